import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { Ajv2020, type AnySchemaObject } from "ajv/dist/2020.js";
import draft07 from "ajv/dist/refs/json-schema-draft-07.json" with { type: "json" };
import { expect, test } from "vitest";

const generator = fileURLToPath(new URL("../generator", import.meta.url));
const files = readdirSync(generator, { recursive: true, encoding: "utf8" }).filter((file) =>
  file.endsWith(".schema.json"),
);

test("there are schemas to check", () => {
  expect(files.length).toBeGreaterThan(10);
});

test.each(files)("is a valid JSON Schema: %s", (file) => {
  const ajv = new Ajv2020().addMetaSchema(draft07);
  const text = readFileSync(join(generator, file), "utf8");
  const schema = JSON.parse(text) as AnySchemaObject; // Which is what is tested.
  expect(ajv.validateSchema(schema)).toBe(true);
});
