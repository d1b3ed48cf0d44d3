/* @internal how JSON lines are read and written */

import { decodeMixed } from "./decode-mixed.js";
import { withBody } from "./encode-body.js";
import type { FetchResponse } from "./fetch.js";
import { linesOfBody, parseJson } from "./lines.js";
import type { Call, WrittenRequest } from "./operation.js";
import { jsonOf } from "./plain.js";

/** Reads JSON values as they arrive: one in each line, or a sequence (RFC 7464). */
export async function decodeJsonLines(
  response: FetchResponse,
  call: Call,
): Promise<AsyncIterable<unknown>> {
  return Promise.resolve(parseLines(response, call));
}

/** Reads JSON lines or another body, depending on the media type of the response. */
export async function decodeJsonLinesOrOther(
  response: FetchResponse,
  call: Call,
): Promise<unknown> {
  return isJsonLines(response) ? parseLines(response, call) : decodeMixed(response, call);
}

/** Whether a response has a media type of JSON lines. */
export function isJsonLines({ headers }: FetchResponse): boolean {
  const type = headers.get("content-type") ?? "";
  return /\/(x-)?(jsonl|ndjson|json-seq|jsonlines)\b/i.test(type);
}

/** Adds each value as JSON on a line of its own. */
export function encodeJsonLines(
  request: WrittenRequest,
  values: readonly unknown[] | undefined,
  mediaType: string,
): WrittenRequest {
  if (values === undefined) return request;
  const lines = values.map((value) => `${jsonOf(value)}\n`);
  return withBody(request, lines.join(""), mediaType);
}

/** Adds values as a sequence (RFC 7464). */
export function encodeJsonSequence(
  request: WrittenRequest,
  values: readonly unknown[] | undefined,
  mediaType: string,
): WrittenRequest {
  if (values === undefined) return request;
  const records = values.map((value) => `\x1e${jsonOf(value)}\n`);
  return withBody(request, records.join(""), mediaType);
}

async function* parseLines(
  response: FetchResponse,
  call: Call,
): AsyncGenerator<unknown, void, undefined> {
  for await (const text of textsOf(linesOfBody(response, call))) {
    if (text.trim() !== "") yield parseJson(text, call);
  }
}

/**
 * The text of each value: a line, or in a sequence of RFC 7464 all lines until its brackets close.
 */
async function* textsOf(lines: AsyncIterable<string>): AsyncGenerator<string, void, undefined> {
  let [text, depth, isSequence] = ["", 0, false];
  for await (const line of lines) {
    for (const [index, piece] of line.split("\x1e").entries()) {
      if (index > 0) {
        // The record before it is over, complete or not.
        yield text;
        [text, depth, isSequence] = ["", 0, true];
      }
      text = text ? `${text}\n${piece}` : piece;
      if (isSequence) depth += nestingOf(piece);
      if (depth > 0) continue;
      yield text;
      [text, depth] = ["", 0];
    }
  }
  yield text;
}

/** How many more brackets a line of JSON opens than it closes. */
function nestingOf(line: string): number {
  const brackets = line.replace(/"(?:[^"\\]+|\\.)*"/g, "");
  return brackets.split(/[[{]/).length - brackets.split(/[\]}]/).length;
}
