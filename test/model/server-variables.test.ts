import { expect, test } from "vitest";

import type { JsonObject } from "../../generator/json.js";
import { document, modelOf } from "../support/model-builders.js";

const variable = (...values: readonly string[]): JsonObject => ({
  default: values[0] ?? "eu",
  ...(values.length > 0 && { enum: values }),
});

/** A server whose URL has all of its variables. */
function serverOf(variables: JsonObject): JsonObject {
  const path = Object.keys(variables).map((name) => `/{${name}}`);
  return { url: `https://example.com${path.join("")}`, variables };
}

/** Warnings for the servers of a document, of a path with two operations, and of another operation. */
function warningsOf(
  first: JsonObject,
  path: JsonObject,
  operation: JsonObject = {},
): readonly string[] {
  const responses = { "204": { description: "Done" } };
  const { warnings } = modelOf(
    document({
      servers: [serverOf(first)],
      paths: {
        "/a": { servers: [serverOf(path)], get: { responses }, post: { responses } },
        "/b": { get: { responses, servers: [serverOf(operation)] } },
      },
    }),
  );
  return warnings;
}

const eu = variable("eu", "us");
const asia = variable("us", "ap");

test.each<[title: string, servers: readonly JsonObject[], warnings: readonly string[]]>([
  ["the same values", [{ region: eu }, { region: eu }, { region: variable("us", "eu") }], []],
  ["no values", [{ region: eu }, { region: variable() }], []],
  ["values where another has none", [{ region: variable() }, { region: eu }], []],
  ["another name", [{ region: eu }, { zone: asia }], []],
  [
    "other values",
    [{ region: eu }, { region: asia }],
    [
      "server-variable-values: `region` is `us` or `ap` here, but `eu` or `us` at #/servers/0/variables/region",
    ],
  ],
  [
    "other values than another operation",
    [{}, { region: eu }, { region: asia }],
    [
      "server-variable-values: `region` is `us` or `ap` here, but `eu` or `us` at #/paths/~1a/servers/0/variables/region",
    ],
  ],
])(
  "of servers of operations, a variable with %s",
  (_, [first = {}, path = {}, other], warnings) => {
    expect(warningsOf(first, path, other)).toEqual(warnings);
  },
);

test("the same variable at a server that no URL is made of says nothing", () => {
  const unused = { url: "https://example.com", variables: { region: asia } };
  const get = { responses: {}, servers: [unused, serverOf({ region: asia })] };
  const { warnings } = modelOf(
    document({ servers: [serverOf({ region: eu })], paths: { "/a": { get } } }),
  );
  expect(warnings).toEqual([]);
});

test.each<[name: string, member: string, typeName: string, warnings: number]>([
  ["region", "region", "Region", 0],
  ["base-path", "basePath", "BasePath", 0],
  ["server", "serverVariable", "Server", 0],
  // What `createClient` could not call a constant of its own.
  ["options", "optionsVariable", "Options", 0],
  ["default", "defaultVariable", "Default", 0],
  ["type", "type", "Type", 0],
  ["__", "variable", "Variable", 0],
])("the variable %s is the option %s", (name, member, typeName, count) => {
  const { model, warnings } = modelOf(document({ servers: [serverOf({ [name]: variable() })] }));
  expect(model.servers[0]?.variables[0]).toMatchObject({ name, member, typeName });
  expect(warnings).toHaveLength(count);
});

test("of two variables whose options would be one, the second says what it is", () => {
  const server = serverOf({ base_path: variable(), basePath: variable() });
  const { model, warnings } = modelOf(document({ servers: [server] }));
  expect(model.servers[0]?.variables).toMatchObject([
    { name: "base_path", member: "basePath", typeName: "BasePath" },
    { name: "basePath", member: "basePathVariable", typeName: "BasePathVariable" },
  ]);
  expect(warnings).toHaveLength(2);
});

test("the name of an option is the user's choice by pointer", () => {
  const server = serverOf({ base_path: variable() });
  const pointer = "#/servers/0/variables/base_path";
  const { model, warnings } = modelOf(document({ servers: [server] }), { [pointer]: "root" });
  expect(model.servers[0]?.variables).toMatchObject([
    { member: "root", typeName: "Root", pointer },
  ]);
  expect(warnings).toEqual([]);
});
