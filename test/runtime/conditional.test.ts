import { expect, test } from "vitest";
import type { ServerResponse } from "node:http";
import { updateWith } from "../../templates/runtime/conditional.js";
import { retry } from "../../templates/runtime/retry.js";
import { answer } from "../support/loopback-server.js";
import type { Answer } from "../support/loopback-server.js";
import { connect, errorOf } from "./support/client.js";
import type { User, UserInput } from "./support/sample-models.js";
import { getUserOperation, replaceUserOperation } from "./support/sample-operations.js";

interface Store {
  user: Record<string, unknown>;
  version: number;
  writes: number;
}

/**
 * A resource that demands the version, and things that go wrong with writes, one after the other.
 */
function resource(...faults: readonly Fault[]): { readonly store: Store; readonly serve: Answer } {
  const store: Store = { user: { id: "1", userName: "a", counter: 0 }, version: 1, writes: 0 };
  const current = () => ({ ...store.user, meta: { version: `"${store.version}"` } });
  const serve: Answer = ({ method, headers, body }, response) => {
    const send = (status: number, value: unknown): void => {
      response.writeHead(status, { "content-type": "application/json" });
      response.end(JSON.stringify(value));
    };
    if (method === "GET") return current();
    const fault = faults[store.writes];
    store.writes += 1;
    const write = (): void => {
      const { meta: _, ...rest } = JSON.parse(body.toString()) as Record<string, unknown>;
      store.user = { id: "1", ...rest };
      store.version += 1;
    };
    if (fault) {
      fault(write, response, store);
    } else if (headers["if-match"] !== `"${store.version}"`) {
      send(409, { scimType: "invalidVers" });
    } else {
      write();
      send(200, current());
    }
    return undefined;
  };
  return { store, serve };
}

type Fault = (write: () => void, response: ServerResponse, store: Store) => void;

const lostBefore: Fault = (_, response) => response.destroy();
const lostAfter: Fault = (write, response) => {
  write();
  response.destroy();
};
const othersFirst: Fault = (_, response, store) => {
  store.user = { ...store.user, counter: 10 };
  store.version += 1;
  response.destroy();
};

const othersRename: Fault = (_, response, store) => {
  store.user = { ...store.user, userName: "b" };
  store.version += 1;
  response.destroy();
};

const update = { read: getUserOperation, write: replaceUserOperation, request: { userId: "1" } };
const increment = ({ counter = 0, ...user }: User): UserInput => ({
  ...user,
  counter: counter + 1,
});

test("reads, changes and writes with the version that was read", async () => {
  const { store, serve } = resource();
  const { server, client } = await connect(serve);
  const written = await updateWith(client, update, increment);
  expect(written).toMatchObject({ id: "1", counter: 1, meta: { version: '"2"' } });
  expect(store.user["counter"]).toBe(1);
  expect(server.requests.map(({ method, headers }) => [method, headers["if-match"]])).toEqual([
    ["GET", undefined],
    ["PUT", '"1"'],
  ]);
});

test("prefers the header to the body for the version", async () => {
  const { server, client } = await connect([
    answer(200, { id: "1", meta: { version: '"body"' } }, { etag: 'W/"header"' }),
    answer(200, {}),
  ]);
  await updateWith(client, update, increment);
  expect(server.requests[1]?.headers["if-match"]).toBe('W/"header"');
});

test("writes nothing where there is nothing to change", async () => {
  const { store, serve } = resource();
  const { client } = await connect(serve);
  expect(await updateWith(client, update, () => undefined)).toMatchObject({ counter: 0 });
  expect(store.writes).toBe(0);
});

test("refuses to write without a version", async () => {
  const { client } = await connect(answer(200, { id: "1" }));
  const error = await errorOf(updateWith(client, update, increment));
  expect(error).toMatchObject({ name: "RequestError", operationId: "getUser" });
});

test("loses none of fifty updates at once", async () => {
  const { store, serve } = resource();
  const { client } = await connect(serve);
  const updates = Array.from({ length: 50 }, async () => updateWith(client, update, increment));
  await Promise.all(updates);
  expect(store.user["counter"]).toBe(50);
  expect(store.version).toBe(51);
});

test.each([
  ["400 invalidVers", answer(400, { scimType: "invalidVers" }), 3],
  ["409 invalidVers", answer(409, { scimType: "invalidVers" }), 3],
  ["412", answer(412, {}), 3],
  ["409 uniqueness", answer(409, { scimType: "uniqueness" }), 1],
  ["400", answer(400, { message: "no" }), 1],
  ["500", answer(500, {}), 1],
] as const)("tells a version conflict from other failures: %s", async (_, failure, want) => {
  let writes = 0;
  const { client } = await connect((request, response) => {
    if (request.method === "GET") return { id: "1", meta: { version: '"1"' } };
    writes += 1;
    return failure(request, response);
  });
  await errorOf(updateWith(client, { ...update, attempts: 3 }, increment));
  expect(writes).toBe(want);
});

