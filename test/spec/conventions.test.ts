import { describe, expect, test } from "vitest";
import { isJsonObject, type Json } from "../../generator/json.js";
import { at, follow, list, members, texts } from "./tree.js";
import { loadSpec } from "./load.js";

const spec = loadSpec("scim.yaml");
const mediaTypes = ["application/json", "application/scim+json"];

const operations = members(at(spec, "paths")).flatMap(([, item]) =>
  members(item)
    .filter(([method]) => method !== "parameters")
    .map(([, operation]) => ({ id: JSON.stringify(at(operation, "operationId")), operation })),
);

describe.each(operations)("$id", ({ operation }) => {
  const responses = members(at(operation, "responses")).map(
    ([status, response]) => [status, follow(spec, response)] as const,
  );
  const body = follow(spec, at(operation, "requestBody"));

  test("is described, and says who may call it", () => {
    expect(at(operation, "summary")).toMatch(/^[A-Z][^.]+$/);
    expect(at(operation, "description")).toMatch(/\.$/);
    expect(at(operation, "x-permissions", "type")).toBe("ANY");
  });

  test("has both media types, JSON first, in whatever has a body", () => {
    for (const content of [body, ...responses.map(([, response]) => response)]) {
      const names = members(at(content, "content")).map(([name]) => name);
      expect(names.length === 0 ? mediaTypes : names).toEqual(mediaTypes);
    }
  });

  test("has an example of every body, in JSON", () => {
    for (const content of [body, ...responses.map(([, response]) => response)]) {
      const json = at(content, "content", "application/json");
      if (json !== undefined) expect(Object.keys(json ?? {})).toContain("example");
    }
  });

  test("says how long to wait, which version it is, and which request it was", () => {
    const conditional = at(operation, "x-conditional") !== undefined;
    for (const [status, response] of responses) {
      const headers = members(at(response, "headers")).map(([name]) => name);
      expect(headers.includes("Retry-After")).toBe(status === "429" || status === "503");
      expect(headers.includes("ININ-Correlation-Id")).toBe(Number(status) >= 400);
      const sendsVersion = conditional && (status === "304" || isVersioned(response));
      if (sendsVersion) expect(headers).toContain("ETag");
    }
  });
});

test.each(members(at(spec, "components", "schemas")))(
  "%s is described in full",
  (_name, schema) => {
    for (const [, property] of [["", schema] as const, ...members(at(schema, "properties"))]) {
      expect(at(property, "description")).toMatch(/\.$/);
    }
  },
);

test("every enum that can be received is open, every enum of a parameter is closed", () => {
  const enums = members(at(spec, "components", "schemas")).flatMap(([name, schema]) =>
    at(schema, "enum") === undefined
      ? members(at(schema, "properties")).map(([key, property]) => ({
          name: `${name}.${key}`,
          schema: at(property, "items") ?? property,
        }))
      : [{ name, schema }],
  );
  const withValues = enums.filter(({ schema }) => at(schema, "enum") !== undefined);
  const open = withValues.filter(({ schema }) => at(schema, "x-extensible-enum") === true);
  const names = open.map(({ name }) => name);
  expect(withValues.map(({ name }) => name).filter((name) => !names.includes(name))).toEqual([
    "ScimV2PatchOperation.op",
    "ScimResourceTypeName",
    "ScimSchemaId",
    "ScimUserAttribute",
    "ScimGroupAttribute",
  ]);
});

test("every list of descriptions is as long as its enum", () => {
  const described = nodes(spec).filter((node) => at(node, "x-enum-descriptions") !== undefined);
  expect(described.length).toBeGreaterThan(0);
  for (const node of described) {
    expect(texts(at(node, "x-enum-descriptions"))).toHaveLength(list(at(node, "enum")).length);
  }
});

function isVersioned(response: Json): boolean {
  return at(response, "content", "application/json", "example", "meta", "version") !== undefined;
}

function nodes(value: Json): readonly Json[] {
  const children = isJsonObject(value) ? Object.values(value) : list(value);
  return [value, ...children.flatMap(nodes)];
}
