/* @internal how bodies are written */

import type { RequestBody, WrittenRequest } from "./operation.js";
import { jsonOf } from "./plain.js";

/** Adds a body of a media type to a request, or no body if the value is `undefined`. */
export type BodyEncoder<Value = never> = (
  request: WrittenRequest,
  value: Value,
  mediaType: string,
) => WrittenRequest;

/**
 * Adds JSON (RFC 8259).
 *
 * @throws {TypeError} if the value holds a file.
 */
export function encodeJson(
  request: WrittenRequest,
  value: unknown,
  mediaType = "application/json",
): WrittenRequest {
  return value === undefined ? request : withBody(request, jsonOf(value), mediaType);
}

/** Adds text as it is. */
export function encodeText(
  request: WrittenRequest,
  value: string | number | boolean | undefined,
  mediaType: string,
): WrittenRequest {
  return value === undefined ? request : withBody(request, String(value), mediaType);
}

/** Adds bytes as they are. A stream can be sent once; a function makes one for each attempt. */
export function encodeBinary(
  request: WrittenRequest,
  value: RequestBody | undefined,
  mediaType: string,
): WrittenRequest {
  return value === undefined ? request : withBody(request, value, mediaType);
}

/** Adds a body and the header `Content-Type`. */
export function withBody(
  request: WrittenRequest,
  body: RequestBody,
  mediaType: string,
): WrittenRequest {
  return { ...request, headers: { ...request.headers, "content-type": mediaType }, body };
}
