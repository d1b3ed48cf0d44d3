import { gzipSync } from "node:zlib";
import { expect, expectTypeOf, test } from "vitest";
import { isClientError, isErrorOf, isResponseError } from "../../templates/runtime/errors.js";
import { decodeNothing, decodeText } from "../../templates/runtime/decode-body.js";
import { decodeBinary } from "../../templates/runtime/download.js";
import { answer, startLoopbackServer } from "../support/loopback-server.js";
import { connect, errorOf } from "./support/client.js";
import type { ConflictError, ErrorBody } from "./support/sample-models.js";
import {
  createUserOperation,
  deleteUser,
  getHealth,
  getUser,
  getUserOperation,
  listUsers,
  listUsersOperation,
} from "./support/sample-operations.js";

const user = { id: "1", userName: "é" };

test.each([
  ["application/json", "application/json"],
  ["with parameters", "application/json; charset=utf-8"],
  ["in capitals", "Application/JSON"],
  ["+json", "application/scim+json;charset=UTF-8"],
  ["text/json", "text/json"],
])("reads JSON: %s", async (_, type) => {
  const { client } = await connect(answer(200, user, { "content-type": type }));
  expect(await getUser(client, { userId: "1" })).toEqual(user);
});

test("reads JSON with a byte order mark, and gzip", async () => {
  const bytes = gzipSync(`\ufeff${JSON.stringify(user)}`);
  const { client } = await connect(answer(200, bytes, { "content-encoding": "gzip" }));
  expect(await getUser(client, { userId: "1" })).toEqual(user);
});

test("gives status, headers and body", async () => {
  const { client } = await connect(
    answer(201, user, { ETag: '"1"', Location: "/users/1", "Set-Cookie": "a=hidden" }),
  );
  const outcome = await client.exchange(createUserOperation, { body: { userName: "é" } });
  expect(outcome).toMatchObject({ status: 201, body: user });
  if (outcome.status === 201) expect(outcome.headers.location).toBe("/users/1");
  expect(outcome.headers).toMatchObject({ etag: '"1"', location: "/users/1" });
  expect(outcome.headers["set-cookie"]).toBe("a=hidden");
});

test("tells 304 by its status, and undefined", async () => {
  const { client } = await connect(answer(304, undefined, { etag: '"1"' }));
  const request = { userId: "1", ifNoneMatch: '"1"' };
  expect(await getUser(client, request)).toBeUndefined();
  const outcome = await client.exchange(getUserOperation, request);
  expect(outcome).toMatchObject({ status: 304, headers: { etag: '"1"' }, body: undefined });
});

test("takes 304 for an error where it is not documented", async () => {
  const { client } = await connect(answer(304));
  expect(await errorOf(listUsers(client))).toMatchObject({ name: "ResponseError", status: 304 });
});

test.each([
  ["204", 204, undefined],
  ["200 with an empty body", 200, ""],
  ["200 with JSON", 200, { done: true }],
] as const)("resolves, where a body may be missing: %s", async (_, status, body) => {
  const { client } = await connect(answer(status, body));
  expect(await deleteUser(client, { userId: "1" })).toEqual(body || undefined);
});

test.each([
  ["204", 204, undefined],
  ["200 with text", 200, "Deleted."],
  ["200 with an empty body", 200, ""],
  ["202 with JSON", 202, { done: true }],
] as const)("resolves to nothing, where only failures have a body: %s", async (_, status, body) => {
  const { client } = await connect(answer(status, body));
  expect(await getHealth(client)).toBeUndefined();
});

test("reads the failure of an operation whose successes have no body", async () => {
  const { client } = await connect(answer(500, { message: "broken" }));
  expect(await errorOf(getHealth(client))).toMatchObject({
    name: "ResponseError",
    body: { message: "broken" },
  });
});

test("reads a success that is not documented like the one that is", async () => {
  const { client } = await connect([answer(202, user), answer(203, "")]);
  expect(await getUser(client, { userId: "1" })).toEqual(user);
  expect(await getHealth(client)).toBeUndefined();
});

test.each([
  ["an empty body", "", "application/json", "got 0 characters of application/json"],
  ["a wrong type", "<p>hidden</p>", "text/html", "got 13 characters of text/html: <p>hidden</p>"],
  ["truncated JSON", '{"id":"hidden', "application/json", "got 13 characters of application/json"],
] as const)("throws a DecodeError for %s", async (_, text, type, reason) => {
  const { server, client } = await connect(answer(200, text, { "content-type": type }));
  const error = await errorOf(getUser(client, { userId: "1" }));
  expect(error).toMatchObject({ name: "DecodeError" });
  expect(error).toMatchObject({ name: "DecodeError", text, operationId: "getUser" });
  expect(String(error)).toBe(
    `DecodeError: GET ${server.url}/users/1 failed: expected JSON, ${reason}`,
  );
});

test("reads a success without a type as JSON", async () => {
  const { client } = await connect((_, response) => {
    response.end("{}");
  });
  expect(await getUser(client, { userId: "1" })).toEqual({});
});

test("throws a ResponseError with all that is known", async () => {
  const body = { message: "No such user", code: "not.found" };
  const { server, client } = await connect(answer(404, body, { "x-correlation-id": "7" }));
  const error = await errorOf(getUser(client, { userId: "1" }));
  expect(error).toMatchObject({ name: "ResponseError" });
  expect(error).toBeInstanceOf(Error);
  expect(error).toMatchObject({
    name: "ResponseError",
    operationId: "getUser",
    method: "GET",
    url: `${server.url}/users/1`,
    attempts: 1,
    status: 404,
    headers: { "x-correlation-id": "7" },
    body,
  });
  expect(String(error)).toBe(
    `ResponseError: GET ${server.url}/users/1 failed: 404 Not Found: No such user`,
  );
});

