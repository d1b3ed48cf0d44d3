import { afterAll, beforeAll, expect, test } from "vitest";

import type { JsonObject } from "../../generator/json.js";
import type { GeneratedClient } from "../support/generated-client.js";
import { importGeneratedClient } from "../support/generated-client.js";
import type { LoopbackServer } from "../support/loopback-server.js";
import { startLoopbackServer } from "../support/loopback-server.js";

const responses = { 204: { description: "Done" } };
const parameter = (name: string, place = "query", style?: string): JsonObject => ({
  name,
  in: place,
  required: place === "path",
  ...(style === undefined ? {} : { style }),
  schema: { type: style === undefined ? "string" : "array", items: { type: "string" } },
});

/** The path of each operation, its parameters, and what is sent for the values given. */
const operations: Readonly<
  Record<
    string,
    readonly [path: string, parameters: readonly JsonObject[], given: object, want: string]
  >
> = {
  startThing: [
    "/things?action=start",
    [parameter("force")],
    { force: "a&b" },
    "/things?action=start&force=a%26b",
  ],
  startThingAtOnce: ["/things/?action=start", [parameter("force")], {}, "/things/?action=start"],
  getSection: ["/docs#section", [parameter("q")], { q: "1" }, "/docs?q=1"],
  getDocs: ["/docs", [parameter("q")], {}, "/docs"],
  getSpaced: ["/sp ace/ü", [], {}, "/sp%20ace/%C3%BC"],
  upload: [
    "/uploads?convert={convert}",
    [parameter("convert")],
    { convert: "a b" },
    "/uploads?convert=a%20b",
  ],
  uploadAs: [
    "/uploads/?as={type}&x=1",
    [parameter("type", "path")],
    { type: "png" },
    "/uploads/?x=1&as=png",
  ],
  uploadUndeclared: ["/undeclared?name={name}", [], { name: "a&b" }, "/undeclared?name=a%26b"],
  getRest: ["/files/{*}", [parameter("*", "path")], { "*": "a/b" }, "/files/a%2Fb"],
  getPage: ["/pages/:slug{[a-z]+}", [], { slug: "a" }, "/pages/a"],
  cancel: [
    "/v1/{name=operations/**}:cancel",
    [parameter("name", "path")],
    { name: "a" },
    "/v1/a:cancel",
  ],
  getLabels: [
    "/labels{labels}",
    [parameter("labels", "path", "label")],
    { labels: ["a", "b"] },
    "/labels.a,b",
  ],
  getNoLabels: ["/none{labels}", [parameter("labels", "path", "label")], { labels: [] }, "/none"],
  getNoMatrix: ["/nil{ids}", [parameter("ids", "path", "matrix")], { ids: [] }, "/nil"],
  getInherited: [
    "/own",
    [parameter("constructor"), parameter("toString"), parameter("valueOf")],
    { toStringQuery: "x" },
    "/own?toString=x",
  ],
  getNamed: [
    "/named",
    [parameter("filter[name]"), parameter("it's (a) *name*!")],
    { "filter[name]": "a", "it's (a) *name*!": "b" },
    "/named?filter%5Bname%5D=a&it%27s%20%28a%29%20%2Aname%2A%21=b",
  ],
  getNothingInherited: [
    "/nothing",
    [parameter("constructor"), parameter("__proto__")],
    {},
    "/nothing",
  ],
};

let generated: GeneratedClient;
let server: LoopbackServer;

beforeAll(async () => {
  const paths = Object.entries(operations).map(([operationId, [path, parameters]]) => [
    path,
    { get: { operationId, parameters, responses } },
  ]);
  generated = await importGeneratedClient({
    openapi: "3.1.0",
    paths: Object.fromEntries(paths) as JsonObject,
  });
  server = await startLoopbackServer((_, response) => response.writeHead(204).end());
});

afterAll(async () => {
  await server.close();
  await generated.remove();
});

test.each(Object.entries(operations))("%s: %j", async (operation, [, , given, want]) => {
  await generated.call(operation, server.url, given);
  expect(server.requests.at(-1)?.url).toBe(want);
});

test.each([
  ["startThing", "/base?tenant=1", "/base/things?action=start&tenant=1"],
  ["startThing", "/base/?tenant=1", "/base/things?action=start&tenant=1"],
  ["getDocs", "/base?tenant=1&b=2", "/base/docs?tenant=1&b=2"],
])("%s: a base URL may end in %s", async (operation, end, want) => {
  await generated.call(operation, server.url + end);
  expect(server.requests.at(-1)?.url).toBe(want);
});

test.each([
  ["getLabels", undefined],
  ["getNoMatrix", null],
])("%s is refused without its path parameter", async (operation, value) => {
  const call = generated.call(operation, server.url, { labels: value, ids: value });
  await expect(call).rejects.toMatchObject({ name: "RequestError" });
});
