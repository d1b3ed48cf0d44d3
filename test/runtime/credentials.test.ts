import { expect, test } from "vitest";
import { applyFirst } from "../../templates/runtime/alternatives.js";
import type {
  Auth,
  SecurityAlternatives,
  SecurityScheme,
} from "../../templates/runtime/operation.js";
import * as schemes from "../../templates/runtime/schemes.js";
import { answer } from "../support/loopback-server.js";
import { connect, errorOf } from "./support/client.js";
import { getHealth, getUser, getUserOperation } from "./support/sample-operations.js";

const user = { id: "1", userName: "a" };

const oauth: SecurityScheme = { name: "oauth", apply: schemes.bearer };
const login: SecurityScheme = { name: "login", apply: schemes.basic };
const custom: SecurityScheme = { name: "custom", apply: schemes.authorization, parameter: "Key" };
const header: SecurityScheme = { name: "header", apply: schemes.apiKeyHeader, parameter: "X-Key" };
const query: SecurityScheme = { name: "query", apply: schemes.apiKeyQuery, parameter: "api key" };
const cookie: SecurityScheme = { name: "cookie", apply: schemes.apiKeyCookie, parameter: "sid" };
const mutual: SecurityScheme = { name: "mutual", apply: schemes.notInRequest };

/** What the server sees of the credentials. */
async function seen(
  security: SecurityAlternatives | SecurityScheme,
  auth?: Auth,
  headers = {},
): Promise<unknown> {
  const { server, client } = await connect(answer(200, user), { auth, headers });
  await client.send({ ...getUserOperation, security }, { userId: "1", attributes: ["id"] });
  const [request] = server.requests;
  const { authorization, cookie: cookies, "x-key": key } = request?.headers ?? {};
  const found = { authorization, cookies, key, query: request?.url.split("&")[1] };
  const text = JSON.stringify(found);
  return JSON.parse(text);
}

test.each([
  ["bearer", oauth, "t", { authorization: "Bearer t" }],
  ["a function", oauth, (): string => "t", { authorization: "Bearer t" }],
  ["an async function", oauth, async () => Promise.resolve("t"), { authorization: "Bearer t" }],
  // RFC 7617 section 2.1, in UTF-8.
  [
    "basic",
    login,
    { username: "test", password: "123£" },
    { authorization: "Basic dGVzdDoxMjPCow==" },
  ],
  ["another scheme", custom, "t", { authorization: "Key t" }],
  ["an API key in a header", header, "k", { key: "k" }],
  ["an API key in the query", query, "k&k", { query: "api%20key=k%26k" }],
  ["an API key in a cookie", cookie, "k;k", { cookies: "sid=k%3Bk" }],
  ["what HTTP knows nothing of", mutual, "k", {}],
  ["nothing", oauth, undefined, {}],
] as const)("sends credentials: %s", async (_, scheme, auth, want) => {
  expect(await seen(scheme, auth)).toEqual(want);
});

test("adds an API key to the cookies that are there", async () => {
  expect(await seen(cookie, "k", { cookie: "a=b" })).toEqual({ cookies: "a=b; sid=k" });
});

const alternatives: SecurityAlternatives = {
  apply: applyFirst,
  alternatives: [[], [header, query], [oauth], [login]],
};

test.each([
  ["all of the first", { header: "h", query: "q", oauth: "t" }, { key: "h", query: "api%20key=q" }],
  ["the next if one is missing", { query: "q", oauth: "t" }, { authorization: "Bearer t" }],
  [
    "the last",
    { login: { username: "a", password: "b" } },
    { authorization: `Basic ${btoa("a:b")}` },
  ],
  ["none", { other: "t" }, {}],
  ["nothing at all", undefined, {}],
  ["functions", { oauth: () => "t" }, { authorization: "Bearer t" }],
] as const)("chooses between alternatives: %s", async (_, auth, want) => {
  expect(await seen(alternatives, auth)).toEqual(want);
});

test("sends no credentials where none are needed", async () => {
  const { server, client } = await connect(answer(204), { auth: "t" });
  await getHealth(client);
  expect(server.requests[0]?.headers).not.toHaveProperty("authorization");
});

test("passes on what a credential function throws, and sends nothing", async () => {
  const auth = async () => Promise.reject(new Error("vault closed"));
  const { server, client } = await connect(answer(200, user), { auth });
  expect(await errorOf(getUser(client, { userId: "1" }))).toEqual(new Error("vault closed"));
  expect(server.requests).toHaveLength(0);
});

test.each([
  ["bearer", oauth],
  ["header", header],
])("keeps a malformed credential to itself: %s", async (_, security) => {
  const { client } = await connect(answer(200, user), { auth: "top\nsecret" });
  const error = await errorOf(client.send({ ...getUserOperation, security }, { userId: "1" }));
  expect(error).toMatchObject({ name: "RequestError" });
  expect(error).not.toHaveProperty("cause");
  expect(`${String(error)} ${JSON.stringify(error)}`).not.toMatch(/top|secret/);
});

test("shows no credential in errors", async () => {
  const { client } = await connect(answer(401, { message: "No" }), { auth: "hidden" });
  for (const security of [oauth, header, query, cookie]) {
    const error = await errorOf(client.send({ ...getUserOperation, security }, { userId: "1" }));
    expect(error).toMatchObject({ status: 401 });
    expect(`${String(error)} ${JSON.stringify(error)}`).not.toContain("hidden");
  }
});
