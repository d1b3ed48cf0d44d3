/* @internal how bodies of a range of media types (`image/*`) are written */

import { withBody } from "./encode-body.js";
import type { RequestBody, WrittenRequest } from "./operation.js";
import { jsonOf } from "./plain.js";

/** Adds bytes, with the media type of a `Blob`, or else `application/octet-stream`. */
export function encodeBinaryInRange(
  request: WrittenRequest,
  value: RequestBody | undefined,
): WrittenRequest {
  if (value === undefined) return request;
  const mediaType = value instanceof Blob ? value.type : "";
  return withBody(request, value, mediaType || "application/octet-stream");
}

/** Adds JSON, `application/json`. */
export function encodeJsonInRange(request: WrittenRequest, value: unknown): WrittenRequest {
  return value === undefined ? request : withBody(request, jsonOf(value), "application/json");
}

/** Adds text, `text/plain`. */
export function encodeTextInRange(
  request: WrittenRequest,
  value: string | undefined,
): WrittenRequest {
  return value === undefined ? request : withBody(request, value, "text/plain");
}
