import { expect, test } from "vitest";
import { createClientFrom } from "../../templates/runtime/client.js";
import { retry } from "../../templates/runtime/retry.js";
import type { RetryOptions } from "../../templates/runtime/retry.js";
import { timeout } from "../../templates/runtime/timeout.js";
import {
  answer,
  hangUp,
  hangUpInBody,
  keepSilent,
  keepSilentInBody,
  unusedUrl,
} from "../support/loopback-server.js";
import type { Answer } from "../support/loopback-server.js";
import { connect, errorOf } from "./support/client.js";
import {
  createUser,
  createUserOperation,
  getUser,
  getUserOperation,
  replaceUserOperation,
} from "./support/sample-operations.js";

const user = { id: "1", userName: "a" };
const ok = answer(200, user);
const fast = { firstDelay: 5 };
const inPast = new Date(Date.now() - 5000).toUTCString();

async function connectWithRetry(answers: readonly Answer[], options: RetryOptions = {}) {
  return connect(answers, { middleware: [retry({ ...fast, ...options })] });
}

test.each([
  ["408", answer(408)],
  ["429", answer(429, undefined, { "retry-after": "0" })],
  ["502", answer(502, "<p>", { "content-type": "text/html" })],
  ["503 without a body", answer(503)],
  ["503 with a date", answer(503, {}, { "retry-after": inPast })],
  ["503 with nonsense", answer(503, {}, { "retry-after": "soon" })],
  ["504", answer(504)],
  ["a connection lost before the answer", hangUp],
  ["a connection lost in the middle of the body", hangUpInBody],
])("sends a GET again after %s", async (_, failure) => {
  const { server, client } = await connectWithRetry([failure, failure, ok]);
  expect(await getUser(client, { userId: "1" })).toEqual(user);
  expect(server.requests).toHaveLength(3);
});

test.each([
  ["400", answer(400, {})],
  ["401", answer(401, {})],
  ["404", answer(404, {})],
  ["500", answer(500, {})],
  ["a body that is no JSON", answer(200, "{")],
])("does not send a GET again after %s", async (_, failure) => {
  const { server, client } = await connectWithRetry([failure, ok]);
  await errorOf(getUser(client, { userId: "1" }));
  expect(server.requests).toHaveLength(1);
});

test.each([
  ["408", answer(408)],
  ["502", answer(502)],
  ["503", answer(503, undefined, { "retry-after": "0" })],
  ["504", answer(504)],
  ["a lost connection", hangUp],
  ["half a body", hangUpInBody],
])("does not send a POST again after %s, unless it is said to be safe", async (_, failure) => {
  const given = { body: { userName: "a" } };
  const { server, client } = await connectWithRetry([failure, failure, ok]);
  await errorOf(createUser(client, given));
  expect(server.requests).toHaveLength(1);
  await client.send({ ...createUserOperation, retry: { safe: true } }, given);
  expect(server.requests).toHaveLength(3);
});

test("sends a POST again where the caller says it is safe", async () => {
  const isSafe: RetryOptions["isSafe"] = ({ operation }) => operation.id === "createUser";
  const { server, client } = await connectWithRetry([answer(502), ok], { isSafe });
  await createUser(client, { body: { userName: "a" } });
  expect(server.requests.map(({ body }) => body.toString())).toEqual([
    '{"userName":"a"}',
    '{"userName":"a"}',
  ]);
});

test("sends a POST again after 429", async () => {
  const { server, client } = await connectWithRetry([answer(429), answer(201, user)]);
  await createUser(client, { body: { userName: "a" } });
  expect(server.requests).toHaveLength(2);
});

test("treats PUT as idempotent, unless the operation says that it is not", async () => {
  const request = { userId: "1", body: { userName: "a" } };
  const { server, client } = await connectWithRetry([answer(502), ok, answer(502), ok]);
  await client.send(replaceUserOperation, request);
  expect(server.requests).toHaveLength(2);
  const operation = { ...replaceUserOperation, retry: { safe: false } };
  expect(await errorOf(client.send(operation, request))).toMatchObject({ status: 502 });
  expect(server.requests).toHaveLength(3);
});

