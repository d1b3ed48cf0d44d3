/* @internal how values are found in JSON */

import type { JsonPath } from "./policies.js";

/** What stands at a path; `undefined` if there is nothing. */
export function valueAt(value: unknown, path: JsonPath): unknown {
  return path.reduce<unknown>(
    (node, name) =>
      // Sound: a view of an object of which nothing is known.
      typeof node === "object"
        ? (node as Readonly<Record<string, unknown>> | null)?.[name]
        : undefined,
    value,
  );
}

/** The type of what stands at a path, in whichever member of a union has it. */
export type ValueAt<Value, Path extends JsonPath> = Path extends readonly [
  infer Name extends string,
  ...infer Rest extends JsonPath,
]
  ? Value extends Readonly<Partial<Record<Name, infer Member>>>
    ? ValueAt<NonNullable<Member>, Rest>
    : never
  : Value;
