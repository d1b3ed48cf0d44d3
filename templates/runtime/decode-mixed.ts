/* @internal how responses of several media types are read */

import { decodeJson, decodeJsonOrEmpty, decodeText } from "./decode-body.js";
import { decodeBinary } from "./download.js";
import type { FailedCall } from "./errors.js";
import type { FetchResponse } from "./fetch.js";

/**
 * Reads JSON, text or bytes, by the media type of the response. Without one, reads JSON, or text if
 * it cannot be parsed. An empty body is `undefined` if it has no media type, or that of JSON in a
 * success.
 *
 * @throws {DecodeError} if a body with a JSON media type is not JSON.
 */
export async function decodeMixed(response: FetchResponse, call: FailedCall): Promise<unknown> {
  const type = response.headers.get("content-type");
  if (type === null) {
    const text = await decodeText(response);
    try {
      return JSON.parse(text);
    } catch {
      return text || undefined;
    }
  }
  if (/[/+]json\b/i.test(type)) return decodeJsonOrEmpty(response, call);
  return decodeTextOrBinary(response);
}

/**
 * Reads JSON or bytes, by the media type of the response. Text, or a body without one, is read as
 * JSON.
 */
export async function decodeJsonOrBinary(
  response: FetchResponse,
  call: FailedCall,
): Promise<unknown> {
  const type = response.headers.get("content-type");
  return type === null || /^text\/|[/+]json\b/i.test(type)
    ? decodeJson(response, call)
    : decodeBinary(response);
}

/** Reads text or bytes, by the media type of the response. A body without one is text. */
export async function decodeTextOrBinary(response: FetchResponse): Promise<string | Blob> {
  const type = response.headers.get("content-type");
  return type === null || /^text\/|[/+](xml|yaml)\b/i.test(type)
    ? decodeText(response)
    : decodeBinary(response);
}
