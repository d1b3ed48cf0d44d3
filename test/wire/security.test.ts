import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";

import type { JsonObject } from "../../generator/json.js";
import type { GeneratedClient } from "../support/generated-client.js";
import { importGeneratedClient } from "../support/generated-client.js";
import { startLoopbackServer, type LoopbackServer } from "../support/loopback-server.js";

let server: LoopbackServer;
let generated: GeneratedClient;

beforeAll(async () => {
  server = await startLoopbackServer(() => ({ access_token: "t" }));
  generated = await importGeneratedClient(documentOf(server.url));
});

beforeEach(() => {
  server.requests.length = 0;
});

afterAll(async () => {
  await generated.remove();
  await server.close();
});

const documentOf = (host: string): JsonObject => ({
  openapi: "3.1.1",
  servers: [{ url: `${host}/v1` }],
  paths: {
    "/key": operation("withKey", [{ key: [] }]),
    "/login": operation("withLogin", [{ login: [] }]),
    "/certificate": operation("withCertificate", [{ certificate: [], key: [] }]),
    "/choice": operation("withChoice", [{ key: [], session: [] }, { login: [] }]),
    "/open": operation("withNothing", []),
    "/absolute": operation("withAbsolute", [{ absolute: [] }]),
    "/relative": operation("withRelative", [{ relative: [] }]),
    "/region": operation("withRegion", [{ region: [] }]),
  },
  components: {
    securitySchemes: {
      key: { type: "apiKey", in: "header", name: "X-Key" },
      session: { type: "apiKey", in: "cookie", name: "sid" },
      login: { type: "http", scheme: "basic" },
      certificate: { type: "mutualTLS" },
      absolute: oauth(`${host}/login/token`),
      relative: oauth("/oauth/token"),
      region: { ...oauth("/oauth/token"), "x-token-url": `${host}/{region}/token` },
    },
  },
});

const login = { username: "a", password: "b" };
const basic = { authorization: `Basic ${btoa("a:b")}` };

test.each<[operation: string, credentials: object, sent: Readonly<Record<string, string>>]>([
  ["withKey", { key: "k", login }, { "x-key": "k" }],
  ["withKey", { login }, {}],
  ["withLogin", { key: "k", login }, basic],
  // A certificate is no credential, so nobody has to give one.
  ["withCertificate", { key: "k" }, { "x-key": "k" }],
  ["withChoice", { key: "k", login }, basic],
  ["withChoice", { key: "k", login, session: "s" }, { "x-key": "k", cookie: "sid=s" }],
  ["withNothing", { key: "k", login }, {}],
])("%s takes of %j what it needs", async (name, auth, sent) => {
  await run(name, run("createClient", { auth }), {});
  const { authorization, cookie, "x-key": key } = server.requests[0]?.headers ?? {};
  expect({ authorization, cookie, "x-key": key }).toEqual({
    authorization: undefined,
    cookie: undefined,
    "x-key": undefined,
    ...sent,
  });
});

test.each([
  ["withAbsolute", "absolute", "/login/token", "/v1/absolute"],
  ["withRelative", "relative", "/oauth/token", "/v1/relative"],
])("%s gets its token for %s from %s", async (name, scheme, tokenPath, path) => {
  const source = run("clientCredentials", { clientId: "a", clientSecret: "b" });
  await run(name, run("createClient", { auth: { [scheme]: source } }), {});
  expect(server.requests.map(({ method, url }) => `${method} ${url}`)).toEqual([
    `POST ${tokenPath}`,
    `GET ${path}`,
  ]);
  expect(server.requests[1]?.headers).toMatchObject({ authorization: "Bearer t" });
});

test("withRegion asks nobody for a token where the document does not say whom", async () => {
  const source = run("clientCredentials", { clientId: "a", clientSecret: "b" });
  const call = run("withRegion", run("createClient", { auth: { region: source } }), {});
  await expect(call).rejects.toMatchObject({ operationId: "clientCredentials" });
  expect(server.requests).toEqual([]);
});

function run(name: string, ...given: readonly unknown[]): unknown {
  return generated.run(name, ...given);
}

function oauth(tokenUrl: string): JsonObject {
  return { type: "oauth2", flows: { clientCredentials: { tokenUrl, scopes: {} } } };
}

function operation(operationId: string, security: readonly JsonObject[]): JsonObject {
  const responses = { 200: { description: "Done", content: { "application/json": {} } } };
  return { get: { operationId, security, responses } };
}
