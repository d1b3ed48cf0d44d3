import { expect, test, vi } from "vitest";
import { createClientFrom } from "../../templates/runtime/client.js";
import { decodeJson } from "../../templates/runtime/decode-body.js";
import { cookieHeader } from "../../templates/runtime/cookie.js";
import { headerOf } from "../../templates/runtime/header.js";
import { isRequestError } from "../../templates/runtime/errors.js";
import type { Operation, ResponseOutcome } from "../../templates/runtime/operation.js";
import { simple } from "../../templates/runtime/path.js";
import { form } from "../../templates/runtime/query.js";
import { answer } from "../support/loopback-server.js";
import { connect, errorOf } from "./support/client.js";
import {
  createUser,
  getHealth,
  getUser,
  getUserOperation,
  listUsers,
} from "./support/sample-operations.js";

const user = { id: "1", userName: "a" };

test("sends method, path, query and headers", async () => {
  const { server, client } = await connect(answer(200, user));
  await getUser(client, {
    userId: "a/b c",
    attributes: ["active", "userName"],
    ifNoneMatch: '"1"',
  });
  expect(server.requests).toMatchObject([
    {
      method: "GET",
      url: "/users/a%2Fb%20c?attributes=active,userName",
      headers: { accept: "application/json, application/scim+json", "if-none-match": '"1"' },
    },
  ]);
});

test("sends nothing for what is undefined, null or an empty list", async () => {
  const { server, client } = await connect(answer(200, user));
  await getUser(client, { userId: "1", attributes: [], ifNoneMatch: undefined });
  const filter = JSON.parse("null") as string;
  await listUsers(client, { filter, count: 0 });
  expect(server.requests.map(({ url }) => url)).toEqual(["/users/1", "/users?count=0"]);
  expect(server.requests[0]?.headers).not.toHaveProperty("if-none-match");
});

test.each([
  ["a slash at the end", "/v2/", "/v2/users"],
  ["no slash at the end", "/v2", "/v2/users"],
  ["no path", "", "/users"],
  ["only a slash", "/", "/users"],
])("joins path and base URL: %s", async (_, base, want) => {
  const { server } = await connect(answer(200, {}));
  await listUsers(createClientFrom({ baseUrl: server.url + base }));
  expect(server.requests[0]?.url).toBe(want);
});

test("prefers the server of an operation", async () => {
  const { server, client } = await connect(answer(200, {}), { baseUrl: "http://nowhere.invalid" });
  const operation = { ...getUserOperation, server: () => `${server.url}/other` };
  await client.send(operation, { userId: "1" });
  expect(server.requests[0]?.url).toBe("/other/users/1");
});

test.each([
  ["the first media type", undefined, "application/json"],
  ["the media type that is asked for", "application/scim+json", "application/scim+json"],
] as const)("sends a body in %s", async (_, contentType, want) => {
  const { server, client } = await connect(answer(201, user));
  await createUser(client, { body: { userName: "é", active: undefined }, contentType });
  expect(server.requests[0]?.headers["content-type"]).toBe(want);
  expect(server.requests[0]?.body.toString()).toBe('{"userName":"é"}');
});

test("sends no body and no media type where there is none", async () => {
  const { server, client } = await connect(answer(204));
  await getHealth(client);
  expect(server.requests[0]?.body).toHaveLength(0);
  expect(server.requests[0]?.headers).not.toHaveProperty("content-type");
  expect(server.requests[0]?.headers["accept"]).toBe("*/*");
});

test("lets headers of the call win over those of operation and client", async () => {
  const { server, client } = await connect(answer(200, user), {
    headers: { "X-Trace": "client", accept: "text/plain", "X-Kept": "yes" },
  });
  await getUser(client, { userId: "1" }, { headers: { "x-trace": "call" } });
  await getUser(client, { userId: "1" }, { headers: { ACCEPT: "application/xml" } });
  expect(server.requests.map(({ headers }) => headers)).toMatchObject([
    { "x-trace": "call", accept: "application/json, application/scim+json", "x-kept": "yes" },
    { "x-trace": "client", accept: "application/xml" },
  ]);
});

test("sends cookies with and without a body", async () => {
  const { server, client } = await connect(answer(200, {}), { headers: { cookie: "lost=1" } });
  const operation: Operation<{ sessionId: string; theme: string }, ResponseOutcome> = {
    id: "withCookies",
    method: "GET",
    statuses: [200],
    write: ({ sessionId, theme }) => ({
      path: "/",
      headers: {
        ...headerOf(
          "cookie",
          cookieHeader([form("session%20id", sessionId), form("theme", theme)]),
        ),
      },
    }),
    read: decodeJson,
  };
  await client.send(operation, { sessionId: "a;b", theme: "dark" });
  expect(server.requests[0]?.headers.cookie).toBe("session%20id=a%3Bb; theme=dark");
});

