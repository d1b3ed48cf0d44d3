import { expect, test } from "vitest";

import type { JsonObject } from "../../generator/json.js";
import { importGeneratedClient } from "../support/generated-client.js";

test("schemas may have the names of internal types of the runtime, but not of public ones", async () => {
  const object: JsonObject = { type: "object", properties: { a: { type: "string" } } };
  const form = { a: { contentType: "text/plain" } };
  const refTo = (name: string): JsonObject => ({ $ref: `#/components/schemas/${name}` });
  const generated = await importGeneratedClient({
    openapi: "3.1.1",
    paths: {
      "/a": {
        post: {
          operationId: "postA",
          parameters: [{ name: "q", in: "query", style: "deepObject", schema: refTo("Primitive") }],
          requestBody: {
            content: { "multipart/form-data": { schema: refTo("Members"), encoding: form } },
          },
          responses: {
            200: {
              description: "",
              content: { "application/json": { schema: refTo("PartTypes") } },
            },
            default: {
              description: "",
              content: { "application/json": { schema: refTo("ResponseError") } },
            },
          },
        },
      },
    },
    components: {
      schemas: { Members: object, PartTypes: object, Primitive: object, ResponseError: object },
    },
  });
  await generated.remove();
  const models = [...generated.files.keys()].filter((path) => path.startsWith("src/models/"));
  expect(models).toEqual([
    "src/models/members.ts",
    "src/models/part-types.ts",
    "src/models/primitive.ts",
    "src/models/response-error-model.ts",
  ]);
  expect(generated.warnings).toEqual([]);
});
