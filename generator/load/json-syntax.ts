import { skipSpace } from "./json-text.js";

/** Where a text stops being JSON, and what was expected there. */
export interface JsonSyntaxError {
  /** Index into the text. */
  readonly offset: number;
  /** What is wrong, in a few words. */
  readonly message: string;
}

/**
 * Finds the first mistake in a text that is not JSON. `JSON.parse` finds it faster, but tells its place only
 * sometimes, and in other words from one release of Node to the next.
 *
 * @returns `null` when the text is JSON.
 * @see https://www.rfc-editor.org/rfc/rfc8259
 */
export function findJsonSyntaxError(text: string): JsonSyntaxError | null {
  try {
    const end = skipSpace(text, checkValue(text, skipSpace(text, 0)));
    if (end < text.length) fail(end, "expected the end of the file");
    return null;
  } catch (error) {
    if (error instanceof Mistake) return { offset: error.offset, message: error.message };
    throw error;
  }
}

class Mistake extends Error {
  readonly offset: number;

  constructor(offset: number, message: string) {
    super(message);
    this.offset = offset;
  }
}

function fail(offset: number, message: string): never {
  throw new Mistake(offset, message);
}

function checkValue(text: string, offset: number): number {
  const first = text[offset];
  if (first === "{") return checkMembers(text, offset, "}");
  if (first === "[") return checkMembers(text, offset, "]");
  if (first === '"') return checkString(text, offset);
  return checkScalar(text, offset);
}

function checkMembers(text: string, opening: number, closing: "}" | "]"): number {
  let offset = skipSpace(text, opening + 1);
  if (text[offset] === closing) return offset + 1;
  for (;;) {
    if (closing === "}") offset = checkKey(text, offset);
    offset = skipSpace(text, checkValue(text, offset));
    if (text[offset] === closing) return offset + 1;
    if (text[offset] !== ",") fail(offset, `expected "," or "${closing}"`);
    offset = skipSpace(text, offset + 1);
    if (text[offset] === closing) fail(offset, `expected a value after ","`);
  }
}

function checkKey(text: string, offset: number): number {
  if (text[offset] !== '"') fail(offset, "expected a key in double quotes");
  const colon = skipSpace(text, checkString(text, offset));
  if (text[colon] !== ":") fail(colon, 'expected ":" after the key');
  return skipSpace(text, colon + 1);
}

function checkString(text: string, opening: number): number {
  for (let offset = opening + 1; offset < text.length; offset++) {
    const character = text.charAt(offset);
    if (character === '"') return offset + 1;
    if (character < " ") fail(offset, "a string may not hold a bare line break, tab or control");
    if (character === "\\") {
      if (!/^\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/.test(text.slice(offset, offset + 6))) {
        fail(offset, "JSON knows no such escape");
      }
      offset++;
    }
  }
  return fail(opening, "this string has no closing quote");
}

function checkScalar(text: string, offset: number): number {
  const scalar = /true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
  scalar.lastIndex = offset;
  if (scalar.test(text)) return scalar.lastIndex;
  return fail(offset, offset < text.length ? "expected a value" : "the file ends too early");
}
