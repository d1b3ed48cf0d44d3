import { expect, test } from "vitest";
import { observe } from "../../templates/runtime/observe.js";
import type { CallRecord } from "../../templates/runtime/observe.js";
import { apiKeyQuery } from "../../templates/runtime/schemes.js";
import { answer, hangUp } from "../support/loopback-server.js";
import { connect, errorOf } from "./support/client.js";
import { createUser, getUser, getUserOperation } from "./support/sample-operations.js";

const user = { id: "1", userName: "a" };

test("tells of every call when it has ended", async () => {
  const records: CallRecord[] = [];
  const middleware = [observe((record) => records.push(record))];
  const { server, client } = await connect(
    [answer(200, user), answer(404, { message: "No" }), answer(200, ""), hangUp],
    { middleware },
  );
  await getUser(client, { userId: "1", attributes: ["id"] });
  for (const userId of ["2", "3", "4", ".."]) await errorOf(getUser(client, { userId }));
  const told = (message: string): object => ({
    message: expect.stringContaining(message) as unknown,
  });
  const common = { operationId: "getUser", method: "GET", attempts: 1 };
  expect(records).toMatchObject([
    { ...common, url: `${server.url}/users/1?attributes=id`, status: 200, error: undefined },
    { ...common, url: `${server.url}/users/2`, status: 404, error: told("404") },
    { ...common, url: `${server.url}/users/3`, status: undefined, error: told("expected JSON") },
    { ...common, url: `${server.url}/users/4`, status: undefined, error: told("SocketError") },
    { ...common, url: "/users/..", status: undefined, error: told("bad path parameter") },
  ]);
  for (const { duration } of records) expect(duration).toBeGreaterThan(0);
});

test("shows no secret and no body, and cannot be changed", async () => {
  const records: CallRecord[] = [];
  const { client } = await connect(answer(201, { ...user, id: "hidden" }), {
    auth: "hidden",
    headers: {
      "X-Trace": "1",
      Cookie: "hidden",
      "X-Api-Key": "hidden",
      "X-Auth-Token": "hidden",
      "Client-Secret": "hidden",
    },
    middleware: [observe((record) => records.push(record))],
  });
  await createUser(client, { body: { userName: "hidden" } });
  const operation = {
    ...getUserOperation,
    security: { name: "key", apply: apiKeyQuery, parameter: "key" },
  };
  await client.send(operation, { userId: "1" });
  expect(JSON.stringify(records)).not.toContain("hidden");
  expect(records[0]?.headers).toMatchObject({ "x-trace": "1", "x-api-key": "[redacted]" });
  expect(records[0]?.headers).not.toHaveProperty("authorization");
  expect(Object.isFrozen(records[0])).toBe(true);
  expect(Object.isFrozen(records[0]?.headers)).toBe(true);
});

test("does not let a listener disturb a call", async () => {
  const broken = observe(() => {
    throw new Error("listener");
  });
  const { client } = await connect(answer(200, user), { middleware: [broken] });
  expect(await getUser(client, { userId: "1" })).toEqual(user);
});
