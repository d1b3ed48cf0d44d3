import type { Json } from "../../../generator/json.js";
import { createReasons } from "./known-differences.js";

/** A value that Zod and the JSON Schema validator do not agree about. */
interface ZodDifference {
  /** The keyword that it violates; `null` if it is valid. */
  readonly keyword: string | null;
  readonly value: Json;
}

/** Why the two differ; `null` where they should not. */
export const zodReasonOf = createReasons<ZodDifference>([
  {
    reason: "integers beyond 2^53, which JSON.parse reads as other numbers, are refused by z.int()",
    isMeant: ({ keyword, value }) => keyword === null && numbersIn(value).some(isUnsafe),
  },
  {
    reason:
      "further properties beside listed ones have a type in the model that fits the listed ones, too, and may be any",
    isMeant: ({ keyword, value }) =>
      keyword === "type" && JSON.stringify(value).includes('"foreign-member":4711'),
  },
]);

function isUnsafe(number: number): boolean {
  return Number.isInteger(number) && !Number.isSafeInteger(number);
}

function numbersIn(value: Json): readonly number[] {
  if (typeof value === "number") return [value];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(numbersIn) : [];
}
