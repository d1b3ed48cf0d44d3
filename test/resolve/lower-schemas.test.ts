import { describe, expect, test } from "vitest";
import { lowerSchema, rewrites } from "../../generator/resolve/lower-schemas.js";
import { without } from "../../generator/resolve/lowering/rewrite.js";
import type { JsonObject } from "../../generator/json.js";
import type { SchemaObject } from "../../generator/validate/openapi.js";

type Row = readonly [rewrite: string, title: string, given: SchemaObject, want: SchemaObject];

const ref = (key: string): SchemaObject => ({ $ref: `#/components/schemas/${key}` });
const text = { type: "string" };
const number = { type: "number" };

/** A literal with a member called `then` would be taken for a promise. */
function conditional(...schemas: readonly SchemaObject[]): JsonObject {
  const keywords = ["if", "then", "else"];
  return Object.fromEntries(
    schemas.map((schema, index) => [keywords[index] ?? "", schema] as const),
  );
}

const table: readonly Row[] = [
  [
    "boolean bounds",
    "a bound that is itself excluded",
    { type: "integer", minimum: 1, exclusiveMinimum: true, maximum: 9, exclusiveMaximum: false },
    { type: "integer", exclusiveMinimum: 1, maximum: 9 },
  ],
  ["one example", "an example", { ...text, example: "a" }, { ...text, examples: ["a"] }],
  [
    "one example",
    "the list of 3.1 wins",
    { ...text, example: "a", examples: ["b"] },
    { ...text, examples: ["b"] },
  ],
  [
    "items as a list",
    "with what may follow",
    { type: "array", items: [text], additionalItems: number },
    { type: "array", prefixItems: [text], items: number },
  ],
  [
    "required as a flag",
    "on a property",
    { properties: { a: { ...text, required: true } } },
    { properties: { a: text }, type: "object" },
  ],
  ["nullable", "a type", { ...text, nullable: true }, { type: ["string", "null"] }],
  ["nullable", "false", { ...text, nullable: false }, text],
  [
    "nullable",
    "an enumeration",
    { ...text, enum: ["a"], nullable: true },
    { type: ["string", "null"], enum: ["a", null] },
  ],
  [
    "nullable",
    "a reference, with its documentation outside",
    { $ref: "#/components/schemas/A", nullable: true, description: "d" },
    { description: "d", anyOf: [ref("A"), { type: "null" }] },
  ],
  [
    "nullable",
    "alternatives",
    { anyOf: [ref("A"), ref("B")], nullable: true },
    { anyOf: [ref("A"), ref("B"), { type: "null" }] },
  ],
  [
    "nullable",
    "a discriminated union stays one",
    { oneOf: [ref("A"), ref("B")], discriminator: { propertyName: "kind" }, nullable: true },
    {
      anyOf: [
        { oneOf: [ref("A"), ref("B")], discriminator: { propertyName: "kind" } },
        { type: "null" },
      ],
    },
  ],
  ["nullable", "anything", { nullable: true, description: "d" }, { description: "d" }],
  [
    "places",
    "definitions and anchors",
    { $id: "https://example.com/a", $anchor: "a", $defs: { b: text }, ...text },
    text,
  ],
  [
    "siblings of a reference",
    "properties",
    { $ref: "#/components/schemas/A", properties: { b: text }, description: "d" },
    { description: "d", allOf: [ref("A"), { properties: { b: text }, type: "object" }] },
  ],
  [
    "siblings of a reference",
    "what only describes",
    { $ref: "#/components/schemas/A", description: "d", readOnly: true },
    { $ref: "#/components/schemas/A", description: "d", readOnly: true },
  ],
  [
    "siblings of a reference",
    "what says nothing to a type",
    { $ref: "#/components/schemas/A", type: "object", minProperties: 1 },
    ref("A"),
  ],
  [
    "siblings of a reference",
    "names that it requires",
    { $ref: "#/components/schemas/A", required: ["a"] },
    { allOf: [ref("A")], required: ["a"] },
  ],
  ["null as a constant", "null", { const: null }, { type: "null" }],
  ["not", "a type", { not: { type: ["string", "null"] }, type: ["string", "number"] }, number],
  [
    "not",
    "a type of all",
    { not: { type: "object" } },
    { type: ["string", "number", "boolean", "array", "null"], items: {} },
  ],
  [
    "not",
    "everything",
    { properties: { a: { not: {} } } },
    { type: "object", properties: { a: false } },
  ],
  ["not", "single values", { ...text, not: { enum: ["a"] } }, text],
  [
    "conditions",
    "both branches",
    conditional({ properties: { a: text } }, ref("A"), ref("B")),
    { anyOf: [ref("A"), ref("B")] },
  ],
  [
    "conditions",
    "beside what is there anyway",
    { properties: { a: text }, ...conditional({ required: ["a"] }, { required: ["b"] }) },
    { type: "object", properties: { a: text } },
  ],
  [
    "content of bytes",
    "an image",
    { contentMediaType: "image/png" },
    { contentMediaType: "image/png", type: "string", format: "binary" },
  ],
  [
    "content of bytes",
    "an encoded image is text",
    { contentMediaType: "image/png", contentEncoding: "base64" },
    { contentMediaType: "image/png", contentEncoding: "base64", type: "string" },
  ],
  ["no limits", "alone", { uniqueItems: false }, {}],
  ["no limits", "beside a type", { ...text, uniqueItems: false }, text],
  [
    "no limits",
    "items that are different",
    { uniqueItems: true },
    { uniqueItems: true, type: "array", items: {} },
  ],
  ["missing type", "text", { pattern: "^a" }, { pattern: "^a", type: "string" }],
  ["missing type", "a number", { minimum: 1 }, { minimum: 1, type: "number" }],
  ["missing type", "an array", { items: text }, { items: text, type: "array" }],
  [
    "missing type",
    "properties beside a keyword of arrays",
    { properties: { a: text }, minItems: 1 },
    { properties: { a: text }, minItems: 1, type: "object" },
  ],
  ["missing type", "a format", { format: "date" }, { format: "date", type: "string" }],
  ["missing type", "a format of numbers", { format: "int64" }, { format: "int64", type: "number" }],
  ["missing type", "nothing to go by", { description: "d" }, { description: "d" }],
  [
    "null by default",
    "of a type without null",
    { type: "string", default: null, description: "d" },
    { type: "string", description: "d" },
  ],
  [
    "null by default",
    "beside a reference",
    { $ref: "#/components/schemas/A", default: null },
    ref("A"),
  ],
  [
    "null by default",
    "of alternatives, where it stays",
    { anyOf: [text, { type: "null" }], default: null },
    { anyOf: [text, { type: "null" }], default: null },
  ],
  ["types in a list", "a single one", { type: ["string"] }, text],
  ["types in a list", "none", { type: [], description: "d" }, { description: "d" }],
  ["types in a list", "twice the same", { type: ["string", "string"] }, text],
  ["enumerations", "twice the same", { enum: ["a", "a", null] }, { enum: ["a", null] }],
  [
    "enumerations",
    "of an array, with the values of its items",
    { type: "array", items: text, enum: ["a", "b"] },
    { type: "array", items: { ...text, enum: ["a", "b"] } },
  ],
  [
    "enumerations",
    "of strings, and of an array that is none",
    { ...text, enum: ["all", ["a", "b"], { c: 1 }] },
    { ...text, enum: ["all"] },
  ],
  ["enumerations", "empty", { ...text, enum: [] }, text],
  [
    "enumerations",
    "of objects",
    { type: "object", properties: { a: text }, enum: [{ a: "b" }] },
    { enum: [{ a: "b" }] },
  ],
  [
    "tuples",
    "open",
    { type: "array", prefixItems: [text, number] },
    { type: "array", prefixItems: [text, number], items: {} },
  ],
  [
    "tuples",
    "closed by its length, with an optional end",
    { type: "array", prefixItems: [text, number], minItems: 1, maxItems: 2 },
    { type: "array", prefixItems: [text, number], minItems: 1, maxItems: 2, items: false },
  ],
  [
    "null beside alternatives",
    "of objects",
    { type: ["object", "null"], description: "d", oneOf: [ref("A"), ref("B")] },
    { description: "d", anyOf: [{ oneOf: [ref("A"), ref("B")] }, { type: "null" }] },
  ],
  [
    "type beside alternatives",
    "moves into those that have none",
    { type: "string", oneOf: [{ format: "date" }, ref("A")] },
    { oneOf: [{ format: "date", type: "string" }, ref("A")] },
  ],
  [
    "type beside alternatives",
    "goes beside parts",
    { type: "object", allOf: [ref("A"), ref("B")] },
    { allOf: [ref("A"), ref("B")] },
  ],
  [
    "required names in alternatives",
    "one of two",
    {
      type: "object",
      properties: { a: { ...text, description: "d" }, b: number },
      anyOf: [{ required: ["a"] }, { required: ["b"] }],
    },
    {
      allOf: [
        { type: "object", properties: { a: { ...text, description: "d" }, b: number } },
        {
          anyOf: [
            { required: ["a"], type: "object", properties: { a: text } },
            { required: ["b"], type: "object", properties: { b: number } },
          ],
        },
      ],
    },
  ],
  [
    "alternatives that say nothing",
    "beside an array",
    { type: "array", items: text, anyOf: [{ minItems: 1 }, { uniqueItems: true }] },
    { type: "array", items: text },
  ],
  ["alternatives that say nothing", "none at all", { ...text, oneOf: [] }, text],
  [
    "anyOf beside others",
    "properties",
    { properties: { a: text }, anyOf: [ref("A"), ref("B")] },
    { allOf: [{ type: "object", properties: { a: text } }, { anyOf: [ref("A"), ref("B")] }] },
  ],
  [
    "members beside parts",
    "with what they require of each other",
    { allOf: [ref("A")], type: "object", properties: { a: text }, required: ["a", "b"] },
    {
      allOf: [ref("A"), { type: "object", properties: { a: text }, required: ["a"] }],
      required: ["b"],
    },
  ],
  [
    "members beside parts",
    "in a closed object",
    { allOf: [ref("A")], properties: { a: text }, additionalProperties: false },
    { allOf: [ref("A"), { type: "object", properties: { a: text }, additionalProperties: false }] },
  ],
  [
    "parts that say nothing",
    "a part that only requires",
    { allOf: [ref("A"), { required: ["a"] }, { description: "d" }] },
    { allOf: [ref("A")], required: ["a"] },
  ],
  [
    "parts that say nothing",
    "a closed object without properties",
    { allOf: [ref("A"), { type: "object", properties: {}, additionalProperties: false }] },
    { allOf: [ref("A")] },
  ],
  [
    "parts that say nothing",
    "a closed object without properties, by words beside the parts",
    { allOf: [ref("A")], type: "object", additionalProperties: false },
    { allOf: [ref("A")] },
  ],
  [
    "parts that say nothing",
    "nothing but a closed object",
    { allOf: [{ type: "object", additionalProperties: false }] },
    { type: "object", additionalProperties: false },
  ],
  [
    "parts that say nothing",
    "nothing but such parts",
    { allOf: [{ type: "object", required: ["a"] }] },
    { type: "object", required: ["a"], additionalProperties: {} },
  ],
  [
    "no properties",
    "beside additional ones",
    { type: "object", properties: {}, additionalProperties: text },
    { type: "object", additionalProperties: text },
  ],
  [
    "names of properties",
    "an enumeration",
    { type: "object", propertyNames: { enum: ["a", "b"] }, additionalProperties: number },
    { type: "object", properties: { a: number, b: number }, additionalProperties: false },
  ],
  [
    "patterns of names",
    "one",
    { type: "object", patternProperties: { "^x-": text }, additionalProperties: false },
    { type: "object", additionalProperties: text },
  ],
  [
    "patterns of names",
    "several",
    { type: "object", patternProperties: { "^x-": text, "^n-": number } },
    { type: "object", additionalProperties: { anyOf: [text, number] } },
  ],
  [
    "typed additional properties",
    "types of properties are allowed as well",
    {
      type: "object",
      properties: { a: { ...number, description: "d" }, b: ref("A") },
      additionalProperties: text,
    },
    {
      type: "object",
      properties: { a: { ...number, description: "d" }, b: ref("A") },
      additionalProperties: { anyOf: [text, number, ref("A")] },
    },
  ],
  [
    "typed additional properties",
    "what is too long to be written twice",
    { type: "object", properties: { a: { oneOf: [text, number] } }, additionalProperties: text },
    { type: "object", properties: { a: { oneOf: [text, number] } }, additionalProperties: {} },
  ],
  [
    "open objects",
    "no word of members",
    { type: "object" },
    { type: "object", additionalProperties: {} },
  ],
  [
    "open objects",
    "a closed one stays closed",
    { type: "object", additionalProperties: false },
    { type: "object", additionalProperties: false },
  ],
  ["arrays of anything", "no items", { type: "array" }, { type: "array", items: {} }],
];

