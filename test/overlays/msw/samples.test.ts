import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, test } from "vitest";

import { sampleOf, samplerOf } from "../../../templates/overlays/msw/src/msw/sample.js";
import type {
  Sampler,
  SampleSchema,
} from "../../../templates/overlays/msw/src/msw/sample-schema.js";

const seeds = [0, 1, 2, 3, 4, 5, 6, 7];

describe("samples are valid for", () => {
  test.each<[title: string, schema: SampleSchema]>([
    ["a string", { type: "string" }],
    ["a long string", { type: "string", minLength: 40 }],
    ["a short string", { type: "string", maxLength: 3 }],
    ["an empty string", { type: "string", maxLength: 0 }],
    ["an address that is too long", { type: "string", format: "email", maxLength: 8 }],
    ["an integer", { type: "integer", minimum: 3, maximum: 4 }],
    ["a negative integer", { type: "integer", exclusiveMaximum: 0 }],
    ["multiples", { type: "number", multipleOf: 0.01, minimum: 0.5, maximum: 1 }],
    ["large multiples", { type: "integer", multipleOf: 250, minimum: 300 }],
    ["a narrow range", { type: "number", exclusiveMinimum: 0, exclusiveMaximum: 0.1 }],
    ["an enumeration", { enum: ["a", 1, null] }],
    ["a list of few items", { type: "array", items: { type: "integer" }, maxItems: 1 }],
    ["a list of many items", { type: "array", items: { type: "string" }, minItems: 5 }],
    [
      "different items",
      { type: "array", items: { enum: ["a", "b", "c"] }, minItems: 3, uniqueItems: true },
    ],
    [
      "a tuple",
      { type: "array", prefixItems: [{ type: "string" }], items: { type: "integer" }, minItems: 3 },
    ],
    ["an object", { type: "object", required: ["a"], properties: { a: { type: "boolean" } } }],
    ["an object of what is not described", { type: "object", required: ["a"] }],
    ["few properties", { type: "object", properties: { a: {}, b: {} }, maxProperties: 1 }],
    ["many properties", { type: "object", minProperties: 3 }],
    ["a map", { type: "object", additionalProperties: { type: "integer" } }],
    ["alternatives", { anyOf: [{ type: "string" }, { type: "null" }] }],
    [
      "all of several objects",
      {
        allOf: [
          { type: "object", required: ["a"], properties: { a: { type: "string" } } },
          { required: ["b"], properties: { a: { enum: ["x"] }, b: { type: "integer" } } },
        ],
      },
    ],
    [
      "all of several limits",
      {
        allOf: [
          { type: "number", minimum: 5 },
          { type: "integer", minimum: 3, maximum: 6 },
        ],
      },
    ],
    [
      "all of alternatives",
      {
        allOf: [
          { anyOf: [{ type: "string" }, { type: "integer", minimum: 9 }] },
          { type: "number", maximum: 10 },
        ],
      },
    ],
  ])("%s", (_, schema) => {
    const isValid = new Ajv2020({ strict: false }).compile(schema);
    const samples = seeds.map((seed) => sampleOf(schema, { seed }));
    expect(samples.filter((sample) => !isValid(sample))).toEqual([]);
    expect(samples).toEqual(seeds.map((seed) => sampleOf(schema, { seed })));
  });
});

test.each([
  ["date", /^\d{4}-\d\d-\d\d$/],
  ["date-time", /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/],
  ["time", /^\d\d:\d\d:\d\d\.\d{3}Z$/],
  ["email", /^user\d+@example\.com$/],
  ["uuid", /^[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-8[\da-f]{3}-[\da-f]{12}$/],
  ["uri", /^https:\/\/example\.com\/\d+$/],
  ["ipv4", /^192\.0\.2\.\d+$/],
  ["int64", /^\d+$/],
  ["constructor", /^value(?:-\d+)?$/],
])("a text of the format %s looks like one", (format, expression) => {
  const samples = seeds.map((seed) => String(sampleOf({ type: "string", format }, { seed })));
  expect(samples.filter((sample) => !expression.test(sample))).toEqual([]);
  expect(new Set(samples).size).toBeGreaterThan(6);
});

describe("what refers to itself", () => {
  test("ends", () => {
    const node: Sampler<unknown> = samplerOf(() => ({
      type: "object",
      required: ["name", "children"],
      properties: {
        name: { type: "string" },
        children: { type: "array", items: node },
        parent: { anyOf: [node, { type: "null" }] },
      },
    }));
    expect(node()).toEqual({ name: "name", children: [], parent: null });
  });

  test("is nothing where it has no end", () => {
    const node: Sampler<unknown> = samplerOf(() => ({
      type: "object",
      required: ["next"],
      properties: { next: node },
    }));
    expect(sampleOf({ type: "array", items: node })).toEqual([]);
    expect(node()).toBeNull();
  });
});

const five = (schema: SampleSchema): SampleSchema =>
  [1, 2, 3, 4, 5].reduce<SampleSchema>((items) => {
    return { type: "array", minItems: 100, items };
  }, schema);
const doubled = (keyword: "allOf" | "anyOf"): SampleSchema => {
  const schemas = Array.from({ length: 40 }).reduce<SampleSchema>(
    (inner) => {
      const next = samplerOf(() => inner);
      return keyword === "allOf" ? { allOf: [next, next] } : { anyOf: [next, next] };
    },
    { type: "integer" },
  );
  return schemas;
};

describe("schemas of values that are too large have no sample", () => {
  test.each<[title: string, schema: SampleSchema]>([
    ["an array", { type: "array", minItems: 1e9, items: { type: "integer" } }],
    ["arrays in arrays", five({ type: "integer" })],
    ["a map", { type: "object", minProperties: 1e9, additionalProperties: { type: "string" } }],
    ["all of very many", doubled("allOf")],
  ])("%s", (_, schema) => {
    expect(sampleOf(schema)).toBeNull();
  });

  test("but those of very many alternatives do", () => {
    expect(sampleOf(doubled("anyOf"))).toBe(1);
  });

  test("and a very long text is cut", () => {
    expect(sampleOf({ type: "string", minLength: 2e9 })).toHaveLength(1_000_000);
  });
});

test("a value stays when another one is added beside it", () => {
  const a: SampleSchema = { type: "integer" };
  const one: unknown = sampleOf({ type: "object", properties: { a } }, { seed: 9 });
  const both: unknown = sampleOf({ type: "object", properties: { b: {}, a } }, { seed: 9 });
  expect(both).toMatchObject(one as object);
});

test("examples come first", () => {
  const schema: SampleSchema = { type: "string", examples: ["Ada", "Bob"] };
  expect(sampleOf(schema)).toBe("Ada");
  expect(new Set(seeds.map((seed) => sampleOf(schema, { seed })))).toEqual(new Set(["Ada", "Bob"]));
});
