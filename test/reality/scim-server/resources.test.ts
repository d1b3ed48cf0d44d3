import { afterAll, beforeAll, expect, test } from "vitest";
import {
  createClient,
  deleteScimGroup,
  deleteScimUser,
  deleteScimV2Group,
  deleteScimV2User,
  getScimGroup,
  getScimGroups,
  getScimUser,
  getScimUsers,
  getScimV2Group,
  getScimV2Groups,
  getScimV2User,
  getScimV2Users,
  isErrorOf,
  patchScimGroup,
  patchScimUser,
  patchScimV2Group,
  patchScimV2User,
  postScimGroups,
  postScimUsers,
  postScimV2Groups,
  postScimV2Users,
  postScimV2UsersOperation,
  putScimGroup,
  putScimUser,
  putScimV2Group,
  putScimV2User,
} from "../../../generated/src/index.js";
import type { Client, ScimV2CreateUser } from "../../../generated/src/index.js";
import { startScimServer, token } from "./start-server.js";
import type { ScimServer } from "./start-server.js";

let server: ScimServer;
let client: Client;

beforeAll(async () => {
  server = await startScimServer();
  client = createClient({ baseUrl: server.url, auth: token });
});

afterAll(() => server.close());

const enterprise = "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User";
const genesys = "urn:ietf:params:scim:schemas:extension:genesys:purecloud:2.0:User";
const patchOp = "urn:ietf:params:scim:api:messages:2.0:PatchOp";
const unknown = "00000000-0000-4000-8000-000000000000";

/** The two path families have the same operations. */
const users = {
  v1: {
    create: postScimUsers,
    read: getScimUser,
    list: getScimUsers,
    replace: putScimUser,
    change: patchScimUser,
    remove: deleteScimUser,
  },
  v2: {
    create: postScimV2Users,
    read: getScimV2User,
    list: getScimV2Users,
    replace: putScimV2User,
    change: patchScimV2User,
    remove: deleteScimV2User,
  },
} as const;

const groups = {
  v1: {
    create: postScimGroups,
    read: getScimGroup,
    list: getScimGroups,
    replace: putScimGroup,
    change: patchScimGroup,
    remove: deleteScimGroup,
  },
  v2: {
    create: postScimV2Groups,
    read: getScimV2Group,
    list: getScimV2Groups,
    replace: putScimV2Group,
    change: patchScimV2Group,
    remove: deleteScimV2Group,
  },
} as const;

function person(userName: string): ScimV2CreateUser {
  return {
    userName,
    displayName: `${userName}, née "X" & 😀`,
    title: "Agent",
    active: true,
    emails: [{ value: userName, type: "work", primary: true }],
    phoneNumbers: [{ value: "tel:+13175550100", type: "mobile" }],
    [enterprise]: { department: "Support", employeeNumber: "17" },
    [genesys]: {
      routingSkills: [{ name: "Spanish sales", proficiency: 4.5 }],
      externalIds: [{ authority: "hr", value: "167844" }],
    },
  };
}

