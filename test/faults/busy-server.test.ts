import { expect, test } from "vitest";
import {
  getScimV2User,
  patchScimV2User,
  postScimV2Users,
  retry,
} from "../../generated/src/index.js";
import type { Client } from "../../generated/src/index.js";
import { answer } from "../support/loopback-server.js";
import type { Answer } from "../support/loopback-server.js";
import { connect, errorOf } from "./support/package-client.js";

const userId = "u-1";
const user = { id: userId, userName: "ada@example.org" };
const tooMany = { message: "Rate limit exceeded", code: "too.many.requests", status: 429 };

const read = (client: Client): Promise<unknown> => getScimV2User(client, { userId });
const create = (client: Client): Promise<unknown> =>
  postScimV2Users(client, { body: { userName: "ada@example.org", displayName: "Ada" } });
const change = (client: Client): Promise<unknown> =>
  patchScimV2User(client, {
    userId,
    body: {
      schemas: ["urn:ietf:params:scim:api:messages:2.0:PatchOp"],
      Operations: [{ op: "replace", path: "active", value: false }],
    },
  });

/** Full seconds, at least one from now. */
const inTwoSeconds = (): string => new Date(Date.now() + 2_000).toUTCString();

test.each<[title: string, first: () => Answer, call: typeof read, wait: number]>([
  ["429 with seconds", () => answer(429, tooMany, { "retry-after": "1" }), read, 1_000],
  ["429 with a date", () => answer(429, tooMany, { "retry-after": inTwoSeconds() }), read, 900],
  ["429 of a POST", () => answer(429, tooMany, { "retry-after": "0" }), create, 0],
  ["429 of a PATCH", () => answer(429, tooMany, { "retry-after": "0" }), change, 0],
  ["429 without a time", () => answer(429, tooMany), read, 0],
  ["503 without a body", () => answer(503), read, 0],
  ["503 with seconds", () => answer(503, undefined, { "retry-after": "1" }), read, 1_000],
])("%s is waited for and sent again", async (_title, first, call, wait) => {
  const middleware = [retry({ firstDelay: 1 })];
  const { server, client } = await connect([first(), answer(200, user)], { middleware });
  const started = performance.now();
  await expect(call(client)).resolves.toEqual(user);
  // Timers may fire a millisecond early.
  expect(performance.now() - started).toBeGreaterThanOrEqual(wait - 2);
  expect(server.requests).toHaveLength(2);
  const [once, again] = server.requests;
  expect(again?.body).toEqual(once?.body);
  expect(again?.headers).toEqual(once?.headers);
});

test.each<[title: string, status: number, call: typeof read]>([
  ["503 of a POST", 503, create],
  ["503 of a PATCH", 503, change],
  ["504 of a POST", 504, create],
  ["408 of a GET, which the document does not list", 408, read],
  ["500 of a GET", 500, read],
  ["502 of a GET, which the document does not list", 502, read],
  ["504 of a GET, which the document does not list", 504, read],
  ["404 of a GET", 404, read],
])("%s is not sent again", async (_title, status, call) => {
  const middleware = [retry({ firstDelay: 1 })];
  const { server, client } = await connect(answer(status), { middleware });
  await expect(call(client)).rejects.toMatchObject({ status, attempts: 1 });
  expect(server.requests).toHaveLength(1);
});

test("a server that stays busy is given up after the last attempt", async () => {
  const middleware = [retry({ firstDelay: 1, attempts: 3 })];
  const { server, client } = await connect(answer(503), { middleware });
  const error = await errorOf(read(client));
  expect(error).toMatchObject({ name: "ResponseError" });
  expect(error).toMatchObject({ status: 503, attempts: 3, text: "" });
  expect(error).not.toHaveProperty("body");
  expect(server.requests).toHaveLength(3);
});

test("a server that asks for more than the limit is given up at once", async () => {
  const refuse = answer(429, tooMany, { "retry-after": "3600" });
  const { server, client } = await connect(refuse, { middleware: [retry()] });
  await expect(read(client)).rejects.toMatchObject({
    status: 429,
    attempts: 1,
    body: tooMany,
    headers: { "retry-after": "3600" },
  });
  expect(server.requests).toHaveLength(1);
});

test("whoever gives up does not wait for the server", async () => {
  const refuse = answer(429, tooMany, { "retry-after": "20" });
  const { client } = await connect(refuse, { middleware: [retry()] });
  const signal = AbortSignal.timeout(50);
  const started = performance.now();
  const error = await errorOf(getScimV2User(client, { userId }, { signal }));
  expect(error).toBe(signal.reason);
  expect(performance.now() - started).toBeLessThan(10_000);
});

test("without retries, a 503 without a body is an error that says what failed", async () => {
  const { client } = await connect(answer(503));
  await expect(read(client)).rejects.toThrow(
    /^GET http:\/\/127\.0\.0\.1:\d+\/api\/v2\/scim\/v2\/users\/u-1 failed: 503 Service Unavailable$/,
  );
});
