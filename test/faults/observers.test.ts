import { expect, onTestFinished, test } from "vitest";
import { getScimV2User, observe, postScimV2Users, retry } from "../../generated/src/index.js";
import type { CallRecord, Middleware } from "../../generated/src/index.js";
import { answer } from "../support/loopback-server.js";
import { connect, errorOf } from "./support/package-client.js";

const userId = "u-1";
const user = { id: userId, userName: "ada@example.org" };

/** What would end the process. */
function unhandled(): readonly unknown[] {
  const found: unknown[] = [];
  const listen = (reason: unknown): void => {
    found.push(reason);
  };
  process.on("unhandledRejection", listen);
  onTestFinished(() => {
    process.off("unhandledRejection", listen);
  });
  return found;
}

const aWhile = async (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 20));

test.each<[title: string, listener: () => unknown]>([
  [
    "at once",
    () => {
      throw new Error("listener");
    },
  ],
  ["later", async () => Promise.reject(new Error("listener"))],
])("a listener that throws %s changes nothing", async (_, listener) => {
  const found = unhandled();
  const { client } = await connect([answer(200, user), answer(404)], {
    middleware: [observe(listener)],
  });
  await expect(getScimV2User(client, { userId })).resolves.toEqual(user);
  await expect(getScimV2User(client, { userId })).rejects.toMatchObject({ status: 404 });
  await aWhile();
  expect(found).toEqual([]);
});

test.each<[title: string, middleware: Middleware]>([
  [
    "before the request",
    () => {
      throw new RangeError("mine");
    },
  ],
  [
    "after the response",
    async (_, next) => {
      await next();
      throw new RangeError("mine");
    },
  ],
])("middleware that throws %s rejects the call with its error", async (_, middleware) => {
  const found = unhandled();
  const { client } = await connect(answer(200, user), { middleware: [retry(), middleware] });
  expect(await errorOf(getScimV2User(client, { userId }))).toEqual(new RangeError("mine"));
  await aWhile();
  expect(found).toEqual([]);
});

test("records have no bodies, no credentials, and no headers that look secret", async () => {
  const records: CallRecord[] = [];
  const secrets = [
    "x-session",
    "x-pwd",
    "x-credential",
    "x-api-key",
    "x-token",
    "x-secret",
    "cookie",
  ];
  const { client } = await connect(answer(409, { detail: "hidden" }), {
    auth: "hidden",
    headers: Object.fromEntries([...secrets, "x-trace"].map((name) => [name, "hidden"])),
    middleware: [observe((record) => records.push(record))],
  });
  const body = { userName: "hidden", displayName: "hidden" };
  await errorOf(postScimV2Users(client, { body }, { headers: { "x-trace": "shown" } }));
  expect(JSON.stringify(records)).not.toContain("hidden");
  expect(records).toMatchObject([
    {
      status: 409,
      error: { name: "ResponseError", message: "409" },
      headers: { "x-trace": "shown", "x-session": "[redacted]", cookie: "[redacted]" },
    },
  ]);
});

test("text of the server in a message is bounded and has no control characters", async () => {
  const detail = `a\u001b[31m\r\nb${"x".repeat(10_000)}`;
  const { client } = await connect(answer(400, { detail }));
  const error = String(await errorOf(getScimV2User(client, { userId })));
  expect(error).not.toMatch(/[\u0000-\u001f\u007f-\u009f]/);
  expect(error.length).toBeLessThan(1_000);
});

test("an abort before the call is no unhandled rejection", async () => {
  const found = unhandled();
  const records: CallRecord[] = [];
  const middleware = [observe((record) => records.push(record)), retry()];
  const { client, server } = await connect(answer(200, user), { middleware });
  const signal = AbortSignal.abort();
  expect(await errorOf(getScimV2User(client, { userId }, { signal }))).toBe(signal.reason);
  await aWhile();
  expect(found).toEqual([]);
  expect(server.requests).toEqual([]);
});
