import { expect, test } from "vitest";
import { getScimV2User, postScimV2Users, retry, timeout } from "../../generated/src/index.js";
import type { ClientOptions } from "../../generated/src/index.js";
import { answer, unusedUrl } from "../support/loopback-server.js";
import { connect, errorOf } from "./support/package-client.js";

const userId = "u-1";
const user = { id: userId, userName: "ada@example.org" };
const body = { userName: "ada@example.org", displayName: "Ada" };

test.each<[given: string, least: number]>([
  ["1.5", 1_490],
  ["1, 1", 990],
  ["-5", 20],
  ["soon", 20],
  [new Date(0).toUTCString(), 20],
])("Retry-After %s is never sent again at once", async (given, least) => {
  const busy = answer(503, undefined, { "retry-after": given });
  const { client } = await connect([busy, answer(200, user)], {
    middleware: [retry({ firstDelay: 50 })],
  });
  const started = performance.now();
  await expect(getScimV2User(client, { userId })).resolves.toEqual(user);
  expect(performance.now() - started).toBeGreaterThanOrEqual(least);
});

test("a date that is far away is not waited for", async () => {
  const far = answer(503, undefined, { "retry-after": new Date(9e12).toUTCString() });
  const { server, client } = await connect(far, { middleware: [retry()] });
  await expect(getScimV2User(client, { userId })).rejects.toMatchObject({ status: 503 });
  expect(server.requests).toHaveLength(1);
});

test("the statuses of the document are used as written", async () => {
  const { server, client } = await connect(answer(504), { middleware: [retry({ firstDelay: 1 })] });
  await expect(getScimV2User(client, { userId })).rejects.toMatchObject({ status: 504 });
  expect(server.requests).toHaveLength(1);
});

test("a strange status stays a ResponseError", async () => {
  const { client } = await connect((_, response) => {
    response.socket?.end("HTTP/1.1 999 Odd\r\ncontent-length: 2\r\n\r\n{}");
  });
  const error = await errorOf(getScimV2User(client, { userId }));
  expect(error).toMatchObject({ name: "ResponseError", status: 999, body: {} });
});

test.each<[title: string, middleware: ClientOptions["middleware"]]>([
  ["Infinity", [timeout(Infinity)]],
  ["2^31 milliseconds", [timeout(2 ** 31)]],
  ["a delay that no timer takes", [retry({ longestDelay: Infinity, firstDelay: 1 })]],
])("%s is no limit", async (_, middleware = []) => {
  const { client } = await connect(answer(200, user), { middleware });
  await expect(getScimV2User(client, { userId })).resolves.toEqual(user);
});

test("a header for idempotency makes a POST safe to send again, with the same value", async () => {
  const middleware = [retry({ firstDelay: 1, idempotencyHeader: "Idempotency-Key" })];
  const { server, client } = await connect([answer(503), answer(201, user)], { middleware });
  await expect(postScimV2Users(client, { body })).resolves.toEqual(user);
  await postScimV2Users(client, { body });
  const keys = server.requests.map(({ headers }) => headers["idempotency-key"]);
  expect(keys[0]).toMatch(/^[0-9a-f]{32}$/);
  expect(keys[1]).toBe(keys[0]);
  expect(keys[2]).not.toBe(keys[0]);
});

test.each<[title: string, code: string]>([
  ["no connection", "ECONNREFUSED"],
  ["no route", "EHOSTUNREACH"],
  ["no name yet", "EAI_AGAIN"],
  ["no connection in time", "UND_ERR_CONNECT_TIMEOUT"],
])("a POST is sent again where there was %s", async (_, code) => {
  let calls = 0;
  const { client } = await connect(answer(201, user), {
    middleware: [retry({ firstDelay: 1 })],
    fetch: async (url, init) => {
      calls += 1;
      const cause = Object.assign(new Error(code), { code });
      if (calls === 1) throw new TypeError("fetch failed", { cause });
      return fetch(url, init);
    },
  });
  await expect(postScimV2Users(client, { body })).resolves.toEqual(user);
  expect(calls).toBe(2);
});

test("a connection that is refused counts each attempt", async () => {
  const { client } = await connect(answer(200, user), {
    baseUrl: await unusedUrl(),
    middleware: [retry({ firstDelay: 1, attempts: 2 })],
  });
  await expect(getScimV2User(client, { userId })).rejects.toMatchObject({ attempts: 2 });
});
