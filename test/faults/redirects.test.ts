import { expect, test } from "vitest";
import { getScimV2User, postScimV2Users, retry } from "../../generated/src/index.js";
import { createClientFrom } from "../../templates/runtime/client.js";
import { decodeJson } from "../../templates/runtime/decode-body.js";
import { encodeBinary } from "../../templates/runtime/encode-body.js";
import type { Operation, ResponseOutcome } from "../../templates/runtime/operation.js";
import { clientCredentials } from "../../templates/runtime/oauth.js";
import { apiKeyHeader, bearer } from "../../templates/runtime/schemes.js";
import { answer } from "../support/loopback-server.js";
import type { Answer } from "../support/loopback-server.js";
import { connect, errorOf, serve } from "./support/package-client.js";

const userId = "u-1";
const user = { id: userId, userName: "ada@example.org" };
const body = { userName: "ada@example.org", displayName: "Ada" };
const redirect =
  (status: number, location: string): Answer =>
  (_, response) => {
    response.writeHead(status, { location }).end("moved");
  };

test.each([307, 308])(
  "%i repeats a POST on the same origin with all its headers",
  async (status) => {
    const headers = { "x-tenant": "t-1" };
    const { server, client } = await connect([redirect(status, "/there"), answer(201, user)], {
      headers,
    });
    await expect(postScimV2Users(client, { body })).resolves.toEqual(user);
    expect(server.requests[1]).toMatchObject({
      method: "POST",
      url: "/there",
      headers: { ...headers, authorization: "Bearer token-1", "content-type": "application/json" },
    });
    expect(JSON.parse(String(server.requests[1]?.body))).toEqual(body);
  },
);

test.each([301, 302, 303])("%i never turns a POST into a GET", async (status) => {
  const { server, client } = await connect([redirect(status, "/there"), answer(200, user)]);
  await expect(postScimV2Users(client, { body })).rejects.toMatchObject({
    name: "ResponseError",
    status,
    headers: { location: "/there" },
  });
  expect(server.requests).toHaveLength(1);
});

test.each([301, 302, 303, 307, 308])("%i of a GET is followed", async (status) => {
  const { server, client } = await connect([redirect(status, "/there"), answer(200, user)]);
  await expect(getScimV2User(client, { userId })).resolves.toEqual(user);
  expect(server.requests[1]).toMatchObject({ method: "GET", url: "/there" });
});

test("another origin gets only what the operation itself writes", async () => {
  const other = await serve(answer(200, user));
  const { client } = await connect(redirect(307, `${other.url}/there`), {
    headers: { "x-tenant": "t-1" },
    middleware: [
      async (call, next) => {
        call.headers["x-trace"] = "1";
        return next();
      },
    ],
  });
  const params = { userId, ifNoneMatch: '"1"' };
  await getScimV2User(client, params, { headers: { "x-call": "1" } });
  const { headers = {} } = other.requests[0] ?? {};
  expect(headers).toMatchObject({
    "if-none-match": '"1"',
    accept: "application/json, application/scim+json",
  });
  for (const name of ["authorization", "x-tenant", "x-trace", "x-call"]) {
    expect(headers).not.toHaveProperty(name);
  }
});

const upload: Operation<{ body: Blob | ReadableStream | (() => ReadableStream) }, ResponseOutcome> =
  {
    id: "upload",
    method: "PUT",
    statuses: [200],
    security: { name: "key", apply: apiKeyHeader, parameter: "X-Key" },
    write: (params) => encodeBinary({ path: "/file" }, params.body, "text/plain"),
    read: decodeJson,
  };
const streamOf = (text: string) => new Blob([text]).stream();

test("an API key in a header does not go to another origin", async () => {
  const other = await serve(answer(200, {}));
  const server = await serve(redirect(307, `${other.url}/there`));
  const client = createClientFrom({ baseUrl: server.url, auth: "secret" });
  await client.send(upload, { body: new Blob(["text"]) });
  expect(server.requests[0]?.headers["x-key"]).toBe("secret");
  expect(other.requests[0]?.headers).not.toHaveProperty("x-key");
  expect(String(other.requests[0]?.body)).toBe("text");
});

test.each<[title: string, first: Answer, name: object]>([
  ["a redirect", redirect(307, "/there"), { status: 307 }],
  ["a busy server", answer(503), { status: 503 }],
])("a body that can be read once is not sent again after %s", async (_, first, want) => {
  const server = await serve([first, answer(200, {})]);
  const client = createClientFrom({
    baseUrl: server.url,
    middleware: [retry({ firstDelay: 1 })],
  });
  expect(await errorOf(client.send(upload, { body: streamOf("text") }))).toMatchObject(want);
  expect(server.requests).toHaveLength(1);
});

test("a body that can be read once is not sent again after a new token", async () => {
  const tokens = await serve(() => ({ access_token: `token-${tokens.requests.length}` }));
  const server = await serve([answer(401, { first: true }), answer(200, {})]);
  const source = { clientId: "a", clientSecret: "b", tokenUrl: tokens.url };
  const client = createClientFrom({ baseUrl: server.url, auth: clientCredentials(source) });
  const operation = { ...upload, security: { name: "token", apply: bearer } };
  const error = await errorOf(client.send(operation, { body: streamOf("text") }));
  expect(error).toMatchObject({ status: 401, body: { first: true } });
  expect(server.requests).toHaveLength(1);
});

test("a function makes a stream anew for each attempt", async () => {
  const server = await serve([answer(503), redirect(307, "/there"), answer(200, { done: true })]);
  const client = createClientFrom({
    baseUrl: server.url,
    middleware: [retry({ firstDelay: 1 })],
  });
  const sent = client.send(upload, { body: () => streamOf("text") });
  await expect(sent).resolves.toEqual({ done: true });
  expect(server.requests.map((request) => String(request.body))).toEqual(["text", "text", "text"]);
});

test.each(["manual", "error", "follow"] as const)(
  "`redirect: %s` is left to fetch",
  async (mode) => {
    const { server, client } = await connect([redirect(302, "/there"), answer(200, user)]);
    const end = await getScimV2User(client, { userId }, { redirect: mode }).catch(
      (error: unknown) => error,
    );
    const want = {
      manual: { status: 302 },
      error: { name: "ConnectionError" },
      follow: { id: userId },
    };
    expect(end).toMatchObject(want[mode]);
    expect(server.requests).toHaveLength(mode === "follow" ? 2 : 1);
  },
);
