import { describe, expect, test } from "vitest";
import { createReporter } from "../../generator/diagnostics.js";
import type { Json, JsonObject } from "../../generator/json.js";
import { createInt64Text } from "../../generator/resolve/int64-text.js";
import { resolveDocument } from "../../generator/resolve/resolve-document.js";
import type { SchemaObject } from "../../generator/validate/openapi.js";
import { document } from "../support/model-builders.js";

const int64 = { type: "integer", format: "int64" };
const text = { type: "string", format: "int64" };
const ref = (key: string): JsonObject => ({ $ref: `#/components/schemas/${key}` });
const huge = 2 ** 60;

const named: Readonly<Record<string, SchemaObject>> = {
  Id: int64,
  Alias: ref("Id"),
  Extended: { allOf: [ref("Id")] },
  Pair: { type: "array", prefixItems: [ref("Id"), { type: "integer" }], items: ref("Id") },
  Tree: { properties: { id: ref("Id"), below: { type: "array", items: ref("Tree") } } },
  Either: { oneOf: [ref("Either"), ref("Id"), { type: "null" }] },
  Number: { type: "number" },
};

interface Written {
  readonly written: ReturnType<typeof createInt64Text>;
  readonly said: readonly string[];
}

function writer(): Written {
  const said: string[] = [];
  const schemas = Object.entries(named).map(([key, schema]) => {
    return { key, baseOf: null, pointer: `#/components/schemas/${key}`, schema };
  });
  const reporter = createReporter(
    () => null,
    ({ code, pointer }) => said.push(`${code} ${pointer}`),
  );
  return { written: createInt64Text(schemas, reporter), said };
}

describe("a schema", () => {
  test.each<[title: string, given: SchemaObject, want: SchemaObject]>([
    ["of an integer", int64, text],
    ["of a number", { type: "number", format: "int64" }, text],
    ["without a sign", { ...int64, format: "uint64" }, { ...text, format: "uint64" }],
    ["without a type", { format: "int64", minimum: 1 }, { ...text, minimum: 1 }],
    ["of 32 bits", { type: "integer", format: "int32" }, { type: "integer", format: "int32" }],
    ["of text", { ...text, default: "1" }, { ...text, default: "1" }],
    ["of null as well", { ...int64, nullable: true }, { ...text, nullable: true }],
    [
      "of several types",
      { type: ["integer", "string", "null"], format: "int64" },
      { type: ["string", "null"], format: "int64" },
    ],
    [
      "with limits, which are those of the number",
      { ...int64, minimum: 0 },
      { ...text, minimum: 0 },
    ],
    [
      "with values",
      { ...int64, enum: [1, null], default: 1, example: 2, examples: [3, "4"] },
      { ...text, enum: ["1", null], default: "1", example: "2", examples: ["3", "4"] },
    ],
    ["of one value", { const: -0, format: "int64" }, { const: "0", format: "int64" }],
    [
      "of listed values without a type",
      { format: "int64", enum: [1, 2] },
      { format: "int64", enum: ["1", "2"] },
    ],
    [
      "below others",
      { type: "object", properties: { a: { items: int64 } }, additionalProperties: int64 },
      { type: "object", properties: { a: { items: text } }, additionalProperties: text },
    ],
    [
      "with named values",
      {
        ...int64,
        oneOf: [
          { const: 1, title: "One" },
          { const: 2, title: "Two" },
        ],
      },
      {
        ...text,
        oneOf: [
          { const: "1", title: "One", format: "int64" },
          { const: "2", title: "Two", format: "int64" },
        ],
      },
    ],
    [
      "with alternatives that have the types",
      { format: "int64", anyOf: [{ type: "integer" }, { type: "null" }, { type: "boolean" }] },
      { format: "int64", anyOf: [text, { type: "null" }, { type: "boolean" }] },
    ],
    [
      "with alternatives of their own",
      { anyOf: [int64, { type: "number" }] },
      { anyOf: [text, { type: "number" }] },
    ],
    ["that is referred to", ref("Id"), ref("Id")],
    [
      "that is referred to, with a value",
      { ...ref("Alias"), type: "integer", default: 1 },
      { ...ref("Alias"), type: "string", default: "1" },
    ],
    [
      "that is extended",
      { allOf: [ref("Extended"), { type: "integer", minimum: 1 }, { enum: [1, 2] }], default: 1 },
      {
        allOf: [ref("Extended"), { ...text, minimum: 1 }, { enum: ["1", "2"], format: "int64" }],
        default: "1",
      },
    ],
    [
      "that holds them, with a value",
      { ...ref("Tree"), default: { id: 1, size: 2, below: [{ id: 3 }] } },
      { ...ref("Tree"), default: { id: "1", size: 2, below: [{ id: "3" }] } },
    ],
    ["that is a boolean", { items: true, not: false }, { items: true, not: false }],
    [
      "of another number",
      { type: "number", default: 1.5, examples: [huge] },
      { type: "number", default: 1.5, examples: [huge] },
    ],
  ])("%s", (_title, given, want) => {
    const { written, said } = writer();
    const before = JSON.stringify(given);
    expect(written.schema(given, "#/a")).toEqual(want);
    expect(JSON.stringify(given)).toBe(before);
    expect(said).toEqual([]);
  });
});

