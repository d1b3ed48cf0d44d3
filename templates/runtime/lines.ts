/* @internal how bodies are read line by line */

import { readChunk } from "./chunks.js";
import { ClientError } from "./errors.js";
import type { FetchResponse } from "./fetch.js";
import type { Call } from "./operation.js";

/**
 * Reads the lines of a body as they arrive, without their line breaks (`\n`, `\r\n` or `\r`).
 * Leaving the loop closes the connection.
 *
 * @throws {ConnectionError} if the body breaks off; the reason of the signal after an abort.
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
      // Only new text is searched, so that a long line takes linear time.
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
    // Rejects for a body that has failed, which needs no cancelling.
    await reader.cancel().catch(() => {});
  }
}

/**
 * Parses a JSON value of a streamed body.
 *
 * @throws {DecodeError} if it is not JSON.
 */
export function parseJson(text: string, call: Call): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // The parser's own message quotes the text.
    const message = `expected JSON, got ${text.length} characters`;
    throw new ClientError("DecodeError", message, call, { text });
  }
}
