import { describe, expect, test } from "vitest";
import { alternativesOf } from "../../generator/declare/alternatives.js";
import { fitsType } from "../../generator/declare/fits-type.js";
import { sampleOf } from "../../generator/declare/sample.js";
import type { Sample } from "../../generator/declare/declarations.js";
import type { Member, TypeExpression } from "../../generator/print/type-expression.js";
import {
  integerStringType,
  otherStringType,
  unionOf,
} from "../../generator/print/type-expression.js";
import type { Json } from "../../generator/json.js";

const text = (word: string): TypeExpression => ({ kind: "text", text: word });
const string = text("string");
const number = text("number");
const union = (...members: readonly TypeExpression[]): TypeExpression => ({
  kind: "union",
  members,
});
const both = (...members: readonly TypeExpression[]): TypeExpression => ({
  kind: "intersection",
  members,
});
const array = (item: TypeExpression): TypeExpression => ({ kind: "array", item, readonly: true });
const tuple = (...types: readonly TypeExpression[]): TypeExpression => ({
  kind: "tuple",
  elements: types.map((type) => ({ kind: "required", type })),
  readonly: true,
});
const reference = (name: string, ...given: readonly TypeExpression[]): TypeExpression => ({
  kind: "reference",
  name,
  arguments: given,
});

/** An object; a name that ends with `?` is optional, `[]` is the index signature. */
function object(
  members: Readonly<Record<string, TypeExpression>>,
): TypeExpression & { readonly kind: "object" } {
  const list = Object.entries(members).map(([key, type]): Member => {
    const optional = key.endsWith("?");
    const name = key === "[]" ? null : key.replace(/\?$/, "");
    return { name, optional, readonly: false, type, documentation: null, example: null };
  });
  return { kind: "object", members: list };
}

const cat = object({ kind: text('"cat"'), "lives?": number });
const dog = object({ kind: text('"dog"'), bark: string });

const named: Readonly<Record<string, TypeExpression>> = {
  Cat: cat,
  Dog: dog,
  Pet: union(reference("Dog"), reference("Cat")),
  /** Its only required member is another of its kind. */
  Endless: object({ next: reference("Endless") }),
  /** Its only required member is another of its kind, or nothing. */
  Employee: object({ boss: union(both(reference("Employee"), object({})), text("null")) }),
  Nested: object({
    inner: union(reference("WithRequired", reference("Nested"), text('"inner"')), string),
  }),
  Tree: object({ "left?": reference("Tree"), label: string }),
  Either: union(reference("Either"), string),
};
const resolve = (name: string): TypeExpression | undefined => named[name];

/** As JSON, with expressions as texts in angle brackets. */
function plain(sample: Sample): Json {
  switch (sample.kind) {
    case "value":
      return sample.value;
    case "expression":
      return `<${sample.text}>`;
    case "list":
      return sample.items.map(plain);
    case "call":
    case "object":
      return Object.fromEntries(
        sample.members.map((member) => [member.name, plain(member.sample)]),
      );
  }
}

describe("a sample", () => {
  test.each<[string, TypeExpression, Json, Json]>([
    ["of a string is called by its name", string, null, "size"],
    ["of an integer as text", integerStringType, null, "1"],
    ["of a list of them", array(integerStringType), null, ["1"]],
    ["of a number", number, null, 1],
    ["of a boolean", text("boolean"), null, true],
    ["of a literal", text('"a"'), null, '<"a">'],
    ["of anything", text("unknown"), null, {}],
    ["of bytes", reference("Blob"), null, '<new Blob(["bytes"])>'],
    ["of an array has one item", array(number), null, [1]],
    ["of an array of nothing is empty", array(text("never")), null, []],
    ["of a tuple", tuple(number, string), null, [1, "size"]],
    ["of a union is the first", union(number, string), null, 1],
    ["of a union is null last", union(text("null"), string), null, "size"],
    ["of null alone", text("null"), null, "<null>"],
    ["of an open enumeration", union(text('"a"'), otherStringType), null, '<"a">'],
    ["of an object has what is required", object({ a: string, "b?": string }), null, { a: "a" }],
    ["of a record is empty", reference("Record", string, number), null, {}],
    ["of a reference", reference("Dog"), null, { kind: '<"dog">', bark: "bark" }],
    ["of a named union", reference("Pet"), null, { kind: '<"dog">', bark: "bark" }],
    [
      "of an intersection is one object",
      both(object({ a: number }), cat),
      null,
      { a: 1, kind: '<"cat">' },
    ],
    [
      "of an object, one of whose members a union requires",
      both(
        object({ "a?": string, "b?": number }),
        union(object({ a: string }), object({ b: number })),
      ),
      null,
      { a: "a" },
    ],
    [
      "of an object with more that is required",
      reference("WithRequired", reference("Cat"), text('"lives"')),
      null,
      { kind: '<"cat">', lives: 1 },
    ],
    ["of what may end", reference("Tree"), null, { label: "label" }],
    ["of what never ends", reference("Endless"), null, null],
    ["of what ends in null", reference("Employee"), null, { boss: "<null>" }],
    ["of what ends behind a utility type", reference("Nested"), null, { inner: "inner" }],
    ["of an alias of itself", reference("Either"), null, "size"],
    ["is the example of the document", number, 7, 7],
    ["is not an example of another type", number, "7", 1],
    [
      "is not an example with too much",
      reference("Cat"),
      { kind: "cat", age: 1 },
      { kind: '<"cat">' },
    ],
  ])("%s", (_title, type, example, want) => {
    const sample = sampleOf(type, { example, name: "size" }, resolve);
    expect(sample && plain(sample)).toEqual(want);
  });
});

test.each<[Json, TypeExpression, boolean]>([
  ["a", text('"a"'), true],
  ["it's", text('"it\'s"'), true],
  ["b", text('"a"'), false],
  [1, text("1"), true],
  [null, text("null"), true],
  [null, string, false],
  [[], text("object"), true],
  [{ a: 1 }, reference("Record", string, number), true],
  [{ a: "b" }, reference("Record", string, number), false],
  [[1, 2], array(number), true],
  [[1, "2"], array(number), false],
  [[1, "2"], tuple(number, string), true],
  [[1], tuple(number, string), false],
  [{ kind: "cat", lives: 9 }, reference("Pet"), true],
  [{ kind: "dog", lives: 9 }, reference("Pet"), false],
  [{ kind: "cat" }, both(cat, object({ name: string })), false],
  [{ kind: "cat", name: "a" }, both(cat, object({ name: string })), true],
  [{ label: "a", left: { label: "b" } }, reference("Tree"), true],
  [{ label: "a", left: { lable: "b" } }, reference("Tree"), false],
  ["bytes", reference("Blob"), false],
  [{ toString: 1 }, object({ "a?": number }), false],
])("%j as %j: %s", (value, type, want) => {
  expect(fitsType(value, type, resolve)).toBe(want);
});

test("a string that is an integer is no other type than a string", () => {
  expect(unionOf([array(integerStringType), array(string)])).toEqual(array(string));
  expect(fitsType("a", integerStringType, resolve)).toBe(true);
});

test("what cannot be both is no alternative", () => {
  const type = both(union(text('"a"'), text('"b"')), union(text('"b"'), number));
  expect(alternativesOf(type, resolve)).toEqual([text('"b"')]);
});