test.each(["v1", "v2"] as const)("%s: the life of a user", async (family) => {
  const { create, read, list, replace, change, remove } = users[family];
  const given = person(`ada+${family}@example.org`);
  const created = await create(client, { body: given });
  expect(created).toMatchObject(given);
  expect(created.meta).toMatchObject({ resourceType: "User", version: '"1"' });
  const { id: userId = "" } = created;
  expect(userId).not.toBe("");

  await expect(read(client, { userId })).resolves.toEqual(created);
  const few = await read(client, { userId, attributes: ["userName", "active"] });
  expect(few).toMatchObject({ id: userId, userName: given.userName, active: true });
  expect(few).not.toHaveProperty("title");
  const rest = await read(client, { userId, excludedAttributes: ["title", "emails"] });
  expect(rest).toMatchObject({ phoneNumbers: given.phoneNumbers });
  expect(rest).not.toHaveProperty("title");
  expect(rest).not.toHaveProperty("emails");

  const found = await list(client, { filter: `userName eq "${given.userName}"` });
  expect(found).toMatchObject({ totalResults: 1, startIndex: 1, Resources: [{ id: userId }] });
  const none = await list(client, { filter: 'userName eq "nobody@example.org"' });
  expect(none).toMatchObject({ totalResults: 0, Resources: [] });

  const { title: _, ...body } = given;
  const replaced = await replace(client, { userId, body: { ...body, displayName: "Ada" } });
  expect(replaced).toMatchObject({ ...body, displayName: "Ada", meta: { version: '"2"' } });
  expect(replaced).not.toHaveProperty("title");

  const changed = await change(client, {
    userId,
    body: {
      schemas: [patchOp],
      Operations: [
        { op: "replace", path: "active", value: false },
        { op: "add", path: "title", value: "Lead" },
        { op: "replace", path: 'phoneNumbers[type eq "mobile"].value', value: "tel:+13175550199" },
        { op: "remove", path: `${enterprise}:department` },
      ],
    },
  });
  expect(changed).toMatchObject({
    active: false,
    title: "Lead",
    phoneNumbers: [{ value: "tel:+13175550199", type: "mobile" }],
    [enterprise]: { employeeNumber: "17" },
    meta: { version: '"3"' },
  });
  expect(changed[enterprise]).not.toHaveProperty("department");

  await expect(remove(client, { userId })).resolves.toBeUndefined();
  await expect(read(client, { userId })).rejects.toMatchObject({ status: 404 });
});

test.each(["v1", "v2"] as const)("%s: the life of a group", async (family) => {
  const { create, read, list, replace, change, remove } = groups[family];
  const userName = `member+${family}@example.org`;
  const { id: value = "" } = await postScimV2Users(client, {
    body: { userName, displayName: "Member" },
  });
  const displayName = `Sales (${family})`;
  const created = await create(client, { body: { displayName, externalId: "x-1" } });
  expect(created).toMatchObject({ displayName, meta: { resourceType: "Group", version: '"1"' } });
  const { id: groupId = "" } = created;

  await expect(read(client, { groupId })).resolves.toEqual(created);
  const found = await list(client, { filter: `displayName eq "${displayName}"` });
  expect(found).toMatchObject({ totalResults: 1, Resources: [{ id: groupId, displayName }] });

  const replaced = await replace(client, { groupId, body: { displayName, members: [{ value }] } });
  expect(replaced.members).toMatchObject([{ value }]);

  const removal = { op: "remove", path: `members[value eq "${value}"]` } as const;
  const changed = await change(client, {
    groupId,
    body: { schemas: [patchOp], Operations: [removal] },
  });
  expect(changed.members ?? []).toEqual([]);

  await expect(remove(client, { groupId })).resolves.toBeUndefined();
  await expect(read(client, { groupId })).rejects.toMatchObject({ status: 404 });
});

test("what the server refuses is an error with the server's own words", async () => {
  const body = person("twice@example.org");
  await postScimV2Users(client, { body });
  const error: unknown = await postScimV2Users(client, { body }).catch((thrown: unknown) => thrown);
  if (!isErrorOf(postScimV2UsersOperation, error)) throw error;
  expect(error).toMatchObject({
    status: 409,
    body: { scimType: "uniqueness", detail: "The user name is taken" },
  });
  expect(error.message).toMatch(/409 Conflict: The user name is taken$/);
  await expect(deleteScimV2User(client, { userId: unknown })).rejects.toMatchObject({
    status: 404,
    body: { status: "404" },
  });
  await expect(getScimV2Users(client, { filter: 'userName eq "a"b"' })).rejects.toMatchObject({
    status: 400,
    body: { scimType: "invalidFilter" },
  });
});

test("a token that the server does not know is 401", async () => {
  const stranger = createClient({ baseUrl: server.url, auth: "token-2" });
  const call = getScimV2Users(stranger);
  await expect(call).rejects.toMatchObject({ status: 401 });
  await expect(call).rejects.toThrow(/401 Unauthorized: The token is unknown$/);
});
