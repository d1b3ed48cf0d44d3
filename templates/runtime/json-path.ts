/* @internal values in JSON, by their paths */

import type { JsonPath } from "./policies.js";

/** The value at a path; `undefined` if there is none. */
export function valueAt(value: unknown, path: JsonPath): unknown {
  return path.reduce<unknown>(
    (node, name) =>
      // Sound: the members of any object can be read as `unknown`.
      typeof node === "object"
        ? (node as Readonly<Record<string, unknown>> | null)?.[name]
        : undefined,
    value,
  );
}

/** The type of the value at a path; of a union, those of its members that have the path. */
export type ValueAt<Value, Path extends JsonPath> = Path extends readonly [
  infer Name extends string,
  ...infer Rest extends JsonPath,
]
  ? Value extends Readonly<Partial<Record<Name, infer Member>>>
    ? ValueAt<NonNullable<Member>, Rest>
    : never
  : Value;
