import { describe, expect, test } from "vitest";

import type { Diagnostic } from "../../generator/diagnostics.js";
import { GeneratorError } from "../../generator/diagnostics.js";
import { diffModels } from "../../generator/diff/diff-models.js";
import { generate } from "../../generator/generate.js";
import type { Json, JsonObject } from "../../generator/json.js";
import { modelDocument } from "../../generator/model-document.js";
import type { GenerateOptions } from "../../generator/options.js";

/** What the limits are: a change of them is a change of the documentation. */
const mostSteps = 250;
const mostShapes = 64;

const isEveryCase = process.env["SPECWRIGHT_EVERY_CASE"] !== undefined;

type Wrap = (inner: JsonObject, index: number) => JsonObject;

const own: JsonObject = { type: "object", properties: { at: { type: "string" } } };

/** Schemas whose type is known only when the next one is. */
const followed: Readonly<Record<string, Wrap>> = {
  "a reference": (next) => next,
  "a reference with siblings": (next, index) => ({ ...next, properties: { [`p${index}`]: {} } }),
  "an allOf": (next) => ({ allOf: [next, own] }),
  "an allOf of one": (next) => ({ allOf: [next] }),
  "a oneOf": (next) => ({ oneOf: [next, { type: "string" }] }),
  "an anyOf of objects": (next, index) => ({
    anyOf: [next, { type: "object", properties: { [`p${index}`]: { type: "string" } } }],
  }),
  "a class of a discriminator": (next) => ({
    allOf: [next, { type: "object", required: ["t"], properties: { t: { type: "string" } } }],
    discriminator: { propertyName: "t" },
  }),
};

/** Schemas that have a type, whatever the next one is. */
const closed: Readonly<Record<string, Wrap>> = {
  items: (next) => ({ type: "array", items: next }),
  "a tuple": (next) => ({ type: "array", prefixItems: [next] }),
  "a map": (next) => ({ type: "object", additionalProperties: next }),
  "a property": (next) => ({ type: "object", properties: { next } }),
  "a required property": (next) => ({ type: "object", required: ["n"], properties: { n: next } }),
  "a nullable property": (next) => ({
    type: "object",
    properties: { next: { anyOf: [next, { type: "null" }] } },
  }),
};

const last: JsonObject = {
  type: "object",
  properties: { first_name: { type: "string", format: "date-time" } },
};

const reference = (index: number): JsonObject => ({ $ref: `#/components/schemas/T${index}` });

function chained(length: number, wrap: Wrap): JsonObject {
  const schemas: Record<string, JsonObject> = {};
  for (let index = 0; index < length; index++) {
    schemas[`T${index}`] = index + 1 === length ? last : wrap(reference(index + 1), index);
  }
  return schemas;
}

function nested(levels: number, wrap: Wrap): JsonObject {
  let schema = last;
  for (let index = 0; index < levels; index++) schema = wrap(schema, index);
  return { T0: schema };
}

function documentOf(schemas: JsonObject, members: JsonObject = {}): string {
  const content: JsonObject = { "application/json": { schema: reference(0) } };
  return JSON.stringify({
    openapi: "3.1.1",
    info: { title: "t", version: "1" },
    paths: {
      "/a": {
        post: {
          operationId: "sendA",
          parameters: [{ name: "q", in: "query", schema: reference(0) }],
          requestBody: { content },
          responses: { 200: { description: "", content } },
        },
      },
    },
    components: { schemas },
    ...members,
  });
}

const allOverlays = {
  with: ["camel", "dates", "int64", "msw", "tanstack-query", "zod"],
  verify: false,
} as const;

async function diagnosticsOf(run: () => Promise<unknown>): Promise<readonly Diagnostic[]> {
  try {
    await run();
    return [];
  } catch (error) {
    if (error instanceof GeneratorError) return error.diagnostics;
    throw error;
  }
}

const model = (input: string, options: Partial<GenerateOptions> = {}) =>
  modelDocument({ spec: "-", ...options, input });
const client = (input: string) => generate({ spec: "-", ...allOverlays, input });

describe.each(Object.entries(followed))("a chain by %s", (_, wrap) => {
  test("is followed up to the limit", { timeout: 60_000 }, async () => {
    const { model: made } = await model(documentOf(chained(mostSteps, wrap)));
    expect(made.schemas.length).toBeGreaterThanOrEqual(mostSteps);
  });

  test.each([mostSteps + 1, 1_000])(
    "of %i is refused where it exceeds the limit",
    async (length) => {
      const diagnostics = await diagnosticsOf(() => model(documentOf(chained(length, wrap))));
      const pointer = `#/components/schemas/T${length - mostSteps - 1}`;
      expect(diagnostics).toMatchObject([{ code: "schema-chain-too-long", pointer }]);
      expect(diagnostics[0]?.position).not.toBeNull();
    },
  );

  test.runIf(isEveryCase)(
    "is generated and compared up to the limit",
    { timeout: 120_000 },
    async () => {
      const input = documentOf(chained(mostSteps, wrap));
      expect((await client(input)).map(({ path }) => path)).toContain("models/t0.ts");
      const [before, after] = [
        await model(input),
        await model(input.replace("first_name", "name")),
      ];
      expect(diffModels(before, after).length).toBeGreaterThan(0);
    },
  );
});

