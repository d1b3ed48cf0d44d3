import { gzipSync } from "node:zlib";
import { expect, test } from "vitest";
import {
  deleteScimV2User,
  getScimV2User,
  getScimV2UserOperation,
  getScimV2Users,
  isErrorOf,
  postScimV2Users,
  retry,
} from "../../generated/src/index.js";
import { answer } from "../support/loopback-server.js";
import type { Answer } from "../support/loopback-server.js";
import { connect, errorOf, serve } from "./support/package-client.js";

const userId = "u-1";
const user = { id: userId, userName: "ada@example.org" };
const html = { "content-type": "text/html" };

test.each<[title: string, given: Answer, says: RegExp, text: string]>([
  [
    "a page",
    answer(200, "<h1>Hi</h1>", html),
    /expected JSON, .* text\/html: <h1>Hi<\/h1>$/,
    "<h1>Hi</h1>",
  ],
  ["nothing", answer(200), /expected JSON, got 0 characters of null$/, ""],
  [
    "JSON that is cut",
    answer(200, '{"id":"u-'),
    /got 9 characters of application\/json$/,
    '{"id":"u-',
  ],
])("a success that is %s is a DecodeError", async (_title, given, says, text) => {
  const { client } = await connect(given, { middleware: [retry()] });
  const error = await errorOf(getScimV2User(client, { userId }));
  expect(error).toMatchObject({ name: "DecodeError" });
  expect(error).toMatchObject({ text, attempts: 1 });
  expect(String(error)).toMatch(says);
});

test.each<[title: string, given: Answer, text: string]>([
  ["a page", answer(502, "<h1>Bad</h1>", html), "<h1>Bad</h1>"],
  ["nothing", answer(503), ""],
  ["JSON that is cut", answer(404, '{"message":"n'), '{"message":"n'],
])("a failure that is %s keeps its status", async (_title, given, text) => {
  const { client } = await connect(given);
  const error = await errorOf(getScimV2User(client, { userId }));
  expect(error).toMatchObject({ name: "ResponseError", text });
  expect(isErrorOf(getScimV2UserOperation, error)).toBe(false);
});

test.each([
  ["204 without a body", answer(204), undefined],
  ["200 with an empty body", answer(200, "", { "content-type": "application/json" }), undefined],
  ["200 with an empty object", answer(200, {}), {}],
])("a deletion that ends in %s is a success", async (_title, given, want) => {
  const { client } = await connect(given);
  await expect(deleteScimV2User(client, { userId })).resolves.toEqual(want);
});

test("304 is an outcome of its own", async () => {
  const { server, client } = await connect(answer(304, undefined, { etag: '"7"' }));
  const request = { userId, ifNoneMatch: '"7"' };
  await expect(getScimV2User(client, request)).resolves.toBeUndefined();
  const outcome = await client.exchange(getScimV2UserOperation, request);
  expect(outcome).toMatchObject({ status: 304, headers: { etag: '"7"' }, body: undefined });
  expect(server.requests[0]?.headers["if-none-match"]).toBe('"7"');
});

test("304 that nobody asked for is an error of lists, which do not document it", async () => {
  const { client } = await connect(answer(304));
  await expect(getScimV2Users(client)).rejects.toMatchObject({ status: 304 });
});

test("a redirection within the server is followed with the token, method and body", async () => {
  const away: Answer = (_, response) => {
    response.writeHead(308, { location: "/elsewhere" }).end();
  };
  const { server, client } = await connect([away, answer(201, user)]);
  const body = { userName: "ada@example.org", displayName: "Ada" };
  await expect(postScimV2Users(client, { body })).resolves.toEqual(user);
  expect(server.requests[1]).toMatchObject({ method: "POST", url: "/elsewhere" });
  expect(server.requests[1]?.headers["authorization"]).toBe("Bearer token-1");
  expect(JSON.parse(String(server.requests[1]?.body))).toEqual(body);
});

test("a redirection to another server does not take the token along", async () => {
  const other = await serve(answer(200, user));
  const { client } = await connect((_, response) => {
    response.writeHead(307, { location: `${other.url}/users` }).end();
  });
  await expect(getScimV2User(client, { userId })).resolves.toEqual(user);
  expect(other.requests).toHaveLength(1);
  expect(other.requests[0]?.headers).not.toHaveProperty("authorization");
});

test("a redirection that leads back to itself ends", async () => {
  const { client } = await connect((_, response) => {
    response.writeHead(302, { location: "/again" }).end();
  });
  await expect(getScimV2User(client, { userId })).rejects.toMatchObject({
    name: "ResponseError",
    status: 302,
    headers: { location: "/again" },
  });
});

test.each([200, 404])("gzip is unpacked, at %i", async (status) => {
  const zipped = gzipSync(JSON.stringify({ message: "No such user", ...user }));
  const { client } = await connect(
    answer(status, zipped, { "content-type": "application/json", "content-encoding": "gzip" }),
  );
  const found = await getScimV2User(client, { userId }).catch((error: unknown) => error);
  const want = { message: "No such user", ...user };
  expect(found).toMatchObject(status === 200 ? want : { status, body: want });
});

test("a body of 50 MB is read", async () => {
  const title = "x".repeat(5_000);
  const one = JSON.stringify({ ...user, title });
  const body = `{"Resources":[${Array.from({ length: 10_000 }, () => one).join()}]}`;
  expect(body.length).toBeGreaterThan(50e6);
  const { client } = await connect(answer(200, body), { middleware: [retry()] });
  const { Resources = [] } = await getScimV2Users(client);
  expect(Resources).toHaveLength(10_000);
  expect(Resources[9_999]).toEqual({ ...user, title });
});
