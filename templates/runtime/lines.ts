/* @internal how bodies are read line by line */

import { readChunk } from "./chunks.js";
import type { FetchResponse } from "./fetch.js";
import type { Call } from "./operation.js";

/**
 * The lines of a body as they arrive, without their ends (`\n`, `\r\n` or `\r`). Who stops early ends
 * the connection. What breaks off is a `ConnectionError`, or the reason of the abort.
 */
export async function* linesOfBody(
  response: FetchResponse,
  call: Call,
): AsyncGenerator<string, void, undefined> {
  const reader: ReadableStreamDefaultReader<Uint8Array> | undefined = response.body?.getReader();
  if (!reader) return;
  const decoder = new TextDecoder();
  let rest = "";
  try {
    for (let ended = false; !ended;) {
      const { done, value } = await readChunk(reader, call);
      rest += done ? decoder.decode() : decoder.decode(value, { stream: true });
      // A carriage return at the end may be one half of a line's end.
      const lines = rest.split(done ? /\r\n|\n|\r/ : /\r\n|\n|\r(?!$)/);
      rest = lines.pop() ?? "";
      yield* lines;
      ended = done;
    }
    if (rest) yield rest;
  } finally {
    // Of a body that was read to its end, or that has failed, nothing is left to be cancelled.
    await reader.cancel().catch(() => {});
  }
}
