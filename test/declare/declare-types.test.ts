import { describe, expect, test } from "vitest";
import { declareTypes } from "../../generator/declare/declare-types.js";
import type { SchemaObject } from "../../generator/validate/openapi.js";
import {
  declareExample,
  declareSchemas,
  modelOf,
  plainReporter,
  problemsOf,
} from "../support/declare-builders.js";

const ref = (key: string): SchemaObject => ({ $ref: `#/components/schemas/${key}` });
const text = { type: "string" };
const long = (letter: string): string => letter.repeat(34);
const closed = { type: "object", additionalProperties: false } as const;

describe("an alias", () => {
  test.each<readonly [title: string, schema: SchemaObject, want: string]>([
    ["string", text, "string"],
    ["integer", { type: "integer", format: "int64" }, "number"],
    ["date", { type: "string", format: "date-time" }, "string"],
    ["bytes", { type: "string", format: "binary" }, "Blob"],
    ["null", { const: null }, "null"],
    ["anything", {}, "unknown"],
    ["true", true, "unknown"],
    ["false", false, "never"],
    ["a negative constant", { const: -1.5 }, "-1.5"],
    ["a large constant", { const: 1e21 }, "1e21"],
    ["a constant list", { const: ["a", 1] }, '["a", 1]'],
    ["quotes", { const: `say "hi"` }, `'say "hi"'`],
    ["both quotes", { const: `"it's"` }, `'"it\\'s"'`],
    ["a control character", { const: "a\u0000\u2028\n" }, '"a\\u0000\\u2028\\n"'],
    ["mixed values", { enum: ["a", 1, true, null] }, '"a" | 1 | true | null'],
    ["null comes last", { type: ["null", "string"] }, "string | null"],
    ["values beside any string", { anyOf: [text, { enum: ["a"] }] }, '(string & {}) | "a"'],
    ["unknown takes in the rest", { anyOf: [text, { type: "array", items: true }, {}] }, "unknown"],
    ["no empty object", closed, "Record<string, never>"],
    ["an array of alternatives", { items: { type: ["string", "number"] } }, "(string | number)[]"],
    ["an array of arrays", { items: { items: text } }, "string[][]"],
    ["an empty array", { type: "array", items: false }, "never[]"],
    ["an open tuple", { prefixItems: [text, text] }, "[string, string, ...unknown[]]"],
    [
      "a closed tuple with an optional end",
      { prefixItems: [text, { type: ["string", "null"] }], minItems: 1, items: false },
      "[string, (string | null)?]",
    ],
    ["a reference", ref("Other"), "Other"],
    ["a reference or null", { oneOf: [ref("Other"), { type: "null" }] }, "Other | null"],
    ["text and values of text", { allOf: [text, { enum: ["a", "b"] }] }, '"a" | "b"'],
    ["parts", { allOf: [ref("Other"), ref("Third")] }, "Other & Third"],
    [
      "parts of which one makes another's property required",
      { allOf: [ref("Other"), { required: ["id", "missing"] }] },
      'WithRequired<Other, "id">',
    ],
    ["what is required already", { allOf: [ref("Third")], required: ["id"] }, "Third"],
    [
      "what a part's part has",
      { allOf: [ref("Deep")], required: ["id"] },
      'WithRequired<Deep, "id">',
    ],
  ])("of %s", (_, schema, want) => {
    const { models } = declareSchemas({
      Deep: { allOf: [ref("Other"), { properties: { more: text } }] },
      Example: schema,
      Other: { properties: { id: text } },
      Third: { properties: { id: text }, required: ["id"] },
    });
    expect(models.get("Example")).toMatchObject({
      kind: "type",
      text: `export type Example = ${want};`,
    });
  });
});

