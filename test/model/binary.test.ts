import { expect, test } from "vitest";
import { holdsBinary } from "../../generator/model/binary.js";
import { isJsonObject, type JsonObject } from "../../generator/json.js";
import type { SchemaObject } from "../../generator/validate/openapi.js";

const bytes = { type: "string", format: "binary" };

test.each<readonly [title: string, last: JsonObject, want: boolean]>([
  ["bytes at its end", bytes, true],
  ["text at its end", { type: "string" }, false],
  ["its beginning at its end", { $ref: "0" }, false],
])("a long chain of references with %s", (_, last, want) => {
  const length = 20_000;
  const schemas = Array.from({ length }, (__, index): JsonObject => {
    const next = index + 1 < length ? { $ref: String(index + 1) } : last;
    return { type: "object", properties: { next } };
  });
  const lookUp = (schema: SchemaObject): SchemaObject => {
    const reference = isJsonObject(schema) ? schema["$ref"] : undefined;
    return (reference === undefined ? undefined : schemas[Number(reference)]) ?? schema;
  };
  expect(holdsBinary({ $ref: "0" }, lookUp)).toBe(want);
});