const deactivate = (user: User): UserInput => ({ ...user, active: false });
const withoutCounter = (user: User): UserInput =>
  Object.fromEntries(Object.entries(user).filter(([member]) => member !== "counter")) as UserInput; // Sound: each member of it stays optional.

test.each<
  [
    title: string,
    change: (user: User) => UserInput,
    faults: readonly Fault[],
    user: object,
    writes: number,
  ]
>([
  ["a sum, lost on its way", increment, [lostBefore], { counter: 1 }, 2],
  ["a sum, lost on its way twice", increment, [lostBefore, lostBefore], { counter: 1 }, 3],
  ["a value, lost on its way", deactivate, [lostBefore], { active: false }, 2],
  ["a value, whose response was lost", deactivate, [lostAfter], { active: false }, 1],
  ["a removal, lost on its way", withoutCounter, [lostBefore], { counter: undefined }, 2],
  ["a removal, whose response was lost", withoutCounter, [lostAfter], { counter: undefined }, 1],
])("makes a change once: %s", async (_, change, faults, user, writes) => {
  const { store, serve } = resource(...faults);
  const middleware = [retry({ firstDelay: 1, isSafe: () => true })];
  const { client } = await connect(serve, { middleware });
  expect(await updateWith(client, update, change)).toEqual({
    ...store.user,
    meta: { version: '"2"' },
  });
  expect({ counter: undefined, ...store.user }).toMatchObject(user);
  expect(store.writes).toBe(writes);
});

test.each<[title: string, change: (user: User) => UserInput, fault: Fault, user: object]>([
  ["a sum, and another was made", increment, othersFirst, { counter: 10 }],
  ["a sum, and the same was made", increment, lostAfter, { counter: 1 }],
  [
    "a removal, and another value was changed",
    withoutCounter,
    othersRename,
    { userName: "b", counter: 0 },
  ],
])(
  "throws when nobody can tell whether a lost write arrived: %s",
  async (_, change, fault, user) => {
    const { store, serve } = resource(fault);
    const middleware = [retry({ firstDelay: 1, isSafe: () => true })];
    const { client } = await connect(serve, { middleware });
    const error = await errorOf(updateWith(client, update, change));
    expect(error).toMatchObject({ name: "ConnectionError", operationId: "replaceUser" });
    expect(String(error)).toContain("whether it arrived is unknown");
    expect(store).toMatchObject({ writes: 1, user });
  },
);

test("throws when a lost write arrives after it was sent again", async () => {
  let arrive = (): void => {};
  const delayed: Fault = (write, response) => {
    arrive = write;
    response.destroy();
  };
  const { store, serve } = resource(delayed, (_, response) => {
    arrive();
    response.writeHead(412).end();
  });
  const { client } = await connect(serve);
  await expect(updateWith(client, update, increment)).rejects.toThrow("is unknown");
  expect(store).toMatchObject({ writes: 2, user: { counter: 1 } });
});

test("two who add 1 at once, of whom one loses the write, count twice or hear of it", async () => {
  const { store, serve } = resource((_, response) => {
    // The other one is faster.
    store.user = { ...store.user, counter: 1 };
    store.version += 1;
    response.destroy();
  });
  const { client } = await connect(serve);
  await expect(updateWith(client, update, increment)).rejects.toThrow("is unknown");
  expect(store.user["counter"]).toBe(1);
});

test("is content when the change is there, whoever made it", async () => {
  const { store, serve } = resource((_, response, { user }) => {
    Object.assign(user, { active: false, userName: "b" });
    store.version += 1;
    response.destroy();
  });
  const { client } = await connect(serve);
  expect(await updateWith(client, update, deactivate)).toMatchObject({
    active: false,
    userName: "b",
  });
  expect(store.writes).toBe(1);
});

test("can be aborted", async () => {
  const { client } = await connect(({ method }, response) => {
    if (method === "GET") return { id: "1", meta: { version: '"1"' } };
    response.writeHead(412).end();
    return undefined;
  });
  const signal = AbortSignal.timeout(50);
  const error = await errorOf(updateWith(client, { ...update, signal, attempts: 1e6 }, increment));
  expect(error).toBe(signal.reason);
});
