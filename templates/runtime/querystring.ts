/* @internal how whole query strings are written */

import { encode } from "./encode.js";
import type { Missing } from "./encode.js";
import { jsonOf } from "./plain.js";
import { joinProperties } from "./urlencoded.js";

/*
 * Parameters that are the whole query string, one function for each kind of media type. Their names
 * are not written. https://spec.openapis.org/oas/v3.2.0.html#parameter-locations
 */

/** `title=Emma&tags=a&tags=b`, as in a urlencoded body. */
export function formQuerystring(_name: string, value: object | Missing): string {
  return value ? joinProperties(value) : "";
}

/** `%7B%22title%22%3A%22Emma%22%7D` */
export function jsonQuerystring(_name: string, value: unknown): string {
  return value == null ? "" : encode(jsonOf(value));
}

/** `%24.books` */
export function textQuerystring(_name: string, value: string | Missing): string {
  return encode(value ?? "");
}
