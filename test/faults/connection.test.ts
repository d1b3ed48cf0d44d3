import { expect, test } from "vitest";
import {
  getScimV2User,
  getScimV2Users,
  patchScimV2User,
  postScimV2Users,
  retry,
  timeout,
} from "../../generated/src/index.js";
import type { Client } from "../../generated/src/index.js";
import {
  answer,
  hangUp,
  hangUpInBody,
  keepSilent,
  keepSilentInBody,
  unusedUrl,
} from "../support/loopback-server.js";
import type { Answer } from "../support/loopback-server.js";
import { connect, errorOf } from "./support/package-client.js";

const userId = "u-1";
const user = { id: userId };
const read = (client: Client): Promise<unknown> => getScimV2User(client, { userId });
const create = (client: Client): Promise<unknown> =>
  postScimV2Users(client, { body: { userName: "ada@example.org", displayName: "Ada" } });
const change = (client: Client): Promise<unknown> =>
  patchScimV2User(client, {
    userId,
    body: { schemas: [], Operations: [{ op: "remove", path: "title" }] },
  });

const losses: readonly [title: string, loss: Answer][] = [
  ["before the answer", hangUp],
  ["in the middle of the body", hangUpInBody],
];

test.each(losses)("a connection cut %s is a ConnectionError", async (_title, loss) => {
  const { server, client } = await connect(loss);
  const error = await errorOf(read(client));
  expect(error).toMatchObject({ name: "ConnectionError" });
  expect(error).toMatchObject({ attempts: 1, operationId: "getScimV2User", method: "GET" });
  expect(error).toHaveProperty("cause");
  expect(server.requests).toHaveLength(1);
});

test.each(losses)("a read that was cut %s is sent again", async (_title, loss) => {
  const middleware = [retry({ firstDelay: 1 })];
  const { server, client } = await connect([loss, loss, answer(200, user)], { middleware });
  await expect(read(client)).resolves.toEqual(user);
  expect(server.requests).toHaveLength(3);
});

test.each(losses)("a POST or PATCH that was cut %s is not", async (_title, loss) => {
  const { server, client } = await connect(loss, { middleware: [retry({ firstDelay: 1 })] });
  await expect(create(client)).rejects.toMatchObject({ name: "ConnectionError" });
  await expect(change(client)).rejects.toMatchObject({ name: "ConnectionError" });
  expect(server.requests).toHaveLength(2);
});

test("a POST is sent again where the caller says that it does no harm", async () => {
  const middleware = [retry({ firstDelay: 1, isSafe: () => true })];
  const { server, client } = await connect([hangUp, answer(201, user)], { middleware });
  await expect(create(client)).resolves.toEqual(user);
  expect(server.requests).toHaveLength(2);
});

test("a POST is sent again where nobody listened", async () => {
  const baseUrl = await unusedUrl();
  const { client } = await connect(keepSilent, {
    baseUrl,
    middleware: [retry({ firstDelay: 1, attempts: 3 })],
  });
  await expect(create(client)).rejects.toMatchObject({ name: "ConnectionError", attempts: 3 });
});

const silences: readonly [title: string, silence: Answer][] = [
  ["headers", keepSilent],
  ["body", keepSilentInBody],
];

test.each(silences)("a server that is slow with its %s is a TimeoutError", async (_, silence) => {
  const { client } = await connect(silence, { middleware: [timeout(50)] });
  const error = await errorOf(read(client));
  expect(error).toMatchObject({ name: "TimeoutError" });
  expect(String(error)).toMatch(/no response in 50 ms$/);
});

test.each(silences)("slow %s once: the next attempt has its own time", async (_, silence) => {
  const middleware = [retry({ firstDelay: 1 }), timeout(200)];
  const { server, client } = await connect([silence, answer(200, user)], { middleware });
  await expect(read(client)).resolves.toEqual(user);
  expect(server.requests).toHaveLength(2);
});

test.each(silences)("slow %s always: the time in all ends every attempt", async (_, silence) => {
  const middleware = [timeout(250), retry({ firstDelay: 1, attempts: 1_000 }), timeout(100)];
  const { server, client } = await connect(silence, { middleware });
  await expect(read(client)).rejects.toThrow(/no response in 250 ms$/);
  expect(server.requests.length).toBeGreaterThan(1);
});

test.each(silences)("slow %s: the caller's signal ends the call", async (_, silence) => {
  const { client } = await connect(silence, { middleware: [retry(), timeout(20_000)] });
  const signal = AbortSignal.timeout(50);
  const error = await errorOf(getScimV2User(client, { userId }, { signal }));
  expect(error).toBe(signal.reason);
});

test("a body that comes in pieces is put together", async () => {
  const text = JSON.stringify({ totalResults: 1, Resources: [{ ...user, displayName: "Ada 😀" }] });
  const { client } = await connect(async (_, response) => {
    response.writeHead(200, { "content-type": "application/scim+json" });
    // Cut into single bytes, characters of several bytes are cut, too.
    for (const byte of Buffer.from(text)) {
      response.write(Buffer.of(byte));
      await new Promise(setImmediate);
    }
    response.end();
  });
  const { Resources } = await getScimV2Users(client);
  expect(Resources).toEqual([{ ...user, displayName: "Ada 😀" }]);
});
