/* @internal how urlencoded bodies are written */

import { definedMembers } from "./encode.js";
import type { Primitive } from "./encode.js";
import type { BodyInit, OperationDescription } from "./operation.js";
import { form, formArrayExplode } from "./query.js";

/**
 * Writes `application/x-www-form-urlencoded`. What the operation says of a property in `parts`
 * wins; else arrays of single values are repeated (`a=1&a=2`), and whatever has members is written
 * as JSON.
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
  if (Array.isArray(value)) return formArrayExplode(name, value.map(textOf));
  return form(name, textOf(value));
}

function textOf(value: unknown): Primitive {
  return typeof value === "string" ? value : JSON.stringify(value);
}
