import { expect, test } from "vitest";
import {
  getScimV2UserOperation,
  putScimV2UserOperation,
  retry,
  updateWith,
} from "../../generated/src/index.js";
import type { Client, ScimV2User, ScimV2UserInput } from "../../generated/src/index.js";
import { answer } from "../support/loopback-server.js";
import type { Answer } from "../support/loopback-server.js";
import { connect } from "./support/package-client.js";
import { invalidVersion, versionedUser } from "./support/versioned-user.js";

const operations = { read: getScimV2UserOperation, write: putScimV2UserOperation };
const request = { userId: "u-1" };

/** Adds a role to a user. */
function withRole(user: ScimV2User, value: string): ScimV2UserInput {
  return { roles: [...(user.roles ?? []), { value }] };
}

/** Takes some time for each answer, so that reads and writes overtake each other. */
function unevenly(give: Answer): Answer {
  let count = 0;
  return async (given, response) => {
    count += 1;
    const delay = (count * 13) % 20;
    await new Promise((resolve) => {
      setTimeout(resolve, delay);
    });
    return give(given, response);
  };
}

function addRole(client: Client, value: string, attempts?: number): Promise<unknown> {
  const update = { ...operations, request, attempts };
  return updateWith(client, update, (user) => withRole(user, value));
}

test.each<[title: string, refuse: Answer]>([
  ["400 with invalidVers", invalidVersion(400)],
  ["409 with invalidVers", invalidVersion(409)],
  ["409 that says nothing", answer(409, { status: "409", detail: "Version does not match." })],
  ["412", answer(412)],
])("50 at once: all changes are there, where a conflict is %s", async (_title, refuse) => {
  const user = versionedUser(refuse);
  const { server, client } = await connect(unevenly(user.answer));
  const names = Array.from({ length: 50 }, (_, index) => `role-${index}`);
  await Promise.all(names.map((name) => addRole(client, name)));
  const { roles } = user.body as ScimV2User; // Sound: the changes write users.
  expect(new Set(roles?.map(({ value }) => value))).toEqual(new Set(names));
  expect(roles).toHaveLength(50);
  expect(user.version).toBe(51);
  // Somebody was always in the way.
  expect(server.requests.length).toBeGreaterThan(100);
});

test("a conflict about something else is not tried again", async () => {
  const taken = { status: "409", scimType: "uniqueness", detail: "User name already in use" };
  const user = versionedUser();
  const { server, client } = await connect((given, response) =>
    (given.method === "PUT" ? answer(409, taken) : user.answer)(given, response),
  );
  await expect(addRole(client, "role")).rejects.toMatchObject({ status: 409, body: taken });
  expect(server.requests).toHaveLength(2);
});

test("someone who is always faster ends the update after the last attempt", async () => {
  const user = versionedUser(invalidVersion(409));
  const { server, client } = await connect((given, response) => {
    if (given.method === "PUT") user.version += 1;
    return user.answer(given, response);
  });
  await expect(addRole(client, "role", 3)).rejects.toMatchObject({ status: 409 });
  expect(server.requests.map(({ method }) => method)).toEqual([
    ...["GET", "PUT"],
    ...["GET", "PUT"],
    ...["GET", "PUT"],
  ]);
});

test("a write whose answer was lost is not made twice", async () => {
  const user = versionedUser();
  let writes = 0;
  const middleware = [retry({ firstDelay: 1, isSafe: () => true })];
  const { client } = await connect(
    (given, response) => {
      const value = user.answer(given, response);
      if (given.method !== "PUT") return value;
      writes += 1;
      response.destroy();
      return undefined;
    },
    { middleware },
  );
  await expect(addRole(client, "role")).rejects.toThrow("whether it arrived is unknown");
  expect(user.body).toEqual({ roles: [{ value: "role" }] });
  expect(writes).toBe(1);
});

test("a write whose answer was lost is not repeated when somebody else has written since", async () => {
  const user = versionedUser();
  const { server, client } = await connect((given, response) => {
    const value = user.answer(given, response);
    if (given.method !== "PUT") return value;
    user.body = { roles: [{ value: "another" }] };
    user.version += 1;
    response.destroy();
    return undefined;
  });
  await expect(addRole(client, "role")).rejects.toMatchObject({ name: "ConnectionError" });
  expect(user.body).toEqual({ roles: [{ value: "another" }] });
  expect(server.requests.map(({ method }) => method)).toEqual(["GET", "PUT", "GET"]);
});

test("a write that was lost before it arrived is made", async () => {
  const user = versionedUser();
  let writes = 0;
  const { client } = await connect((given, response) => {
    if (given.method === "PUT") writes += 1;
    if (given.method !== "PUT" || writes > 1) return user.answer(given, response);
    response.destroy();
    return undefined;
  });
  await addRole(client, "role");
  expect(user.body).toEqual({ roles: [{ value: "role" }] });
  expect(writes).toBe(2);
});

test("50 at once, with answers of reads and writes that get lost", async () => {
  const user = versionedUser();
  let count = 0;
  const { client } = await connect(
    (given, response) => {
      count += 1;
      const value = user.answer(given, response);
      if (given.method !== "GET" || count % 7 !== 0) return value;
      response.destroy();
      return undefined;
    },
    { middleware: [retry({ firstDelay: 1, attempts: 20 })] },
  );
  const names = Array.from({ length: 50 }, (_, index) => `role-${index}`);
  await Promise.all(names.map((name) => addRole(client, name)));
  const { roles } = user.body as ScimV2User; // Sound: the changes write users.
  expect(roles?.map(({ value }) => value).toSorted()).toEqual(names.toSorted());
});
