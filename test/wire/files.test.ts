import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";

import type { JsonObject } from "../../generator/json.js";
import { errorOf } from "../faults/support/package-client.js";
import type { GeneratedClient } from "../support/generated-client.js";
import { importGeneratedClient } from "../support/generated-client.js";
import { answer, startLoopbackServer, type LoopbackServer } from "../support/loopback-server.js";

const file = { type: "string", format: "binary" };
const withFile: JsonObject = { type: "object", properties: { name: { type: "string" }, file } };
const withoutFile: JsonObject = { type: "object", properties: { name: { type: "string" } } };
const reference: JsonObject = { $ref: "#/components/schemas/Album" };

const json = "application/json";
const urlencoded = "application/x-www-form-urlencoded";
const multipart = "multipart/form-data";

/** The media types of the bodies, in the order of the document, and their schema. */
const bodies: Readonly<Record<string, readonly [schema: JsonObject, ...types: string[]]>> = {
  saveJson: [withFile, json],
  saveLines: [withFile, "application/jsonl"],
  saveAnyJson: [withFile, "application/*+json"],
  saveForm: [withFile, urlencoded],
  saveUntyped: [{}, json],
  saveUntypedForm: [{ type: "object", additionalProperties: true }, urlencoded],
  jsonOrMultipart: [withFile, json, multipart],
  formOrMultipart: [withFile, urlencoded, multipart],
  allThree: [withFile, json, urlencoded, multipart],
  nested: [reference, json, multipart],
  noFile: [withoutFile, json, multipart],
  noFileInForm: [withoutFile, urlencoded, multipart],
  jsonOrBytes: [withFile, json, "application/octet-stream"],
};

let server: LoopbackServer;
let generated: GeneratedClient;

beforeAll(async () => {
  server = await startLoopbackServer(answer(204));
  generated = await importGeneratedClient({
    openapi: "3.1.1",
    paths: Object.fromEntries(
      Object.entries(bodies).map(([id, body]) => [`/${id}`, post(id, body)]),
    ),
    components: {
      schemas: {
        Album: {
          type: "object",
          properties: { pages: { type: "array", items: { $ref: "#/components/schemas/Page" } } },
        },
        Page: {
          type: "object",
          properties: { album: reference, photos: { type: "array", items: file } },
        },
      },
    },
  });
});

beforeEach(() => {
  server.requests.length = 0;
});

afterAll(async () => {
  await generated.remove();
  await server.close();
});

describe("a file where there is no form for it", () => {
  const photo = new Blob(["x"]);
  test.each<[operation: string, body: unknown]>([
    ["saveJson", { name: "a", file: photo }],
    ["saveJson", { file: new File(["x"], "a.png") }],
    ["saveLines", [{ name: "a" }, { file: photo }]],
    ["saveAnyJson", { file: photo }],
    ["saveForm", { name: "a", file: photo }],
    ["saveForm", { file: [photo] }],
    ["saveUntyped", photo],
    ["saveUntyped", { deep: [{ er: photo }] }],
    ["saveUntypedForm", { deep: { er: photo } }],
  ])("%s is an error that names multipart, and nothing is sent", async (operation, body) => {
    const error = await errorOf(generated.call(operation, server.url, { body }));
    expect(error).toMatchObject({ name: "RequestError" });
    expect(String(error)).toMatch(
      new RegExp(`^RequestError: POST ${operation} failed: .* multipart`),
    );
    expect(server.requests).toEqual([]);
  });

  test("empty objects are none", async () => {
    await generated.call("saveUntyped", server.url, { body: { a: {}, b: "{}" } });
    expect(server.requests[0]?.body.toString()).toBe('{"a":{},"b":"{}"}');
  });
});

test.each<[operation: string, body: unknown, type: string]>([
  ["jsonOrMultipart", { file: new Blob(["x"]) }, multipart],
  ["formOrMultipart", { file: new Blob(["x"]) }, multipart],
  ["allThree", { file: new Blob(["x"]) }, multipart],
  ["nested", { pages: [] }, multipart],
  ["noFile", { name: "a" }, json],
  ["noFileInForm", { name: "a" }, urlencoded],
  ["jsonOrBytes", { name: "a" }, json],
])("the body of %s with %j is sent as %s", async (operation, body, type) => {
  await generated.call(operation, server.url, { body });
  const [request] = server.requests;
  expect(request?.headers["content-type"]?.split(";")[0]).toBe(type);
});

test("the caller may choose JSON where multipart is the default", async () => {
  const request = { body: { name: "a" }, contentType: json };
  await generated.call("jsonOrMultipart", server.url, request);
  expect(server.requests[0]?.body.toString()).toBe('{"name":"a"}');
});

function post(
  operationId: string,
  [schema, ...types]: readonly [JsonObject, ...string[]],
): JsonObject {
  const content = Object.fromEntries(types.map((type) => [type, { schema }]));
  const responses = { 204: { description: "Done" } };
  return { post: { operationId, requestBody: { required: true, content }, responses } };
}
