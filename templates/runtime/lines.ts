/* @internal how bodies are read line by line */

import { readChunk } from "./chunks.js";
import type { FetchResponse } from "./fetch.js";
import type { Call } from "./operation.js";

/**
 * Reads the lines of a body as they arrive, without their ends (`\n`, `\r\n` or `\r`). Leaving the
 * loop closes the connection.
 *
 * @throws {ConnectionError} when the body breaks off; the reason of the signal after an abort.
 */
export async function* linesOfBody(
  response: FetchResponse,
  call: Call,
): AsyncGenerator<string, void, undefined> {
  const reader: ReadableStreamDefaultReader<Uint8Array> | undefined = response.body?.getReader();
  if (!reader) return;
  const decoder = new TextDecoder();
  let line = "";
  let isAfterReturn = false;
  try {
    for (let ended = false; !ended;) {
      const { done, value } = await readChunk(reader, call);
      const text = done ? decoder.decode() : decoder.decode(value, { stream: true });
      // A carriage return ends its line at once, so a line feed that follows it ends none.
      const start = isAfterReturn && text.startsWith("\n") ? 1 : 0;
      if (text) isAfterReturn = text.endsWith("\r");
      // Only new text is searched, so that the time for a long line is linear.
      for (const [index, piece] of text
        .slice(start)
        .split(/\r\n|\n|\r/)
        .entries()) {
        if (index > 0) {
          yield line;
          line = "";
        }
        line += piece;
      }
      ended = done;
    }
    if (line) yield line;
  } finally {
    // Of a body that was read to its end, or that has failed, nothing is left to be cancelled.
    await reader.cancel().catch(() => {});
  }
}