describe("an interface", () => {
  test.each<readonly [title: string, schema: SchemaObject, want: readonly string[]]>([
    [
      "names that are no identifiers",
      {
        properties: {
          "1": text,
          $ref: text,
          "urn:example:User": text,
          "100%/#~1": text,
          'a"b': text,
          __proto: text,
          constructor: text,
          é: text,
        },
      },
      [
        "1?: string;",
        "$ref?: string;",
        '"urn:example:User"?: string;',
        '"100%/#~1"?: string;',
        `'a"b'?: string;`,
        "__proto?: string;",
        "constructor?: string;",
        "é?: string;",
      ],
    ],
    [
      "nested names",
      { properties: { "50%": { properties: { "~0": { properties: { a: text } } } } } },
      ['"50%"?: { "~0"?: { a?: string } };'],
    ],
    ["any name", { type: "object", additionalProperties: text }, ["[key: string]: string;"]],
    [
      "a hugged object",
      {
        properties: { a: { type: ["object", "null"], properties: { b: text, c: text, d: text } } },
      },
      ["a?: {", "  b?: string;", "  c?: string;", "  d?: string;", "} | null;"],
    ],
    [
      "what the server sets",
      { properties: { id: { ...text, readOnly: true }, secret: { ...text, writeOnly: true } } },
      ["readonly id?: string;"],
    ],
    [
      "additional properties of any type",
      { properties: { a: text }, additionalProperties: true },
      ["a?: string;", "[key: string]: unknown;"],
    ],
    [
      "typed additional properties",
      {
        properties: { a: { type: "number" }, b: { enum: ["x"] } },
        required: ["a", "b"],
        additionalProperties: text,
      },
      ["a: number;", 'b: "x";', '[key: string]: (string & {}) | number | "x";'],
    ],
    [
      "typed additional properties beside optional ones",
      { properties: { a: text }, additionalProperties: text },
      ["a?: string;", "[key: string]: string | undefined;"],
    ],
    [
      "parts that have nothing in common",
      { allOf: [{ properties: { a: text } }, { properties: { b: text }, required: ["a"] }] },
      ["a: string;", "b?: string;"],
    ],
    [
      "a long union",
      { properties: { a: { anyOf: [ref(long("A")), ref(long("B")), ref(long("C"))] } } },
      ["a?:", `  | ${long("A")}`, `  | ${long("B")}`, `  | ${long("C")};`],
    ],
    [
      "an open enumeration",
      { properties: { a: { ...text, enum: ["x", "y"], "x-extensible-enum": true } } },
      ['a?: "x" | "y" | (string & {});'],
    ],
    [
      "an open enumeration or null",
      { properties: { a: { enum: ["x", null], "x-extensible-enum": true } } },
      ['a?: "x" | (string & {}) | null;'],
    ],
  ])("with %s", (_, schema, want) => {
    const schemas = { [long("A")]: text, [long("B")]: text, [long("C")]: text };
    const { models } = declareSchemas({ ...schemas, Example: schema });
    const body = want.map((line) => `  ${line}\n`).join("");
    expect(models.get("Example")?.text).toBe(`export interface Example {\n${body}}`);
  });

  test("says what it refers to", () => {
    const { models, utilities } = declareSchemas({
      A: { properties: { a: ref("B"), b: { items: ref("C") }, c: { format: "binary" } } },
      B: { allOf: [ref("C"), { required: ["id"] }] },
      C: { properties: { id: text, self: ref("C") } },
    });
    expect([...models.values()].map(({ name, references }) => [name, references])).toEqual([
      ["A", ["B", "C"]],
      ["B", ["C", "WithRequired"]],
      ["C", ["C"]],
    ]);
    expect([...utilities.keys()]).toEqual(["WithRequired"]);
  });
});

describe("a schema that says nothing of its type", () => {
  test.each<readonly [title: string, schema: SchemaObject, problems: readonly string[]]>([
    [
      "by a misspelt keyword",
      { properties: { a: { typ: "string" } } },
      ["schema-says-nothing #/components/schemas/Example"],
    ],
    [
      "in two forms",
      { items: { typ: "string" } },
      ["schema-says-nothing #/components/schemas/Example"],
    ],
  ])("%s is reported once", (_, schema, problems) => {
    const changes = { Example: { sent: true, inputName: "ExampleInput" } };
    expect(problemsOf(() => declareSchemas({ Example: schema }, changes))).toEqual(problems);
  });

  test("is anything where it only describes", () => {
    const schema = { title: "t", description: "d", deprecated: true, "x-note": 1, examples: [1] };
    expect(declareExample(schema)).toBe("export type Example = unknown;");
  });
});

test("a schema that was taken out of the model is reported where it is needed", () => {
  const schemas = { Example: { properties: { a: ref("Gone"), b: ref("Gone") } }, Gone: text };
  const model = modelOf(schemas);
  const smaller = { ...model, schemas: model.schemas.filter(({ key }) => key !== "Gone") };
  expect(problemsOf(() => declareTypes(smaller, plainReporter()))).toEqual([
    "schema-left-out #/components/schemas/Gone",
  ]);
});