describe("each row of the table", () => {
  test.each(table)("%s: %s", (_, __, given, want) => {
    expect(lowerSchema(given)).toEqual(want);
  });

  test("has a case", () => {
    const named = new Set(table.map(([rewrite]) => rewrite));
    expect(rewrites.map((rewrite) => rewrite.name)).toEqual([...named]);
  });

  test("changes what its case is about", () => {
    const untouched = rewrites.filter(({ name, rewrite }) => {
      const cases = table.filter(([row]) => row === name);
      return cases.every(([, , given]) => !isChanged(given, rewrite));
    });
    expect(untouched.map((rewrite) => rewrite.name)).toEqual([]);
  });

  test.each(rewrites)("$name applies to schemas with one of its keywords only", (row) => {
    const { keywords, rewrite } = row;
    const strays = table
      .flatMap(([, , given]) => objectsIn(given))
      .map((schema) => without(schema, ...keywords))
      .filter((schema) => rewrite(schema) !== schema);
    expect(strays).toEqual([]);
  });

  test("has one of the 31 bits of an integer for itself", () => {
    expect(rewrites.length).toBeLessThanOrEqual(31);
  });
});

describe("lowerSchema", () => {
  test.each<readonly [title: string, schema: SchemaObject]>([
    ["true", true],
    ["false", false],
    ["a reference", ref("A")],
    ["data that looks like a schema", { type: "string", default: { nullable: true, example: 1 } }],
    [
      "a property with the name of a keyword",
      { type: "object", properties: { $ref: text, nullable: text } },
    ],
  ])("leaves %s as it is", (_, schema) => {
    expect(lowerSchema(schema)).toEqual(schema);
  });

  test.each<readonly [title: string, schema: SchemaObject]>([
    ["`false`", { allOf: [ref("A"), false], description: "d" }],
    [
      "a part that becomes `false`",
      { allOf: [ref("A"), { type: "string", not: { type: "string" } }] },
    ],
    ["such a part in another one", { allOf: [ref("A"), { allOf: [ref("B"), false] }] }],
  ])("allows nothing where a part of a whole is %s", (_, schema) => {
    expect(lowerSchema(schema)).toBe(false);
  });

  test("does not change what it is given", () => {
    const given = { type: "object", properties: { a: { nullable: true, type: "string" } } };
    const before = structuredClone(given);
    lowerSchema(given);
    expect(given).toEqual(before);
  });

  test.each(table)("changes nothing the second time: %s, %s", (_, __, given) => {
    const once = lowerSchema(given);
    const twice = lowerSchema(once);
    expect(twice).toEqual(once);
  });
});

/** Whether a rewrite changes a schema or something right below it, seen alone. */
function isChanged(given: SchemaObject, rewrite: (typeof rewrites)[number]["rewrite"]): boolean {
  return objectsIn(given).some(
    (schema) => JSON.stringify(rewrite(schema)) !== JSON.stringify(schema),
  );
}

/** Every object in a schema, itself included. */
function objectsIn(given: SchemaObject): readonly Exclude<SchemaObject, boolean>[] {
  const objects: Exclude<SchemaObject, boolean>[] = [];
  JSON.stringify(given, (_, value: unknown) => {
    if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
    // Sound: whatever is an object in a schema of the table is JSON.
    objects.push(value as Exclude<SchemaObject, boolean>);
    return value;
  });
  return objects;
}
