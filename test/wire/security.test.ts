import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";

import type { JsonObject } from "../../generator/json.js";
import type { GeneratedClient } from "../support/generated-client.js";
import { importGeneratedClient } from "../support/generated-client.js";
import { startLoopbackServer, type LoopbackServer } from "../support/loopback-server.js";

let server: LoopbackServer;
let generated: GeneratedClient;

beforeAll(async () => {
  server = await startLoopbackServer((request) => ({ seen: request.url }));
  generated = await importGeneratedClient(document);
});

beforeEach(() => {
  server.requests.length = 0;
});

afterAll(async () => {
  await generated.remove();
  await server.close();
});

const document: JsonObject = {
  openapi: "3.1.1",
  paths: {
    "/key": operation("withKey", [{ key: [] }]),
    "/login": operation("withLogin", [{ login: [] }]),
    "/certificate": operation("withCertificate", [{ certificate: [], key: [] }]),
    "/choice": operation("withChoice", [{ key: [], session: [] }, { login: [] }]),
    "/open": operation("withNothing", []),
  },
  components: {
    securitySchemes: {
      key: { type: "apiKey", in: "header", name: "X-Key" },
      session: { type: "apiKey", in: "cookie", name: "sid" },
      login: { type: "http", scheme: "basic" },
      certificate: { type: "mutualTLS" },
    },
  },
};

const login = { username: "a", password: "b" };
const basic = { authorization: `Basic ${btoa("a:b")}` };

test.each<[operation: string, credentials: object, sent: Readonly<Record<string, string>>]>([
  ["withKey", { key: "k", login }, { "x-key": "k" }],
  ["withKey", { login }, {}],
  ["withLogin", { key: "k", login }, basic],
  ["withLogin", login, basic],
  // A certificate is no credential, so nobody has to give one.
  ["withCertificate", { key: "k" }, { "x-key": "k" }],
  ["withChoice", { key: "k", login }, basic],
  ["withChoice", { key: "k", login, session: "s" }, { "x-key": "k", cookie: "sid=s" }],
  ["withNothing", { key: "k", login }, {}],
])("%s takes of %j what it needs", async (name, credentials, sent) => {
  const client = generated.run("createClient", { baseUrl: server.url, credentials });
  await generated.run(name, client, {});
  const { authorization, cookie, "x-key": key } = server.requests[0]?.headers ?? {};
  expect({ authorization, cookie, "x-key": key }).toEqual({
    authorization: undefined,
    cookie: undefined,
    "x-key": undefined,
    ...sent,
  });
});

function operation(operationId: string, security: readonly JsonObject[]): JsonObject {
  const responses = { 200: { description: "Done", content: { "application/json": {} } } };
  return { get: { operationId, security, responses } };
}
