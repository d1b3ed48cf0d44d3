import { valuesOf } from "./values.js";

/**
 * What templates compare and combine in conditions: `{{#if (and isRead (not (eq method "HEAD")))}}`. They give truth values
 * and print nothing. An empty list and an empty text count as false, as in `{{#if}}`.
 */
export const conditions = {
  eq: (...given: readonly unknown[]) => {
    const [first, ...others] = valuesOf("eq", given);
    return others.every((other) => other === first);
  },
  and: (...given: readonly unknown[]) => valuesOf("and", given).every(isFilled),
  or: (...given: readonly unknown[]) => valuesOf("or", given).some(isFilled),
  not: (...given: readonly unknown[]) => !valuesOf("not", given).some(isFilled),
};

function isFilled(value: unknown): boolean {
  return Array.isArray(value) ? value.length > 0 : Boolean(value) || value === 0;
}
