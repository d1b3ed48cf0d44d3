import { describe, expect, test } from "vitest";

import { diffModels } from "../../generator/diff/diff-models.js";
import { generate } from "../../generator/generate.js";
import type { JsonObject } from "../../generator/json.js";
import { modelDocument } from "../../generator/model-document.js";

const reference = (name: string): JsonObject => ({ $ref: `#/components/schemas/${name}` });

const date = { type: "string", format: "date" };
const int64 = { type: "integer", format: "int64" };
const object = { type: "object", properties: { x: { type: "string" } } };

const depth = 24;

/** Schemas `N0` to `N24`, each of which refers to the next one twice: 2²⁴ paths lead to the last one. */
function doubled(
  last: JsonObject,
  twice: (next: JsonObject, own: JsonObject) => JsonObject,
): Readonly<Record<string, JsonObject>> {
  const schemas = Array.from({ length: depth }, (_, index): readonly [string, JsonObject] => {
    const own = { type: "object", required: ["q"], properties: { [`p${index}`]: int64, q: int64 } };
    return [`N${index}`, twice(reference(`N${index + 1}`), own)];
  });
  return { ...Object.fromEntries(schemas), [`N${depth}`]: last, A: reference("N0") };
}

/** Classes of two parents each, which have two parents each, and so on. */
function ancestors(): Readonly<Record<string, JsonObject>> {
  const root = {
    type: "object",
    required: ["t"],
    properties: { t: { type: "string" } },
    discriminator: { propertyName: "t" },
  };
  const pairs = Array.from({ length: depth }, (_, index) => {
    const allOf = [reference(`L${index + 1}`), reference(`R${index + 1}`)];
    return { [`L${index}`]: { ...root, allOf }, [`R${index}`]: { ...root, allOf } };
  });
  const last = { [`L${depth}`]: root, [`R${depth}`]: root };
  return Object.assign({ A: reference("L0"), ...last }, ...pairs) as Record<string, JsonObject>;
}

const setSteps = 18;

/** Objects whose sets of alternatives at one path double with each of 18 steps. */
function manySets(): Readonly<Record<string, JsonObject>> {
  const steps = Array.from({ length: setSteps }, (_, index): readonly [string, JsonObject] => {
    const next = reference(`S${index + 1}`);
    const properties = { [`k${index}`]: { type: "string" }, a: next, b: next };
    return [`S${index}`, { type: "object", properties }];
  });
  const start = { a: { anyOf: [reference("A"), reference("S0")] }, b: reference("A") };
  const end = { at: { type: "string", format: "date-time" }, c: reference("A") };
  return {
    A: { anyOf: [{ type: "object", properties: start }, { type: "null" }] },
    ...Object.fromEntries(steps),
    [`S${setSteps}`]: { type: "object", properties: end },
  };
}

const cases: Readonly<Record<string, Readonly<Record<string, JsonObject>>>> = {
  "a pattern that backtracks": { A: { type: "string", pattern: "^(a|a){40}(?!)$" } },
  "a pattern that backtracks over an example": {
    A: { type: "string", pattern: "^(a+)+$", examples: [`${"a".repeat(50)}!`] },
  },
  "a pattern with a lookahead that backtracks": {
    A: { type: "string", pattern: "^(?=(a*)*b)a{40}$" },
  },
  "a pattern that repeats repetitions": {
    A: { type: "string", pattern: "(((a{5000}){5000}){5000}){5000}" },
  },
  "a pattern that is nested deeply": {
    A: { type: "string", pattern: `${"(".repeat(20_000)}a${")".repeat(20_000)}` },
  },
  "alternatives that double": {
    ...doubled(date, (next) => ({ anyOf: [next, next, { type: "boolean" }] })),
    A: { type: "object", properties: { p: reference("N0") }, examples: [{ p: 1 }] },
  },
  "alternatives with properties of their own": doubled(object, (next, own) => {
    return { oneOf: [next, { allOf: [next, own] }] };
  }),
  "parts that double": doubled({ type: "integer" }, (next) => ({ allOf: [next, next] })),
  "parts with properties of their own": doubled(object, (next, own) => {
    return { allOf: [next, next, own] };
  }),
  "parts with the same property": doubled(
    { type: "object", readOnly: true, properties: { z: date } },
    (next) => ({ allOf: [next, next], properties: { z: next } }),
  ),
  "parts that are alternatives": doubled(object, (next) => {
    return { allOf: [{ anyOf: [next, next] }, { anyOf: [next, next] }] };
  }),
  "items that double": doubled(int64, (next) => {
    return { type: "array", prefixItems: [next, next], items: next };
  }),
  "properties that double": doubled(date, (next) => {
    return { type: "object", required: ["l", "r"], properties: { l: next, r: next } };
  }),
  "parents that double": ancestors(),
  "values of a discriminator that double": {
    ...doubled({ const: "x" }, (next) => ({ anyOf: [next, next] })),
    A: {
      discriminator: { propertyName: "t" },
      oneOf: ["1", "2"].map((kind) => {
        const properties = { t: reference("N0"), d: date, k: { const: kind } };
        return { type: "object", required: ["t"], properties };
      }),
    },
  },
  "sets of alternatives that double": manySets(),
  "schemas that are their own alternatives": {
    A: { anyOf: [reference("A"), reference("B"), { type: "string" }], examples: [3] },
    B: { allOf: [reference("B"), { type: "object", properties: { x: date } }], examples: [{}] },
    C: reference("C"),
  },
};

function documentOf(schemas: Readonly<Record<string, JsonObject>>): string {
  const content = { "application/json": { schema: reference("A") } };
  const query = { name: "q", in: "query", schema: reference("A") };
  const operation = {
    operationId: "sendA",
    parameters: [query],
    requestBody: { content },
    responses: { 200: { description: "", content } },
  };
  return JSON.stringify({
    openapi: "3.1.1",
    info: { title: "t", version: "1" },
    paths: { "/a": { post: operation } },
    components: { schemas },
  });
}

describe.each(Object.entries(cases))("%s", (_, schemas) => {
  const options = {
    spec: "-",
    layout: "package",
    with: ["camel", "dates", "msw", "zod"],
    keepGoing: true,
    verify: false,
  } as const;

  test("generation ends", { timeout: 20_000 }, async () => {
    const files = await generate({ ...options, input: documentOf(schemas) });
    expect(files.map(({ path }) => path)).toContain("src/models/a.ts");
  });

  test("comparison ends", { timeout: 20_000 }, async () => {
    const last = Object.keys(schemas).at(-2) ?? "A";
    const changed = {
      ...schemas,
      [last]: { ...schemas[last], deprecated: true, minProperties: 1 },
    };
    const old = await modelDocument({ ...options, input: documentOf(schemas) });
    const now = await modelDocument({ ...options, input: documentOf(changed) });
    expect(diffModels(old, now).length).toBeGreaterThan(0);
  });
});
