/* @internal how urlencoded bodies are written */

import { definedMembers } from "./encode.js";
import type { BodyInit, OperationDescription } from "./operation.js";
import { plain, textOf } from "./plain.js";
import { form, formArrayExplode } from "./query.js";

/**
 * Writes `application/x-www-form-urlencoded`. Arrays are repeated (`a=1&a=2`), and objects and
 * arrays in them are JSON text, unless the operation has an encoding for the property in `parts`.
 *
 * @see https://spec.openapis.org/oas/v3.1.1.html#encoding-the-x-www-form-urlencoded-media-type
 */
export function encodeUrlencoded(
  value: object,
  _headers: Headers,
  { parts = {} }: OperationDescription,
): BodyInit {
  return { body: joinProperties(value, parts) };
}

/** Writes `a=1&b=2`. */
export function joinProperties(
  value: object,
  parts: NonNullable<OperationDescription["parts"]> = {},
): string {
  const pairs = definedMembers(value).map(([name, member]) => {
    // Sound: the type of the property and the encoder come from the same schema.
    const encoded = parts[name]?.encode?.(name, member as never);
    return encoded ?? encodeProperty(name, member);
  });
  return pairs.filter((pair) => pair !== "").join("&");
}

function encodeProperty(name: string, value: unknown): string {
  const whole = plain(value);
  if (!Array.isArray(whole)) return form(name, textOf(whole));
  const items = whole.filter((item) => item != null).map((item) => textOf(plain(item)));
  return formArrayExplode(name, items);
}
