import { expect, test } from "vitest";
import { createReporter, UnsupportedError } from "../../generator/diagnostics.js";
import type { JsonObject } from "../../generator/json.js";
import { declareOpenapiTypes } from "../../generator/shapes/openapi-types.js";
import { document } from "../support/model-builders.js";

const reporter = () => createReporter(() => null);

function documentWith(schema: JsonObject): ReturnType<typeof document>["tree"] {
  const responses = { 200: { description: "", content: { "application/json": { schema } } } };
  const components = { schemas: { Pet: { $anchor: "pet", type: "string" } } };
  return document({ paths: { "/a": { get: { responses } } }, components }).tree;
}

test("an anchor is a reference to its schema, and the document stays as it is", async () => {
  const tree = documentWith({ $ref: "#pet" });
  const before = JSON.stringify(tree);
  const types = await declareOpenapiTypes(tree, reporter());
  expect(types.map(({ name, kind }) => [name, kind])).toEqual([
    ["paths", "interface"],
    ["components", "interface"],
    ["operations", "type"],
  ]);
  expect(types[0]?.text).toContain('"application/json": components["schemas"]["Pet"];');
  expect(JSON.stringify(tree)).toBe(before);
});

test("an error names what openapi-typescript fails on", async () => {
  const made = declareOpenapiTypes(documentWith({ $ref: "#nobody" }), reporter());
  const error: unknown = await made.then(
    () => null,
    (cause: unknown) => cause,
  );
  expect(error instanceof UnsupportedError && error.diagnostics.map(({ code }) => code)).toEqual([
    "openapi-types-failed",
  ]);
  expect(String(error)).toContain("#nobody");
});