test.each([
  ["missing", { userId: undefined }, "/users/{userId}"],
  ["null", { userId: null }, "/users/{userId}"],
  ["empty", { userId: "" }, "/users/{userId}"],
  ["a dot", { userId: "." }, "/users/."],
  ["two dots", { userId: ".." }, "/users/.."],
])("refuses a path parameter that is %s", async (_, request, path) => {
  const { server, client } = await connect(answer(200, {}));
  const error = await errorOf(client.send(getUserOperation, request as never));
  expect(error).toMatchObject({ name: "RequestError" });
  expect(error).toMatchObject({
    name: "RequestError",
    operationId: "getUser",
    method: "GET",
    url: path,
  });
  expect(String(error)).toBe(`RequestError: GET ${path} failed: bad path parameter`);
  expect(server.requests).toHaveLength(0);
});

test("refuses dots that two parameters make together", async () => {
  const { client } = await connect(answer(200, {}));
  const operation: Operation<{ x: string; y: string }, ResponseOutcome> = {
    id: "twoParts",
    method: "GET",
    statuses: [200],
    write: ({ x, y }) => ({
      path: "/a/" + simple("x", x) + simple("y", y) + "/b",
    }),
    read: decodeJson,
  };
  const error = await errorOf(client.send(operation, { x: ".", y: "." }));
  expect(String(error)).toContain("GET /a/../b failed: bad path parameter");
});

test.each([
  ["dots in a longer name", "..a", "/users/..a"],
  ["dots that are encoded already", "%2e%2e", "/users/%252e%252e"],
  ["braces", "{userId}", "/users/%7BuserId%7D"],
  ["a query", "1?a=b#c", "/users/1%3Fa%3Db%23c"],
])("sends a path parameter with %s", async (_, userId, want) => {
  const { server, client } = await connect(answer(200, user));
  await getUser(client, { userId });
  expect(server.requests[0]?.url).toBe(want);
});

test.each([
  ["base URL", { baseUrl: "nowhere" }, {}],
  ["base URL with a password", { baseUrl: "http://name:hidden@127.0.0.1:9" }, {}],
  ["header of the client", { headers: { "x-key": "hidden\n1" } }, {}],
  ["header of the call", {}, { headers: { "x-key": "hidden\u{1F600}" } }],
  ["name of a header", {}, { headers: { "x key": "hidden" } }],
])("refuses a bad %s, and keeps it to itself", async (_, settings, options) => {
  const { client } = await connect(answer(200, user), settings);
  const error = await errorOf(getUser(client, { userId: "1" }, options));
  expect(isRequestError(error)).toBe(true);
  expect(`${String(error)} ${JSON.stringify(error)}`).not.toContain("hidden");
});

test.each([
  ["path", { userId: "\ud800" }],
  ["query", { userId: "1", attributes: ["\ud800"] }],
])("says that a text in the %s is no text", async (_, request) => {
  const { client } = await connect(answer(200, user));
  const error = await errorOf(client.send(getUserOperation, request as never));
  expect(isRequestError(error)).toBe(true);
});

test("says that a body cannot be written", async () => {
  const { client } = await connect(answer(200, user));
  const body: { userName: string; self?: unknown } = { userName: "a" };
  body.self = body;
  expect(isRequestError(await errorOf(createUser(client, { body })))).toBe(true);
});
test("tells which value JSON cannot hold, and sends nothing", async () => {
  const { server, client } = await connect(answer(201, user));
  const error = await errorOf(createUser(client, { body: { userName: 1n } } as never));
  expect(isRequestError(error)).toBe(true);
  expect(String(error)).toMatch(/^RequestError: POST \S+ failed: .*BigInt/);
  expect(server.requests).toHaveLength(0);
});

test("tells of a platform without fetch", async () => {
  vi.stubGlobal("fetch", undefined);
  try {
    const client = createClientFrom({ baseUrl: "https://api.example.com" });
    const error = await errorOf(getHealth(client));
    expect(String(error)).toBe(
      "RequestError: GET https://api.example.com/health failed: bad fetch: undefined",
    );
  } finally {
    vi.unstubAllGlobals();
  }
});
