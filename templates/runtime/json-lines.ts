/* @internal how JSON lines are read and written */

import { decodeMixed } from "./decode-mixed.js";
import { withBody } from "./encode-body.js";
import { ClientError } from "./errors.js";
import type { FetchResponse } from "./fetch.js";
import { linesOfBody } from "./lines.js";
import type { Call, WrittenRequest } from "./operation.js";

/** Reads a JSON value from each line, as it arrives; of RFC 7464 (`application/json-seq`), too. */
export async function decodeJsonLines(
  response: FetchResponse,
  call: Call,
): Promise<AsyncIterable<unknown>> {
  return Promise.resolve(parseLines(response, call));
}

/** For an answer that is JSON lines or something else, which its media type tells. */
export async function decodeJsonLinesOrOther(
  response: FetchResponse,
  call: Call,
): Promise<unknown> {
  const type = response.headers.get("content-type") ?? "";
  const isLines = /\/(x-)?(jsonl|ndjson|json-seq|jsonlines)\b/i.test(type);
  return isLines ? parseLines(response, call) : decodeMixed(response, call);
}

/** Adds each value as JSON on a line of its own. */
export function encodeJsonLines(
  request: WrittenRequest,
  values: readonly unknown[] | undefined,
  mediaType: string,
): WrittenRequest {
  if (values === undefined) return request;
  const lines = values.map((value) => `${JSON.stringify(value)}\n`);
  return withBody(request, lines.join(""), mediaType);
}

/** Adds each value as RFC 7464 says. */
export function encodeJsonSequence(
  request: WrittenRequest,
  values: readonly unknown[] | undefined,
  mediaType: string,
): WrittenRequest {
  if (values === undefined) return request;
  const records = values.map((value) => `\x1e${JSON.stringify(value)}\n`);
  return withBody(request, records.join(""), mediaType);
}

async function* parseLines(
  response: FetchResponse,
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
    throw new ClientError("DecodeError", `expected JSON, got ${text.length} characters`, call, {
      text,
    });
  }
}
