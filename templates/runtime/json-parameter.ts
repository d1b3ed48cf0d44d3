/* @internal how parameters with a JSON media type are written */

import { encode } from "./encode.js";
import { jsonOf } from "./plain.js";

/*
 * Parameters with `content` of a JSON media type: the value is JSON text, escaped for its place.
 * https://spec.openapis.org/oas/v3.1.1.html#fixed-fields-for-use-with-content
 */

/** In a path: `%7B%22a%22%3A1%7D` */
export function jsonPath(_name: string, value: unknown): string {
  return encode(jsonOf(value));
}

/** In a query or a cookie: `filter=%7B%22a%22%3A1%7D` */
export function jsonQuery(name: string, value: unknown): string {
  return value == null ? "" : `${name}=${encode(jsonOf(value))}`;
}

/** In a header: `{"a":1}`, with `\u` escapes for what a header cannot carry. */
export function jsonHeader(_name: string, value: unknown): string {
  if (value == null) return "";
  return jsonOf(value).replace(
    /[\u007f-\uffff]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}
