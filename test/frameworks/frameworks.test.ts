import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

import { expect, test } from "vitest";

import { generate } from "../../generator/generate.js";
import { differencesReadBack } from "../assemble/support/read-back.js";
import { callExamples } from "../support/call-examples.js";
import { compileErrors } from "../support/compile.js";
import { unlikePrettier } from "../support/laid-out.js";

const here = fileURLToPath(new URL(".", import.meta.url));

/** Where a document of several files begins, in its folder. */
const entries = ["openapi.yaml", "swagger.json", "reference/openapi.yaml", "api-docs.yaml"];

/** Each document, by the name of its file or folder. */
const documents = readdirSync(here, { withFileTypes: true })
  .filter(({ name }) => !name.endsWith(".ts"))
  .map(({ name }) => name.replace(/\.(json|yaml)$/, ""))
  .toSorted();

/** The codes of what is mended in a document; the others need no mend. */
const mends: Readonly<Record<string, readonly string[]>> = {
  "elysia-app": ["response-description-missing", "schema-of-other-version", "schema-type-unknown"],
  "fastapi-shop": ["operation-id-repeated"],
  "fastify-swagger": ["schema-of-other-version"],
  "grpc-gateway": ["path-parameter-pattern"],
  "hono-3.0": ["path-parameter-colon", "path-parameter-undeclared"],
  "hono-3.1": ["path-parameter-colon", "path-parameter-undeclared"],
  ktor: ["schema-missing"],
  "l5-swagger-annotations": ["field-type", "schema-missing"],
  "l5-swagger-mistakes": [
    "path-parameter-undeclared",
    "reference-unresolved",
    "schema-misplaced",
    "schema-missing",
    "security-scheme-undeclared",
  ],
  "nestjs-files": ["operation-id-repeated", "path-parameter-undeclared"],
  "rswag-blogs": ["field-type"],
  "rswag-parameters": [
    "parameter-in-unknown",
    "path-parameter-optional",
    "schema-misplaced",
    "schema-type-unknown",
  ],
  "rswag-v2": ["schema-of-other-version"],
  stoplight: ["schema-of-other-version"],
  "swaggo-no-descriptions": ["info-incomplete", "response-description-missing"],
  "springfox-upload": ["parameter-in-unknown", "schema-type-unknown"],
  "swaggo-overrides": ["operation-id-repeated", "parameter-repeated"],
  "swashbuckle-forms": ["security-scheme-undeclared"],
  "swashbuckle-v2": ["operation-id-repeated"],
  "utoipa-nullable-in-3.1": ["schema-of-other-version"],
  "utoipa-todos": ["schema-of-other-version"],
};

test("every expected mend is of a document that is there", () => {
  expect(Object.keys(mends).filter((name) => !documents.includes(name))).toEqual([]);
});

test.each(documents)("a client of %s compiles, its examples as well", async (name) => {
  const mended = new Set<string>();
  const files = await generate({
    spec: entryOf(name),
    layout: "package",
    verify: false,
    package: { name: "sample-client" },
    onDiagnostic: ({ code, mend }) => {
      if (mend !== null) mended.add(code);
    },
  });
  expect([...mended].toSorted()).toEqual(mends[name] ?? []);
  expect(compileErrors([...files, ...callExamples(files)])).toEqual([]);
  expect(await unlikePrettier(files)).toEqual([]);
  expect(differencesReadBack(files)).toEqual([]);
});

function entryOf(name: string): string {
  const candidates = [`${name}.json`, `${name}.yaml`, ...entries.map((entry) => join(name, entry))];
  const entry = candidates
    .map((candidate) => join(here, candidate))
    .find((path) => existsSync(path));
  if (entry === undefined) throw new Error(`${name} has no entry`);
  return entry;
}
