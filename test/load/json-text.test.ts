import { describe, expect, test } from "vitest";
import { createJsonFinder } from "../../generator/load/json-text.js";

describe("createJsonFinder", () => {
  const text = '{ "a": [10, {"b": "]}"}, [ ]], "c\\"d": {"e": -1.5 , "f": null}, "g": "x" }';
  const find = createJsonFinder(text);
  const cases: readonly [tokens: readonly string[], key: string, value: string][] = [
    [[], "{ ", "{ "],
    [["a"], '"a"', "[10"],
    [["a", "0"], "10", "10"],
    [["a", "1", "b"], '"b"', '"]}"'],
    [["a", "2"], "[ ]", "[ ]"],
    [['c"d', "e"], '"e"', "-1.5"],
    [['c"d', "f"], '"f"', "null"],
    [["g"], '"g"', '"x"'],
    [["missing"], "{ ", "{ "],
    [["a", "7", "deeper"], '"a"', "[10"],
    [["g", "deeper"], '"g"', '"x"'],
  ];

  test.each(cases)("%j", (tokens, key, value) => {
    const place = find(tokens);
    expect(text.slice(place.key, place.key + key.length)).toBe(key);
    expect(text.slice(place.value, place.value + value.length)).toBe(value);
  });
});