test.each([
  ["detail", 409, { detail: "Taken" }, "409 Conflict: Taken"],
  ["nothing", 400, {}, "400 Bad Request"],
  ["no object", 400, "text", "400 Bad Request"],
  ["null", 400, null, "400 Bad Request"],
  ["a message that is no text", 400, { message: { a: 1 } }, "400 Bad Request"],
  [
    "permissions",
    403,
    { message: "No" },
    "403 Forbidden: needs any of directory:user:view, directory:user:edit: No",
  ],
] as const)("says what the body says: %s", async (_, status, body, want) => {
  const { client } = await connect(answer(status, JSON.stringify(body)));
  const error = await errorOf(getUser(client, { userId: "1" }));
  expect(String(error)).toMatch(new RegExp(` failed: ${want}$`));
});

test.each([
  ["a gateway's page", answer(502, "<h1>Bad Gateway</h1>", { "content-type": "text/html" })],
  ["an empty body", answer(503, "")],
  ["truncated JSON", answer(500, '{"message":')],
] as const)("throws a ResponseError without a body for %s", async (_, given) => {
  const { client } = await connect(given);
  const error = await errorOf(getUser(client, { userId: "1" }));
  expect(isResponseError(error)).toBe(true);
  expect(error).not.toHaveProperty("body");
  expect(isErrorOf(getUserOperation, error)).toBe(false);
});

test("narrows an error to what the operation documents", async () => {
  const { client } = await connect([
    answer(409, { scimType: "uniqueness" }),
    answer(418, { message: "teapot" }),
    answer(404, "no JSON"),
    answer(429, { message: "later" }),
    answer(418, { detail: "teapot" }),
    answer(599, { message: "odd" }),
  ]);
  const [conflict, teapot, broken, later, range, other] = [
    await errorOf(getUser(client, { userId: "1" })),
    await errorOf(getUser(client, { userId: "1" })),
    await errorOf(getUser(client, { userId: "1" })),
    await errorOf(listUsers(client)),
    await errorOf(listUsers(client)),
    await errorOf(listUsers(client)),
  ];
  expect(isErrorOf(getUserOperation, conflict)).toBe(true);
  if (isErrorOf(getUserOperation, conflict) && conflict.status === 409) {
    expectTypeOf(conflict.body).toEqualTypeOf<ConflictError>();
    expect(conflict.body.scimType).toBe("uniqueness");
  }
  expect(isErrorOf(getUserOperation, teapot)).toBe(false);
  expect(isErrorOf(getUserOperation, broken)).toBe(false);
  expect(isErrorOf(getUserOperation, later)).toBe(false);
  expect(isErrorOf(listUsersOperation, later)).toBe(true);
  if (isErrorOf(listUsersOperation, later) && later.status === 429) {
    expectTypeOf(later.body).toEqualTypeOf<ErrorBody>();
  }
  expect(isErrorOf(listUsersOperation, range)).toBe(true);
  expect(isErrorOf(listUsersOperation, other)).toBe(true);
  expect(isErrorOf(getUserOperation, new Error("404"))).toBe(false);
});

test("knows errors of another copy of the package", () => {
  const foreign = Object.assign(new Error("far"), {
    name: "ResponseError",
    operationId: "getUser",
  });
  expect(isClientError(foreign)).toBe(true);
  expect(isResponseError(foreign)).toBe(true);
  expect(isResponseError(Object.assign(new Error("far"), { name: "ResponseError" }))).toBe(false);
  expect(isResponseError(null)).toBe(false);
});

test("follows redirects, and leaves credentials behind on another host", async () => {
  const other = await startLoopbackServer(answer(200, user));
  const { server, client } = await connect(
    (_, response) => {
      response.writeHead(307, { location: `${other.url}/users/1` }).end();
    },
    { auth: "hidden" },
  );
  expect(await getUser(client, { userId: "1" })).toEqual(user);
  expect(server.requests[0]?.headers.authorization).toBe("Bearer hidden");
  expect(other.requests[0]?.headers.authorization).toBeUndefined();
  await other.close();
});

test("reads text and bytes", async () => {
  const { client } = await connect(answer(200, "é", { "content-type": "text/plain" }));
  const text = { ...getUserOperation, read: decodeText };
  const binary = { ...getUserOperation, read: decodeBinary };
  expect(await client.send(text, { userId: "1" })).toBe("é");
  const blob = await client.send<never, { status: 200; headers: {}; body: Blob }>(
    binary as never,
    {
      userId: "1",
    } as never,
  );
  expect([blob.type, await blob.text()]).toEqual(["text/plain", "é"]);
});

test("serves calls side by side", async () => {
  const { server, client } = await connect(({ url }) => ({ id: url.slice(7), userName: "a" }));
  const ids = Array.from({ length: 50 }, (_, index) => String(index));
  const users = await Promise.all(ids.map(async (userId) => getUser(client, { userId })));
  expect(users.map(({ id }) => id)).toEqual(ids);
  expect(server.requests).toHaveLength(50);
});

test("gives the connection back after an answer that is not read", async () => {
  const { server, client } = await connect(answer(200, "x".repeat(1000)));
  const operation = { ...getUserOperation, read: decodeNothing };
  for (let call = 0; call < 3; call += 1) {
    await client.send(operation, { userId: "1" });
  }
  expect(server.requests).toHaveLength(3);
});
