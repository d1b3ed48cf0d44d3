/* @internal how JSON lines are read and written */

import type { Call } from "./client.js";
import { decodeMixed } from "./decode-mixed.js";
import { DecodeError } from "./errors.js";
import { linesOfBody } from "./lines.js";
import type { BodyInit } from "./operation.js";

/** Reads a JSON value from each line, as it arrives; of RFC 7464 (`application/json-seq`), too. */
export async function decodeJsonLines(
  response: Response,
  call: Call,
): Promise<AsyncIterable<unknown>> {
  return Promise.resolve(parseLines(response, call));
}

/** For an answer that is JSON lines or something else, which its media type tells. */
export async function decodeJsonLinesOrOther(response: Response, call: Call): Promise<unknown> {
  const type = response.headers.get("content-type") ?? "";
  const isLines = /\/(x-)?(jsonl|ndjson|json-seq|jsonlines)\b/i.test(type);
  return isLines ? parseLines(response, call) : decodeMixed(response, call);
}

/** Writes each value as JSON on a line of its own. */
export function encodeJsonLines(values: readonly unknown[]): BodyInit {
  return { body: values.map((value) => `${JSON.stringify(value)}\n`).join("") };
}

/** Writes each value as RFC 7464 says. */
export function encodeJsonSequence(values: readonly unknown[]): BodyInit {
  return { body: values.map((value) => `\x1e${JSON.stringify(value)}\n`).join("") };
}

async function* parseLines(
  response: Response,
  call: Call,
): AsyncGenerator<unknown, void, undefined> {
  for await (const line of linesOfBody(response, call)) {
    const text = line.replace(/^\x1e/, "");
    if (text.trim() === "") continue;
    yield parse(text, call);
  }
}

function parse(text: string, call: Call): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // The parser's own message quotes the text.
    throw new DecodeError(`expected JSON, got ${text.length} characters`, call, { text });
  }
}
