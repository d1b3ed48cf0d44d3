import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";

import type { PackageFile } from "../../generator/assemble/package-file.js";
import { generate } from "../../generator/generate.js";
import type { JsonObject } from "../../generator/json.js";
import { compileErrors } from "../support/compile.js";

const token: JsonObject = { type: "http", scheme: "bearer" };
const login: JsonObject = { type: "http", scheme: "basic" };
const oauth: JsonObject = {
  type: "oauth2",
  flows: { clientCredentials: { tokenUrl: "https://a.example/token", scopes: {} } },
};

const packages: Readonly<Record<string, Readonly<Record<string, JsonObject>>>> = {
  none: {},
  token: { token },
  oauth: { token: oauth },
  login: { login },
  several: { token, login },
};

let folder = "";
const made = new Map<string, readonly PackageFile[]>();

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "specwright-auth-"));
  for (const [name, schemes] of Object.entries(packages)) {
    const spec = join(folder, `${name}.json`);
    await writeFile(spec, JSON.stringify(documentOf(schemes)));
    made.set(name, await generate({ layout: "package", spec, verify: false }));
  }
});

afterAll(() => rm(folder, { recursive: true, force: true }));

/** What `auth` may be, and what it may not be. */
test.each<[name: string, allowed: readonly string[], refused: readonly string[]]>([
  [
    "token",
    ['"t"', "undefined", '() => "t"', 'async () => "t"'],
    [
      '{ token: "t" }',
      '{ username: "a", password: "b" }',
      'async () => ({ username: "a", password: "b" })',
      '() => ({ token: "t" })',
      "1",
      "null",
      '["t"]',
    ],
  ],
  [
    "oauth",
    ['"t"', 'api.clientCredentials({ clientId: "a", clientSecret: "b" })'],
    [
      '{ token: api.clientCredentials({ clientId: "a", clientSecret: "b" }) }',
      '{ clientId: "a", clientSecret: "b" }',
      'api.clientCredentials({ clientId: "a" })',
    ],
  ],
  [
    "login",
    ['{ username: "a", password: "b" }', 'async () => ({ username: "a", password: "b" })'],
    ['"a:b"', '{ username: "a" }', '{ user: "a", password: "b" }', 'async () => "t"'],
  ],
  [
    "several",
    [
      '{ token: "t" }',
      "{}",
      '{ token: async () => "t", login: { username: "a", password: "b" } }',
      "{ token: undefined }",
    ],
    [
      '"t"',
      'async () => "t"',
      '{ tokne: "t" }',
      '{ username: "a", password: "b" }',
      '{ token: { username: "a", password: "b" } }',
      '{ login: "a:b" }',
      '{ login: { username: "a", pasword: "b" } }',
    ],
  ],
  ["none", [], ['"t"', '{ token: "t" }', 'async () => "t"']],
])("the option `auth` of a package with %s is exact", (name, allowed, refused) => {
  const uses = (option: string): readonly string[] => [
    `void api.createClient({ ${option} });`,
    `void api.getItems(client, {}, { ${option} });`,
    `void client.exchange(api.getItemsOperation, {}, { ${option} });`,
    `void api.items(client, api.getItemsOperation, {}, { ${option} });`,
    `void api.updateWith(client, { ...update, ${option} }, () => ({}));`,
  ];
  const optionsOf = (values: readonly string[]): readonly string[] =>
    values.map((auth) => `auth: ${auth}`);
  const lines = [
    'import * as api from "./index.js";',
    "const client = api.createClient();",
    "const update = { read: api.getItemOperation, write: api.putItemOperation, request: {} };",
    ...["", ...optionsOf(allowed)].flatMap(uses),
    ...optionsOf(refused)
      .flatMap(uses)
      .flatMap((use) => ["// @ts-expect-error", use]),
  ];
  const text = `${lines.join("\n")}\n`;
  expect(compileErrors([...(made.get(name) ?? []), { path: "src/consumer.ts", text }])).toEqual([]);
});

function documentOf(securitySchemes: Readonly<Record<string, JsonObject>>): JsonObject {
  const security = Object.keys(securitySchemes).map((name) => ({ [name]: [] }));
  const object: JsonObject = { type: "object", properties: { version: { type: "string" } } };
  const list: JsonObject = {
    type: "object",
    properties: { items: { type: "array", items: object } },
  };
  const start: JsonObject = { name: "page", in: "query", schema: { type: "integer" } };
  const pagination: JsonObject = {
    "x-pagination": { strategy: "page", items: "/items", start: "page" },
  };
  const conditional: JsonObject = { "x-conditional": { ifMatch: "If-Match", version: "/version" } };
  const ifMatch: JsonObject = { name: "If-Match", in: "header", schema: { type: "string" } };
  return {
    openapi: "3.1.1",
    info: { title: "Sample", version: "1" },
    servers: [{ url: "https://api.example.com" }],
    ...(security.length > 0 ? { security } : {}),
    paths: {
      "/items": {
        get: { operationId: "getItems", parameters: [start], ...pagination, responses: ok(list) },
      },
      "/item": {
        get: { operationId: "getItem", responses: ok(object) },
        put: {
          operationId: "putItem",
          parameters: [ifMatch],
          ...conditional,
          requestBody: { required: true, ...content(object) },
          responses: ok(object),
        },
      },
    },
    components: { securitySchemes },
  };
}

function ok(schema: JsonObject): JsonObject {
  return { 200: { description: "Done", ...content(schema) } };
}

function content(schema: JsonObject): JsonObject {
  return { content: { "application/json": { schema } } };
}
