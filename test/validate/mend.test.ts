import { expect, test } from "vitest";
import { nodeAt, type Json } from "../../generator/json.js";
import { mend, type Mend } from "../../generator/validate/mend.js";

const tree = { a: { b: 1, c: [{ d: 2 }, { d: 3 }] }, "e/f": { g: null } };
const cases: readonly [title: string, mends: readonly Mend[], want: Json][] = [
  ["nothing", [], tree],
  ["leaves out", [{ pointer: "#/a/b" }], { a: { c: [{ d: 2 }, { d: 3 }] }, "e/f": { g: null } }],
  ["replaces", [{ pointer: "#/e~1f/g", value: "x" }], { ...tree, "e/f": { g: "x" } }],
  [
    "reaches into lists, several at once",
    [{ pointer: "#/a/c/1/d" }, { pointer: "#/a/b", value: 5 }],
    { a: { b: 5, c: [{ d: 2 }, {}] }, "e/f": { g: null } },
  ],
  [
    "replaces an item",
    [{ pointer: "#/a/c/0", value: 9 }],
    { a: { b: 1, c: [9, { d: 3 }] }, "e/f": { g: null } },
  ],
  ["passes over what is not there", [{ pointer: "#/a/x/y" }], tree],
];

test.each(cases)("%s", (_, mends, want) => {
  const before = JSON.stringify(tree);
  expect(mend(tree, mends)).toEqual(want);
  expect(JSON.stringify(tree)).toBe(before);
});

test("shares what it does not touch", () => {
  expect(nodeAt(mend(tree, [{ pointer: "#/a/b" }]), "#/e~1f")).toBe(tree["e/f"]);
});
