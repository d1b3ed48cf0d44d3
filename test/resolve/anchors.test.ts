import { describe, expect, test } from "vitest";

import { createReporter, GeneratorError } from "../../generator/diagnostics.js";
import type { JsonObject } from "../../generator/json.js";
import { createAnchors } from "../../generator/resolve/anchors.js";
import { documentOf, resolved } from "../support/model-builders.js";

const ref = (pointer: string): JsonObject => ({ $ref: pointer });
const leaf = { $anchor: "leaf", type: "object" };

describe("a reference by anchor leads", () => {
  test.each<readonly [title: string, schemas: JsonObject, reference: JsonObject, target: string]>([
    [
      "to the schema itself, by its dynamic anchor",
      { Root: { $dynamicAnchor: "node", items: { $dynamicRef: "#node" } } },
      { $dynamicRef: "#node" },
      "#/components/schemas/Root",
    ],
    [
      "to the schema itself, by its plain anchor",
      { Root: { $anchor: "me", items: { $ref: "#me" } } },
      { $ref: "#me" },
      "#/components/schemas/Root",
    ],
    [
      "to the schema itself, as in the draft before",
      { Root: { items: { $recursiveRef: "#" } } },
      { $recursiveRef: "#" },
      "#/components/schemas/Root",
    ],
    [
      "into the schema itself",
      { Root: { $defs: { leaf }, items: { $ref: "#leaf" } } },
      { $ref: "#leaf" },
      "#/components/schemas/Root/$defs/leaf",
    ],
    [
      "into the schema itself rather than into another one",
      { Other: leaf, Root: { $defs: { leaf }, items: { $ref: "#leaf" } } },
      { $ref: "#leaf" },
      "#/components/schemas/Root/$defs/leaf",
    ],
    [
      "into another schema",
      { Root: { items: { $ref: "#leaf" } }, Tree: { properties: { leaf } } },
      { $ref: "#leaf" },
      "#/components/schemas/Tree/properties/leaf",
    ],
  ])("%s", (_, schemas, reference, target) => {
    const [pointed, problems] = pointedItems(schemas, reference);
    expect(pointed).toEqual(ref(target));
    expect(problems).toEqual([]);
  });

  test.each<readonly [title: string, schemas: JsonObject]>([
    ["nowhere", { Root: {} }],
    ["to several other schemas", { Root: {}, Tree: { $defs: { leaf } }, Bush: leaf }],
    ["to several places of the schema itself", { Root: { $defs: { a: leaf, b: leaf } } }],
  ])("%s, which is reported", (_, schemas) => {
    const reference = { $dynamicRef: "#leaf", description: "stays" };
    const [pointed, problems] = pointedItems(schemas, reference);
    expect(pointed).toEqual({ description: "stays" });
    expect(problems).toEqual(["schema-anchor-unresolved #/components/schemas/Root/items"]);
  });
});

test("what an anchor leads to gets a name, in schemas and in bodies", () => {
  const content = { "application/json": { schema: { type: "array", items: { $ref: "#leaf" } } } };
  const { operations, schemas } = resolved(
    documentOf(
      { responses: { "200": { description: "Fine", content } } },
      { schemas: { Tree: { $defs: { leaf }, type: "object", properties: { a: ref("#leaf") } } } },
    ),
  );
  expect(schemas.map(({ key }) => key)).toEqual(["Tree", "Tree leaf"]);
  const items = ref("#/components/schemas/Tree leaf");
  expect(operations[0]?.responses[0]?.content[0]?.schema).toEqual({ type: "array", items });
  expect(schemas[0]?.schema).toMatchObject({ properties: { a: items } });
});

/** What becomes of a reference under `items` of the schema `Root`, and what is reported. */
function pointedItems(
  schemas: JsonObject,
  items: JsonObject,
): readonly [unknown, readonly string[]] {
  const roots = new Map(
    // Sound: every member is a schema, as the tests write them.
    Object.entries(schemas as Record<string, JsonObject>).map(([key, schema]) => [
      `#/components/schemas/${key}`,
      key === "Root" ? { ...schema, items } : schema,
    ]),
  );
  const reporter = createReporter(() => null);
  const root = "#/components/schemas/Root";
  const point = createAnchors(roots, reporter);
  const pointed = point(roots.get(root) ?? {}, root);
  point(roots.get(root) ?? {}, root);
  try {
    reporter.settle(GeneratorError);
  } catch (error) {
    if (!(error instanceof GeneratorError)) throw error;
    const problems = error.diagnostics.map(({ code, pointer }) => `${code} ${pointer ?? ""}`);
    return [typeof pointed === "object" ? pointed["items"] : pointed, problems];
  }
  return [typeof pointed === "object" ? pointed["items"] : pointed, []];
}
