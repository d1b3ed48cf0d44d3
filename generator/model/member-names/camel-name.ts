import { camelCase } from "../../casing.js";

/**
 * Underscores, words of letters and digits, underscores. The first word begins with a letter, each of the others with a
 * letter that has a capital form, or with a digit behind a letter: else, nothing would show where a word begins.
 */
const worded =
  /^(_*)([\p{Ll}\p{Lu}][\p{L}\p{M}\p{N}]*(?:(?:[-_. ]+(?=[\p{Ll}\p{Lu}])|(?<!\p{N})[-_. ]+(?=\p{N}))[\p{L}\p{M}\p{N}]+)*)(_*)$/u;

/** Names that objects have for purposes of their own. */
const taken: ReadonlySet<string> = new Set([
  ...Object.getOwnPropertyNames(Object.prototype),
  "toJSON",
]);

const isCamel = /^_*\p{Ll}[\p{L}\p{M}\p{N}]*_*$/u;

/**
 * A name in camel case: `first_name`, `first-name`, `FirstName` and `FIRST_NAME` are `firstName`, `HTTPStatus` is
 * `httpStatus`. A name that is in camel case already stays (`userID`), and so does one that is not made of words (`$ref`,
 * `@type`, `+1`, `urn:example:user`) or in which two digits would meet (`line_1_2`). Underscores at the beginning and the end
 * stay as well: `_created_at` is `_createdAt`.
 */
export function camelName(name: string): string {
  if (isCamel.test(name)) return name;
  const [, before = "", words = "", behind = ""] = worded.exec(name) ?? [];
  if (words === "") return name;
  const isShouted = words === words.toUpperCase();
  const camel = before + camelCase(isShouted ? words.toLowerCase() : words) + behind;
  return taken.has(camel) ? name : camel;
}
