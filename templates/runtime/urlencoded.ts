/* @internal how urlencoded bodies are written */

import { withBody } from "./encode-body.js";
import { definedMembers, encode } from "./encode.js";
import type { WrittenRequest } from "./operation.js";
import { plain, textOf } from "./plain.js";
import { form, formArrayExplode } from "./query.js";

/** How properties are written, by their names. */
export type PropertyEncoders = Readonly<Record<string, (name: string, value: never) => string>>;

/** Adds `application/x-www-form-urlencoded`; see {@link urlencodedOf}. */
export function encodeUrlencoded(
  request: WrittenRequest,
  value: object | undefined,
  mediaType: string,
): WrittenRequest {
  return urlencodedOf({})(request, value, mediaType);
}

/**
 * Creates an encoder of `application/x-www-form-urlencoded`. Properties without an encoder of their
 * own are repeated if they are arrays (`a=1&a=2`), and JSON if they have members.
 *
 * @see https://spec.openapis.org/oas/v3.1.1.html#encoding-the-x-www-form-urlencoded-media-type
 */
export function urlencodedOf(encoders: PropertyEncoders) {
  return (request: WrittenRequest, value: object | undefined, mediaType: string): WrittenRequest =>
    value === undefined ? request : withBody(request, joinProperties(value, encoders), mediaType);
}

/** Writes `a=1&b=2`. */
export function joinProperties(value: object, encoders: PropertyEncoders = {}): string {
  const pairs = definedMembers(value).map(([name, member]) => {
    // Sound: the type of the property and the encoder come from the same schema.
    const encoded = encoders[name]?.(encode(name), member as never);
    return encoded ?? encodeProperty(encode(name), member);
  });
  return pairs.filter((pair) => pair !== "").join("&");
}

function encodeProperty(name: string, value: unknown): string {
  const whole = plain(value);
  if (!Array.isArray(whole)) return form(name, textOf(whole));
  const items = whole.filter((item) => item != null).map((item) => textOf(plain(item)));
  return formArrayExplode(name, items);
}
