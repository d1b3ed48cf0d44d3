import { describe, expect, test } from "vitest";

import { createReporter } from "../../generator/diagnostics.js";
import type { JsonObject } from "../../generator/json.js";
import { giveValueTypes } from "../../generator/model/value-types/give-value-types.js";
import type { Shape } from "../../generator/shapes/shape.js";
import { documentOf, modelOf } from "../support/model-builders.js";

const types = new Map([
  ["date", "Date"],
  ["date-time", "Date"],
  ["int64", "bigint"],
]);

const time = { type: "string", format: "date-time" };
const day = { type: "string", format: "date" };
const text = { type: "string" };
const long = { type: "integer", format: "int64" };
const other = { $ref: "#/components/schemas/Other" };

function objectWith(properties: JsonObject, rest: JsonObject = {}): JsonObject {
  return { type: "object", properties, ...rest };
}

/** The properties of a schema that have a type of their own, as names and types. */
function typesIn(shape: Shape, path = ""): readonly string[] {
  switch (shape.kind) {
    case "primitive":
      return shape.valueType === undefined ? [] : [`${path} ${shape.valueType}`.trim()];
    case "union":
    case "intersection":
      return shape.members.flatMap((member) => typesIn(member, path));
    case "array":
      return typesIn(shape.item, `${path}[]`);
    case "tuple":
      return [
        ...shape.elements.flatMap((one, index) => typesIn(one.shape, `${path}[${index}]`)),
        ...(shape.rest === null ? [] : typesIn(shape.rest, `${path}[]`)),
      ];
    case "object":
      return [
        ...shape.properties.flatMap((one) => typesIn(one.shape, `${path}.${one.name}`)),
        ...(shape.additional === null ? [] : typesIn(shape.additional, `${path}.*`)),
      ];
    case "literal":
    case "reference":
      return [];
  }
}

interface Row {
  readonly schema: JsonObject;
  readonly other?: JsonObject;
  /** Of the schema, then of the other one. */
  readonly typed: readonly string[];
  readonly warnings?: number;
}

const rows: Readonly<Record<string, Row>> = {
  "a string with a format": { schema: time, typed: ["Date"] },
  "a string without one": { schema: text, typed: [] },
  "a number with the format of a string": {
    schema: { type: "integer", format: "date" },
    typed: [],
  },
  "a string or null": { schema: { type: ["string", "null"], format: "date" }, typed: ["Date"] },
  "an integer of 64 bits": { schema: long, typed: ["bigint"] },
  "one as text": { schema: { ...long, type: "string" }, typed: ["bigint"] },
  "one that may be text or a number": {
    schema: { anyOf: [long, { ...long, type: "string" }] },
    typed: [],
    warnings: 2,
  },
  "a string or a number": { schema: { anyOf: [time, { type: "number" }] }, typed: ["Date"] },
  "a number of either kind": {
    schema: { anyOf: [long, { type: "number" }] },
    typed: [],
    warnings: 1,
  },
  "a string of either kind": { schema: { anyOf: [time, text] }, typed: [], warnings: 1 },
  "two formats of strings": { schema: { anyOf: [time, day] }, typed: [], warnings: 2 },
  "a literal beside it": { schema: { anyOf: [time, { const: "now" }] }, typed: [], warnings: 1 },
  "an intersection with a plain string": {
    schema: { allOf: [other, objectWith({ at: text })] },
    other: objectWith({ at: time }),
    typed: [],
    warnings: 1,
  },
  "alternatives that agree": {
    schema: { oneOf: [other, objectWith({ at: time, on: day })] },
    other: objectWith({ at: time }),
    typed: [".at Date", ".on Date", "Other.at Date"],
  },
  "alternatives that do not, wherever they are referred to": {
    schema: { oneOf: [objectWith({ at: text }), other] },
    other: objectWith({ at: time, on: day }),
    typed: ["Other.on Date"],
    warnings: 1,
  },
  "what depends on alternatives that do not": {
    schema: objectWith({
      one: { oneOf: [other, objectWith({ at: text })] },
      two: { oneOf: [other, objectWith({ at: time })] },
    }),
    other: objectWith({ at: time }),
    typed: [],
    warnings: 2,
  },
  "alternatives that a discriminator tells apart": {
    schema: {
      oneOf: [
        objectWith({ kind: { const: "a" }, at: time }),
        objectWith({ kind: { const: "b" }, at: text }),
      ],
      discriminator: { propertyName: "kind" },
    },
    typed: [".at Date"],
  },
  "the same, among others": {
    schema: {
      anyOf: [
        {
          oneOf: [
            objectWith({ kind: { const: "a" }, at: time }),
            objectWith({ kind: { const: "b" }, at: text }),
          ],
          discriminator: { propertyName: "kind" },
        },
        objectWith({ of: text }),
      ],
    },
    typed: [],
    warnings: 1,
  },
  "a map of them": { schema: objectWith({}, { additionalProperties: time }), typed: [".* Date"] },
  "a map of others": {
    schema: { allOf: [objectWith({ at: time }), objectWith({}, { additionalProperties: text })] },
    typed: [],
    warnings: 1,
  },
  "lists that agree": {
    schema: {
      oneOf: [
        { type: "array", items: time },
        { type: "array", prefixItems: [time] },
      ],
    },
    typed: ["[] Date", "[0] Date"],
  },
  "lists that do not": {
    schema: {
      oneOf: [
        { type: "array", items: time },
        { type: "array", prefixItems: [{ type: "number" }, text], items: false },
      ],
    },
    typed: [],
    warnings: 1,
  },
  "a schema within itself": {
    schema: objectWith({ at: time, next: other }),
    other: objectWith({ on: day, next: other }),
    typed: [".at Date", "Other.on Date"],
  },
};

describe("the types of values of", () => {
  test.each(Object.entries(rows))("%s", (_, row) => {
    const warned: string[] = [];
    const reporter = createReporter(
      () => null,
      ({ code }) => warned.push(code),
    );
    const { schema, other: second = { type: "boolean" } } = row;
    const content = { "application/json": { schema: { $ref: "#/components/schemas/Main" } } };
    const { model: made } = modelOf(
      documentOf({ responses: { 200: { content } } }, { schemas: { Main: schema, Other: second } }),
    );
    const { schemas } = giveValueTypes(made, types, reporter);
    const found = schemas.flatMap(({ key, shape }) => {
      return typesIn(shape, key === "Main" ? "" : key);
    });
    expect(found).toEqual(row.typed);
    expect(warned).toEqual(Array.from({ length: row.warnings ?? 0 }, () => "value-type-ambiguous"));
  });

  test("nothing, without types", () => {
    const { model: made } = modelOf(documentOf({ responses: {} }));
    expect(
      giveValueTypes(
        made,
        new Map(),
        createReporter(() => null),
      ),
    ).toBe(made);
  });
});