test("sends a POST again when no connection could be made", async () => {
  const client = createClientFrom({ baseUrl: await unusedUrl(), middleware: [retry(fast)] });
  const error = await errorOf(createUser(client, { body: { userName: "a" } }));
  expect(error).toMatchObject({ name: "ConnectionError", attempts: 4 });
});

test("follows the statuses and the header of the operation", async () => {
  const operation = {
    ...getUserOperation,
    retry: { statuses: [500], header: "x-wait" },
  };
  const { server, client } = await connectWithRetry([
    answer(500, {}, { "x-wait": "0" }),
    answer(502, {}),
  ]);
  expect(await errorOf(client.send(operation, { userId: "1" }))).toMatchObject({ status: 502 });
  expect(server.requests).toHaveLength(2);
});

test("gives up after the last attempt, and says how many there were", async () => {
  const { server, client } = await connectWithRetry([answer(503, { message: "down" })], {
    attempts: 3,
  });
  const error = await errorOf(getUser(client, { userId: "1" }));
  expect(error).toMatchObject({ status: 503, attempts: 3, body: { message: "down" } });
  expect(server.requests).toHaveLength(3);
});

test("waits as long as the server asks", async () => {
  const { client } = await connectWithRetry([answer(429, {}, { "retry-after": "1" }), ok]);
  const started = performance.now();
  await getUser(client, { userId: "1" });
  expect(performance.now() - started).toBeGreaterThanOrEqual(990);
});

test.each([
  ["seconds", "3600"],
  ["a date", new Date(Date.now() + 3_600_000).toUTCString()],
])("gives up at once where the server asks for too much in %s", async (_, asked) => {
  const { server, client } = await connectWithRetry([
    answer(429, { message: "later" }, { "retry-after": asked }),
  ]);
  const error = await errorOf(getUser(client, { userId: "1" }));
  expect(error).toMatchObject({ status: 429, attempts: 1, body: { message: "later" } });
  expect(server.requests).toHaveLength(1);
});

test("ends the wait when the call is aborted", async () => {
  const { server, client } = await connectWithRetry([answer(429, {}, { "retry-after": "20" })]);
  const controller = new AbortController();
  const error = errorOf(getUser(client, { userId: "1" }, { signal: controller.signal }));
  await expect.poll(() => server.requests).toHaveLength(1);
  const started = performance.now();
  controller.abort();
  expect(await error).toBe(controller.signal.reason);
  expect(performance.now() - started).toBeLessThan(1000);
});

test.each([
  ["the headers", keepSilent],
  ["the body", keepSilentInBody],
])("limits the time of a call that waits for %s", async (_, given) => {
  const { client } = await connect(given, { middleware: [timeout(30)] });
  const error = await errorOf(getUser(client, { userId: "1" }));
  expect(error).toMatchObject({ name: "TimeoutError" });
  expect(error).toMatchObject({ name: "TimeoutError", operationId: "getUser" });
  expect(String(error)).toMatch(/users\/1 failed: no response in 30 ms$/);
});

test.each([
  ["the headers", keepSilent],
  ["the body", keepSilentInBody],
])("limits the time of each attempt that waits for %s", async (_, given) => {
  const { server, client } = await connect([given, given, ok], {
    middleware: [retry(fast), timeout(50)],
  });
  expect(await getUser(client, { userId: "1" })).toEqual(user);
  expect(server.requests).toHaveLength(3);
});

test("limits the time of all attempts and the waits between them", async () => {
  const { client } = await connect([answer(503, {}, { "retry-after": "10" })], {
    middleware: [timeout(100), retry(fast), timeout(50)],
  });
  const started = performance.now();
  const error = await errorOf(getUser(client, { userId: "1" }));
  expect(String(error)).toMatch(/no response in 100 ms$/);
  expect(performance.now() - started).toBeLessThan(1000);
});

test("leaves the caller's own abort alone", async () => {
  const { client } = await connect(keepSilent, { middleware: [timeout(1000)] });
  const signal = AbortSignal.timeout(20);
  const error = await errorOf(getUser(client, { userId: "1" }, { signal }));
  expect(error).toBe(signal.reason);
});

test("does not limit what is in time", async () => {
  const { client } = await connect(ok, { middleware: [timeout(1000)] });
  expect(await getUser(client, { userId: "1" })).toEqual(user);
});
