import { describe, expect, test } from "vitest";
import { findJsonSyntaxError } from "../../generator/load/json-syntax.js";

describe("findJsonSyntaxError", () => {
  const cases: readonly [title: string, given: string, want: readonly [string, string]][] = [
    ["a trailing comma in an object", '{"a":1,|}', ["}", 'expected a value after ","']],
    ["a trailing comma in a list", "[1,|]", ["]", 'expected a value after ","']],
    ["a missing comma", '{"a":1 |"b":2}', ['"', 'expected "," or "}"']],
    ["a missing colon", '{"a" |1}', ["1", 'expected ":" after the key']],
    ["a bare key", "{|a:1}", ["a", "expected a key in double quotes"]],
    ["single quotes", "[|'a']", ["'", "expected a value"]],
    ["a comment", "[1, |// two\n2]", ["/", "expected a value"]],
    ["an open string", '["a", |"b]', ['"', "this string has no closing quote"]],
    ["a bare line break", '["a|\n"]', ["\n", "a string may not hold a bare line break"]],
    ["an unknown escape", '["a|\\x"]', ["\\", "JSON knows no such escape"]],
    ["a leading zero", "[0|1]", ["1", 'expected "," or "]"']],
    ["text behind the end", "{} |{}", ["{", "expected the end of the file"]],
    ["an open list", "[1, |", ["", "the file ends too early"]],
    ["nothing", "|", ["", "the file ends too early"]],
  ];

  test.each(cases)("%s", (_, given, [character, message]) => {
    const text = given.replace("|", "");
    const found = findJsonSyntaxError(text);
    expect(found?.offset).toBe(given.indexOf("|"));
    expect(text.charAt(found?.offset ?? -1)).toBe(character);
    expect(found?.message).toContain(message);
    expect(() => void JSON.parse(text)).toThrow(SyntaxError);
  });

  test.each([
    '{"a": [1, -2.5e+3, true, false, null, "\\u00e9\\\\\\""], "": {}}',
    ' "text" ',
    "[]\r\n\t",
    "0",
  ])("is content with what JSON.parse reads: %j", (text) => {
    expect(JSON.parse(text)).toBeDefined();
    expect(findJsonSyntaxError(text)).toBeNull();
  });
});
