/* @internal values of unknown shape as text */

import type { Primitive } from "./encode.js";

/**
 * The form in which a value is written in a parameter or a urlencoded body: dates and other objects
 * with `toJSON` as its result, maps as objects, and sets as arrays.
 *
 * @throws {TypeError} for files, which have no text.
 */
export function plain(value: unknown): unknown {
  if (typeof value !== "object" || value === null) return value;
  refuseFiles("", value);
  if (value instanceof Map) return Object.fromEntries(value);
  if (value instanceof Set) return [...value];
  // Unlike `toJSON`, it throws for an invalid date.
  if (value instanceof Date) return value.toISOString();
  // As `JSON.stringify` does.
  const jsonable: { toJSON?: () => unknown } = value;
  return typeof jsonable.toJSON === "function" ? jsonable.toJSON() : value;
}

/** The text of a value that {@link plain} has returned: JSON for arrays and objects. */
export function textOf(value: unknown): string {
  if (typeof value === "object") return jsonOf(value);
  // Sound: anything but an object is a primitive, as requests hold no functions.
  return `${value as Primitive}`;
}

/**
 * Writes JSON.
 *
 * @throws {TypeError} for files, which would be `{}`.
 */
export function jsonOf(value: unknown): string {
  const text = JSON.stringify(value);
  // The replacer is slow, and a file is written as `{}` without it.
  return text.includes("{}") ? JSON.stringify(value, refuseFiles) : text;
}

/** A replacer of `JSON.stringify` that throws for files. */
function refuseFiles(_name: string, value: unknown): unknown {
  if (value instanceof Blob) throw new TypeError("a file can only be sent as multipart or binary");
  return value;
}
