import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";

import type { JsonObject } from "../../generator/json.js";
import type { GeneratedClient } from "../support/generated-client.js";
import { importGeneratedClient } from "../support/generated-client.js";
import { startLoopbackServer, type LoopbackServer } from "../support/loopback-server.js";

/** Where the other operations are, and where one has a server of its own. */
let main: LoopbackServer;
let own: LoopbackServer;
let generated: GeneratedClient;

beforeAll(async () => {
  main = await startLoopbackServer(() => ({ access_token: "t" }));
  own = await startLoopbackServer(() => ({}));
  generated = await importGeneratedClient(documentOf(portOf(main), portOf(own)));
});

beforeEach(() => {
  main.requests.length = 0;
  own.requests.length = 0;
});

afterAll(async () => {
  await Promise.all([generated.remove(), main.close(), own.close()]);
});

const documentOf = (mainPort: string, ownPort: string): JsonObject => ({
  openapi: "3.1.1",
  servers: [
    {
      url: `http://{host}:${mainPort}/{stage}`,
      variables: { host: { default: "127.0.0.1" }, stage: { default: "live" } },
    },
  ],
  security: [{ oauth: [] }],
  paths: {
    "/things": { get: operation("readThings") },
    "/files": {
      servers: [
        {
          url: `http://127.0.0.1:{port}/{stage}`,
          variables: {
            port: { default: ownPort, enum: [ownPort] },
            stage: { default: "test", enum: ["test", "draft"] },
          },
        },
      ],
      get: operation("readFiles"),
    },
  },
  components: {
    securitySchemes: {
      oauth: {
        type: "oauth2",
        flows: { clientCredentials: { tokenUrl: "http://127.0.0.1/token", scopes: {} } },
        "x-token-url": `http://{host}:${mainPort}/token`,
      },
    },
  },
});

test("each server has its own default", async () => {
  await callAll({ auth: credentials() });
  expect(seenBy(main)).toEqual(["POST /token", "GET /live/things"]);
  expect(seenBy(own)).toEqual(["GET /test/files"]);
});

test("what is given goes for both", async () => {
  await callAll({ auth: credentials(), stage: "draft" });
  expect(seenBy(main)).toEqual(["POST /token", "GET /draft/things"]);
  expect(seenBy(own)).toEqual(["GET /draft/files"]);
});

test("an address of the caller's own leaves the server of an operation where it is", async () => {
  await callAll({ auth: "t", baseUrl: `${main.url}/proxy` });
  expect(seenBy(main)).toEqual(["GET /proxy/things"]);
  expect(seenBy(own)).toEqual(["GET /test/files"]);
});

test("an address of the caller's own sends no secret anywhere, unless the variables are given", async () => {
  const baseUrl = `${main.url}/proxy`;
  const unknown = callAll({
    auth: credentials(),
    baseUrl,
    stage: "draft",
    port: portOf(own),
  });
  await expect(unknown).rejects.toMatchObject({ operationId: "clientCredentials" });
  expect([...seenBy(main), ...seenBy(own)]).toEqual([]);

  await callAll({ auth: credentials(), baseUrl, host: "127.0.0.1" });
  expect(seenBy(main)).toEqual(["POST /token", "GET /proxy/things"]);
  expect(seenBy(own)).toEqual(["GET /test/files"]);
});

async function callAll(options: object): Promise<void> {
  const client = generated.run("createClient", options);
  await generated.run("readThings", client, {});
  await generated.run("readFiles", client, {});
}

function credentials(): unknown {
  return generated.run("clientCredentials", { clientId: "a", clientSecret: "b" });
}

function seenBy({ requests }: LoopbackServer): readonly string[] {
  return requests.map(({ method, url }) => `${method} ${url}`);
}

function portOf({ url }: LoopbackServer): string {
  return new URL(url).port;
}

function operation(operationId: string): JsonObject {
  const responses = { 200: { description: "Done", content: { "application/json": {} } } };
  return { operationId, responses };
}