describe.each(Object.entries(closed))("a chain by %s", (_, wrap) => {
  test.runIf(isEveryCase)("may have any length", { timeout: 300_000 }, async () => {
    const files = await client(documentOf(chained(12_000, wrap)));
    expect(files.map(({ path }) => path)).toContain("models/t11999.ts");
  });
});

test("a sample of many arrays in each other does not take long", { timeout: 20_000 }, async () => {
  const wrap: Wrap = (items) => ({ type: "array", items });
  const input = documentOf(chained(1_000, wrap));
  const files = await generate({ spec: "-", layout: "package", verify: false, input });
  const size = files.reduce((sum, { text }) => sum + text.length, 0);
  expect(size).toBeLessThan(2_000_000);
});

test("a chain by anchors is refused as well", async () => {
  const schemas = Array.from({ length: 1_000 }, (_, index): readonly [string, JsonObject] => [
    `T${index}`,
    index === 999 ? { $anchor: `a${index}` } : { $anchor: `a${index}`, $ref: `#a${index + 1}` },
  ]);
  const input = documentOf(Object.fromEntries(schemas));
  const diagnostics = await diagnosticsOf(() => model(input));
  expect(diagnostics.map(({ code }) => code)).toEqual(["schema-chain-too-long"]);
});

test("what leads through a long chain is left out with the others", async () => {
  const schemas = chained(mostSteps + 50, (next) => ({ allOf: [next, own] }));
  const { model: made } = await model(documentOf(schemas), { keepGoing: true });
  expect(made.operations).toEqual([]);
  expect(made.schemas).toHaveLength(mostSteps);
});

test("a reference through references leads to what they mean", async () => {
  const properties = { x: { type: "object", properties: { y: { type: "string" } } } };
  const input = documentOf({
    T0: { $ref: "#/components/schemas/T1/properties/x" },
    T1: reference(2),
    T2: reference(3),
    T3: { type: "object", properties },
  });
  const { model: made } = await model(input);
  expect(made.schemas.find(({ key }) => key === "T0")?.shape).toMatchObject({
    kind: "reference",
    key: "T3 x",
  });
});

/** References to things that are no schemas, and references that others stand in the way of. */
const references: Readonly<Record<string, (index: number, count: number) => JsonObject>> = {
  parameters: (index, count) =>
    index + 1 < count
      ? { $ref: `#/components/parameters/T${index + 1}` }
      : { name: "q", in: "query", schema: { type: "string" } },
  responses: (index, count) =>
    index + 1 < count
      ? { $ref: `#/components/responses/T${index + 1}` }
      : { description: "", content: { "application/json": { schema: { type: "string" } } } },
};

test.each(Object.entries(references))("%s may refer to each other", async (section, at) => {
  const count = 5_000;
  const objects = Array.from({ length: count }, (_, index) => [`T${index}`, at(index, count)]);
  const first: JsonObject = { $ref: `#/components/${section}/T0` };
  const ok: Json = section === "responses" ? first : { description: "" };
  const input = JSON.stringify({
    openapi: "3.1.1",
    info: { title: "t", version: "1" },
    paths: {
      "/a": {
        get: {
          operationId: "a",
          parameters: section === "parameters" ? [first] : [],
          responses: { 200: ok },
        },
      },
    },
    components: { [section]: Object.fromEntries(objects) as JsonObject },
  });
  const { model: made } = await model(input);
  const [operation] = made.operations;
  if (section === "parameters") expect(operation?.parameters).toMatchObject([{ name: "q" }]);
  else expect(operation?.responses[0]?.content).toMatchObject([{ codec: "json" }]);
});

/** Objects and arrays inside of each other, within the limit of values. */
const wraps = { ...followed, ...closed };

describe.each(Object.entries(wraps).filter(([name]) => !name.startsWith("a reference")))(
  "%s inside of itself",
  (_, wrap) => {
    test("many times is refused when the document is read", async () => {
      const schema = nested(510, wrap);
      const diagnostics = await diagnosticsOf(() => model(documentOf(schema)));
      expect(diagnostics).toMatchObject([{ code: "nesting-too-deep" }]);
    });

    test("is modelled below the limit", async () => {
      const { model: made } = await model(documentOf(nested(100, wrap)));
      expect(made.schemas).toHaveLength(1);
    });

    test.runIf(isEveryCase)("is printed, or refused by name", { timeout: 60_000 }, async () => {
      const levels = [mostShapes / 4, mostShapes / 2, mostShapes - 2, mostShapes, 100];
      const codes = new Set<string>();
      for (const level of levels) {
        const input = documentOf(nested(level, wrap));
        for (const { code } of await diagnosticsOf(() => client(input))) codes.add(code);
      }
      // An allOf of one is what it holds.
      const isFlat = wrap === followed["an allOf of one"];
      expect([...codes]).toEqual(isFlat ? [] : ["schema-nested-too-deeply"]);
    });
  },
);

test("a schema that is nested too deeply for an overlay names its place", async () => {
  const input = documentOf(nested(100, (next) => ({ type: "object", properties: { next } })));
  const diagnostics = await diagnosticsOf(() =>
    generate({ spec: "-", with: ["zod"], verify: false, input }),
  );
  expect(diagnostics).toMatchObject([
    { code: "schema-nested-too-deeply", pointer: "#/components/schemas/T0" },
  ]);
});
