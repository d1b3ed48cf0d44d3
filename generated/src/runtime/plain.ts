/* @internal how values of unknown shape become text */

import type { Primitive } from "./encode.js";

/**
 * The value that stands for another one in a parameter or a urlencoded body: dates and whatever else
 * has a `toJSON` are its text, maps are objects, and sets are arrays.
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
  return jsonable.toJSON ? jsonable.toJSON() : value;
}

/** A value that {@link plain} has returned as text: JSON for arrays and objects. */
export function textOf(value: unknown): string {
  if (typeof value === "object") return jsonOf(value);
  // Sound: requests hold no functions, so it is a single value.
  return `${value as Primitive}`;
}

/**
 * Writes JSON.
 *
 * @throws {TypeError} for files, which would be `{}`.
 */
export function jsonOf(value: unknown): string {
  const text = JSON.stringify(value);
  // Looking at each value is slow.
  return text.includes("{}") ? JSON.stringify(value, refuseFiles) : text;
}

/** A replacer for `JSON.stringify`. */
function refuseFiles(_name: string, value: unknown): unknown {
  if (value instanceof Blob) throw new TypeError("a file can only be sent as multipart or binary");
  return value;
}
