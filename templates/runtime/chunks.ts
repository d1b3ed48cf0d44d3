/* @internal how streamed bodies are read */

import { untilAborted } from "./abort.js";
import { ClientError } from "./errors.js";
import type { Call } from "./operation.js";

type Chunk = Awaited<ReturnType<ReadableStreamDefaultReader<Uint8Array>["read"]>>;

/**
 * Reads the next chunk of a body.
 *
 * @throws {ConnectionError} if the body breaks off.
 * @throws {TimeoutError} after `call.idle` milliseconds; the reason of the signal after an abort.
 */
export async function readChunk(
  reader: ReadableStreamDefaultReader<Uint8Array>,
  call: Call,
): Promise<Chunk> {
  const { signal, idle = Infinity } = call;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const silence = new Promise<never>((_, reject) => {
    if (idle >= 2 ** 31) return;
    timer = setTimeout(() => {
      reject(new ClientError("TimeoutError", `no data in ${idle} ms`, call));
    }, idle);
  });
  try {
    return await untilAborted(signal, async () => Promise.race([reader.read(), silence]));
  } catch (cause) {
    if (signal?.aborted || cause instanceof ClientError) throw cause;
    // Sound: `Object` makes an object of anything.
    const { cause: reason = cause } = Object(cause) as { readonly cause?: unknown };
    throw new ClientError("ConnectionError", String(reason), call, { cause });
  } finally {
    clearTimeout(timer);
  }
}
