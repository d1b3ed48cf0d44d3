import { format } from "prettier";
import { expect, test } from "vitest";

import type { Json } from "../../generator/json.js";
import { literal } from "../../generator/render/literal.js";

const long = "a value that takes up most of a line";

test.each<[title: string, given: Json]>([
  ["nothing", null],
  ["a number", -1.5],
  ["an empty list", []],
  ["an empty object", {}],
  ["what fits on a line", { a: [1, "two", { b: true }] }],
  ["a list that does not fit", [long, long, long]],
  ["an object that does not fit", { first: long, second: long, third: long }],
  ["one in another", { outer: { first: long, second: [long, long, long] }, "x-y": 1 }],
])("%s is laid out as Prettier would", async (_, given) => {
  const place = { margin: 0, indent: "", around: "const value = ;".length };
  const text = `const value = ${literal(given, place)};\n`;
  expect(await format(text, { parser: "typescript", printWidth: 100 })).toBe(text);
});

test("a member called __proto__ stays a member", () => {
  const given = Object.fromEntries([["__proto__", 1]]);
  expect(literal(given)).toBe('{ ["__proto__"]: 1 }');
});
