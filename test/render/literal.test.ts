import { format } from "prettier";
import { expect, test } from "vitest";

import type { Json } from "../../generator/json.js";
import { literal } from "../../generator/render/literal.js";

/** Keys of which the last ones leave no room for `{}` or `[]` in their line. */
const emptyAtEnd = Object.fromEntries(
  [90, 91, 92, 93, 94, 95, 96].flatMap((width) => [
    ["a".repeat(width), {}],
    ["b".repeat(width), []],
  ]),
);

const long = "a value that takes up most of a line";

test.each<[title: string, given: Json]>([
  ["nothing", null],
  ["a number", -1.5],
  ["an empty list", []],
  ["an empty object", {}],
  ["what fits on a line", { a: [1, "two", { b: true }] }],
  ["a list that does not fit", [long, long, long]],
  ["an object that does not fit", { first: long, second: long, third: long }],
  ["text that does not fit behind its key", { member: long.repeat(3), one: long.repeat(3) }],
  ["what is empty behind a long key", emptyAtEnd],
  [
    "a list of objects of several members",
    [
      { a: 1, b: 2 },
      { a: 3, b: 4 },
    ],
  ],
  [
    "a list of lists of several items",
    {
      list: [
        [1, 2],
        ["a", "b"],
      ],
    },
  ],
  ["a list of lists and objects", [{ a: 1, b: 2 }, [1, 2]]],
  ["a list of objects, one of one member", [{ a: 1, b: 2 }, { a: 3 }]],
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