describe("an example", () => {
  test.each<[title: string, schema: SchemaObject, value: Json, want: Json]>([
    ["of an integer", ref("Alias"), 1, "1"],
    ["of another number", ref("Number"), 1, 1],
    ["of anything", true, 1, 1],
    ["of one or none", ref("Either"), 1, "1"],
    ["of one or another number", { anyOf: [ref("Id"), ref("Number")] }, 1, 1],
    ["in a list", { items: ref("Id") }, [1, null], ["1", null]],
    ["in a tuple", ref("Pair"), [1, 2, 3], ["1", 2, "3"]],
    ["in a tuple before 3.1", { items: [int64], additionalItems: {} }, [1, 2], ["1", 2]],
    [
      "in an object",
      { properties: { a: int64, constructor: {} }, patternProperties: { "^x": int64 } },
      { a: 1, constructor: 2, x: 3 },
      { a: "1", constructor: 2, x: "3" },
    ],
    [
      "in a map of an alternative",
      { oneOf: [{ additionalProperties: int64 }, { type: "null" }] },
      { a: 1 },
      { a: "1" },
    ],
    ["of a stream by its items", { properties: { a: int64 } }, [{ a: 1 }], [{ a: "1" }]],
    ["that is text by now", ref("Id"), "1", "1"],
    ["that is no integer", ref("Id"), 1.5, "1.5"],
  ])("%s", (_title, schema, value, want) => {
    const { written } = writer();
    const place = { pointer: "#/a", schema };
    expect(written.examples({ example: value, name: 1 }, place)).toEqual({
      example: want,
      name: 1,
    });
    expect(written.examples({ examples: { b: { value } } }, place)).toEqual({
      examples: { b: { value: want } },
    });
  });
});

test("what is too large to be read exactly is left out, with a warning each", () => {
  const { written, said } = writer();
  const schema = { ...int64, enum: [huge, 1], default: huge, example: "1152921504606846977" };
  const given = { properties: { a: schema }, examples: [{ a: huge }] };
  expect(written.schema(given, "#/s")).toEqual({
    properties: { a: { ...text, example: "1152921504606846977" } },
  });
  written.schema(given, "#/s");
  const place = { pointer: "#/p", schema: ref("Id") };
  expect(written.examples({ example: -huge }, place)).toEqual({ example: null });
  expect(said).toEqual([
    "integer-inexact #/s/examples",
    "integer-inexact #/s/properties/a/default",
    "integer-inexact #/s/properties/a/enum",
    "integer-inexact #/p/example",
  ]);
});

test("by default, numbers stay what they are", () => {
  const reporter = createReporter(() => null);
  const given = document({ components: { schemas: { Id: { ...int64, default: huge } } } });
  const everything = { include: [], exclude: [] };
  for (const options of [everything, { ...everything, int64: "number" as const }]) {
    expect(resolveDocument(given, reporter, options).schemas[0]?.schema).toEqual({
      ...int64,
      default: huge,
    });
  }
  const asText = resolveDocument(given, reporter, { ...everything, int64: "string" });
  expect(asText.schemas[0]?.schema).toEqual(text);
});
