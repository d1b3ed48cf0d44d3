import { expect, test } from "vitest";
import type { JsonObject } from "../../generator/json.js";
import { compareWithCompiler } from "./support/compare-with-compiler.js";
import { valueRows } from "./value-changes.js";

/** All changes of values in one document: for each an operation that sends the value, and one that receives it. */
function documentOf(values: readonly JsonObject[]): string {
  const schemas = values.flatMap((value, index) =>
    ["Sent", "Received"].map((direction): [string, JsonObject] => [
      `${direction}${index}`,
      { type: "object", required: ["value"], properties: { value } },
    ]),
  );
  const content = (name: string) => ({
    "application/json": { schema: { $ref: `#/components/schemas/${name}` } },
  });
  const paths = values.map((_, index): [string, JsonObject] => [
    `/things/${index}`,
    {
      put: {
        operationId: `put${index}`,
        requestBody: { required: true, content: content(`Sent${index}`) },
        responses: { 204: { description: "" } },
      },
      get: {
        operationId: `get${index}`,
        responses: { 200: { description: "", content: content(`Received${index}`) } },
      },
    },
  ]);
  const info = { title: "Values", version: "1.0.0" };
  const components = { schemas: Object.fromEntries(schemas) };
  return JSON.stringify({ openapi: "3.1.1", info, paths: Object.fromEntries(paths), components });
}

/** Numbers are not told apart in a list of names, titles are. */
function titled(operations: readonly string[]): readonly string[] {
  return operations.map((name) => `${name}: ${valueRows[Number(/\d+/.exec(name)?.[0])]?.[0]}`);
}

const [old, now] = [valueRows.map((row) => row[1]), valueRows.map((row) => row[2])];

test.each([
  ["there", old, now],
  ["back", now, old],
])(
  "the compiler agrees with every change of a value: %s",
  async (_way, before, after) => {
    const { compiler, findings } = await compareWithCompiler(documentOf(before), documentOf(after));
    expect(titled(findings.sent)).toEqual(titled(compiler.sent));
    expect(titled(findings.received)).toEqual(titled(compiler.received));
    expect(findings.lostNames).toEqual(compiler.lostNames);
  },
  120_000,
);
