import { expect, test, vi } from "vitest";
import { declareTypes } from "../../generator/declare/declare-types.js";
import type { JsonObject } from "../../generator/json.js";
import { plainReporter } from "../support/declare-builders.js";
import { document, modelOf } from "../support/model-builders.js";

vi.mock(import("../../generator/shapes/libraries.js"), async (importOriginal) => ({
  ...(await importOriginal()),
  transformSchemaObject: () => ({ kind: "NeverKeyword" }) as const,
}));

const text = { type: "string" };
const content = (schema: JsonObject) => ({ "application/json": { schema } });

test("every type is what openapi-typescript says it is", () => {
  const { model } = modelOf(
    document({
      paths: {
        "/": {
          post: {
            operationId: "create",
            parameters: [{ name: "a", in: "query", schema: text }],
            requestBody: { content: content({ properties: { a: text } }) },
            responses: {
              200: {
                description: "",
                headers: { total: { schema: { type: "integer" } } },
                content: content({ type: "array", items: { type: "boolean" } }),
              },
            },
          },
        },
      },
      components: {
        schemas: {
          A: { type: "object", properties: { a: text } },
          B: { enum: ["a", "b"] },
          C: { oneOf: [text, { $ref: "#/components/schemas/A" }] },
        },
      },
    }),
  );
  const { models, types, operationTypes } = declareTypes(model, plainReporter());
  expect([...models.values(), ...operationTypes.values()].map((type) => type.text)).toEqual([
    "export type A = never;",
    "export type B = never;",
    "export type C = never;",
    "export type CreateBody = never;",
  ]);
  expect([...types.values()].map((type) => type.text)).toEqual([
    "never",
    "CreateBody",
    "never",
    "never",
  ]);
});
