/* @internal how responses of several media types are read */

import { decodeJson, decodeJsonOrEmpty, decodeText } from "./decode-body.js";
import { decodeBinary } from "./download.js";
import type { FailedCall } from "./errors.js";
import type { FetchResponse } from "./fetch.js";

/**
 * Reads JSON, text or bytes, whichever the media type of the response says. Without a media type,
 * what can be parsed is JSON and everything else text. An empty body is `undefined`.
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

/** Reads JSON or bytes. Text, and what has no media type, is read as JSON. */
export async function decodeJsonOrBinary(
  response: FetchResponse,
  call: FailedCall,
): Promise<unknown> {
  const type = response.headers.get("content-type");
  return type === null || /^text\/|[/+]json\b/i.test(type)
    ? decodeJson(response, call)
    : decodeBinary(response);
}

/** Reads text or bytes. What has no media type is text. */
export async function decodeTextOrBinary(response: FetchResponse): Promise<string | Blob> {
  const type = response.headers.get("content-type");
  return type === null || /^text\/|[/+](xml|yaml)\b/i.test(type)
    ? decodeText(response)
    : decodeBinary(response);
}
