import { expect, test } from "vitest";
import { createClientFrom } from "../../templates/runtime/client.js";
import { isConnectionError } from "../../templates/runtime/errors.js";
import {
  answer,
  hangUp,
  hangUpInBody,
  keepSilent,
  keepSilentInBody,
  unusedUrl,
} from "../support/loopback-server.js";
import { connect, errorOf } from "./support/client.js";
import { createUser, getUser } from "./support/sample-operations.js";

const user = { id: "1", userName: "a" };

test("says why there is no connection", async () => {
  const baseUrl = await unusedUrl();
  const client = createClientFrom({ baseUrl });
  const error = await errorOf(getUser(client, { userId: "1" }));
  expect(error).toMatchObject({ name: "ConnectionError" });
  expect(error).toMatchObject({ name: "ConnectionError", url: `${baseUrl}/users/1` });
  expect(String(error)).toMatch(/GET .*\/users\/1 failed: Error: connect ECONNREFUSED/);
});

test.each([
  ["before the answer", hangUp],
  ["in the middle of the body", hangUpInBody],
])("throws a ConnectionError for a connection that is lost %s", async (_, given) => {
  const { client } = await connect(given);
  const error = await errorOf(getUser(client, { userId: "1" }));
  expect(isConnectionError(error)).toBe(true);
  expect(error).toHaveProperty("cause");
});

test.each([
  ["before the answer", keepSilent],
  ["in the middle of the body", keepSilentInBody],
])("passes an abort through untouched %s", async (_, given) => {
  const { server, client } = await connect(given);
  const controller = new AbortController();
  const error = errorOf(getUser(client, { userId: "1" }, { signal: controller.signal }));
  await expect.poll(() => server.requests).toHaveLength(1);
  controller.abort();
  expect(await error).toBe(controller.signal.reason);
  expect(await error).toMatchObject({ name: "AbortError" });
});

test("passes the caller's own reason through, and sends nothing after an abort", async () => {
  const { server, client } = await connect(answer(200, user));
  const reason = new Error("changed my mind");
  const signal = AbortSignal.abort(reason);
  expect(await errorOf(getUser(client, { userId: "1" }, { signal }))).toBe(reason);
  expect(server.requests).toHaveLength(0);
});

test("passes the caller's own time limit through", async () => {
  const { client } = await connect(keepSilent);
  const signal = AbortSignal.timeout(20);
  const error = await errorOf(getUser(client, { userId: "1" }, { signal }));
  expect(error).toMatchObject({ name: "TimeoutError", code: DOMException.TIMEOUT_ERR });
});

test("uses the fetch that it is given, at the time of the call", async () => {
  const seen: string[] = [];
  const client = createClientFrom({
    baseUrl: "https://api.example.com",
    fetch: async (url) => {
      seen.push(url);
      return Promise.resolve(Response.json(user));
    },
  });
  expect(await getUser(client, { userId: "1" })).toEqual(user);
  expect(seen).toEqual(["https://api.example.com/users/1"]);
});

test("calls fetch as a function: a browser refuses its own as a method", async () => {
  const fetch = async function (this: unknown): Promise<Response> {
    if (this !== undefined) throw new TypeError("Illegal invocation");
    return Promise.resolve(Response.json(user));
  };
  const client = createClientFrom({ baseUrl: "https://api.example.com", fetch });
  expect(await getUser(client, { userId: "1" })).toEqual(user);
});

test("runs middleware from the outside in, around the whole call", async () => {
  const steps: string[] = [];
  const { server, client } = await connect(answer(200, user), {
    auth: "secret",
    middleware: [
      async (call, next) => {
        steps.push(`outer ${call.operation.id} ${call.headers["authorization"] ?? "no secret"}`);
        const outcome = await next();
        steps.push(`outer ${outcome.status} ${JSON.stringify(outcome.body)}`);
        return outcome;
      },
      async (call, next) => {
        steps.push(`inner ${JSON.stringify(call.body)}`);
        call.headers["x-trace"] = "1";
        call.url += "?traced=1";
        return next();
      },
    ],
  });
  await createUser(client, { body: { userName: "a" } });
  expect(steps).toEqual([
    "outer createUser no secret",
    String.raw`inner "{\"userName\":\"a\"}"`,
    'outer 200 {"id":"1","userName":"a"}',
  ]);
  expect(server.requests).toMatchObject([{ url: "/users?traced=1", headers: { "x-trace": "1" } }]);
  expect(server.requests[0]?.body.toString()).toBe('{"userName":"a"}');
});

test("lets middleware answer, send twice, and throw what it wants", async () => {
  const { server, client } = await connect(answer(200, user), {
    middleware: [
      async ({ url }, next) => {
        const cached = { status: 200, headers: {}, body: { ...user, id: "cached" } };
        if (url.endsWith("cached")) return cached;
        if (url.endsWith("broken")) throw new RangeError("mine");
        await next();
        return next();
      },
    ],
  });
  expect(await getUser(client, { userId: "cached" })).toMatchObject({ id: "cached" });
  expect(server.requests).toHaveLength(0);
  expect(await errorOf(getUser(client, { userId: "broken" }))).toEqual(new RangeError("mine"));
  await getUser(client, { userId: "1" });
  expect(server.requests).toHaveLength(2);
});
