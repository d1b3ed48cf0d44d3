import { expect, test } from "vitest";

import type { JsonObject } from "../../generator/json.js";
import { createAccessMarker } from "../../generator/resolve/access-of-references.js";

const id = { $ref: "#/components/schemas/Id" };
const schemas = [
  { key: "Id", schema: { type: "string", readOnly: true } },
  { key: "Alias", schema: { $ref: "#/components/schemas/Id" } },
  { key: "Secret", schema: { type: "string", writeOnly: true } },
  { key: "Loop", schema: { allOf: [{ $ref: "#/components/schemas/Loop" }] } },
] as const;

test.each([
  ["of a reference", id, { ...id, readOnly: true }],
  ["of a reference to a reference", { $ref: "#/components/schemas/Alias" }, { readOnly: true }],
  ["of a part", { allOf: [id], title: "A" }, { allOf: [id], title: "A", readOnly: true }],
  ["that is only written", { $ref: "#/components/schemas/Secret" }, { writeOnly: true }],
  ["that says otherwise itself", { ...id, readOnly: false }, { ...id, readOnly: false }],
  ["that leads back to itself", { $ref: "#/components/schemas/Loop" }, {}],
])("marks a property %s", (_, property, want) => {
  const mark = createAccessMarker(schemas);
  const nested = (inner: JsonObject): JsonObject => ({ items: { properties: { a: inner } } });
  expect(mark(nested(property))).toEqual(nested({ ...property, ...want }));
});

test("leaves a document without such schemas alone", () => {
  const schema = { properties: { a: id } };
  expect(createAccessMarker([{ key: "Id", schema: true }])(schema)).toBe(schema);
});
