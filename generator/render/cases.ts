import { camelCase, kebabCase, pascalCase, snakeCase } from "../casing.js";
import { asText } from "./printed-text.js";
import { valuesOf } from "./values.js";

/**
 * Texts in another case: `{{exportValue "use" (pascal name)}}`. Several texts become one. They give a text to other helpers
 * and print nothing.
 */
export const cases = {
  camel: (...given: readonly unknown[]) => camelCase(joined("camel", given)),
  constant: (...given: readonly unknown[]) => snakeCase(joined("constant", given)).toUpperCase(),
  kebab: (...given: readonly unknown[]) => kebabCase(joined("kebab", given)),
  pascal: (...given: readonly unknown[]) => pascalCase(joined("pascal", given)),
  snake: (...given: readonly unknown[]) => snakeCase(joined("snake", given)),
};

function joined(helper: string, given: readonly unknown[]): string {
  return valuesOf(helper, given)
    .map((value) => asText(value, helper))
    .join(" ");
}
