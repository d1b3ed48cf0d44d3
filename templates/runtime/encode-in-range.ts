/* @internal how bodies of a range of media types (`image/*`) are written */

import { encodeBinary, encodeJson, encodeText } from "./encode-body.js";
import type { BodyInit } from "./operation.js";

/** Writes bytes as they are. A `Blob` says itself of which type it is. */
export function encodeBinaryInRange(
  value: NonNullable<RequestInit["body"]>,
  headers: Headers,
): BodyInit {
  const type = value instanceof Blob ? value.type : "";
  headers.set("content-type", type || "application/octet-stream");
  return encodeBinary(value);
}

/** Writes a value as JSON, `application/json`. */
export function encodeJsonInRange(value: unknown, headers: Headers): BodyInit {
  headers.set("content-type", "application/json");
  return encodeJson(value);
}

/** Writes text, `text/plain`. */
export function encodeTextInRange(value: string, headers: Headers): BodyInit {
  headers.set("content-type", "text/plain");
  return encodeText(value);
}
