import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import {
  createClient,
  deleteScimV2User,
  getScimUserOperation,
  getScimV2GroupOperation,
  getScimV2User,
  getScimV2UserOperation,
  patchScimV2User,
  postScimV2Groups,
  postScimV2Users,
  putScimUserOperation,
  putScimV2GroupOperation,
  putScimV2User,
  putScimV2UserOperation,
  updateWith,
} from "../../../generated/src/index.js";
import type { Client, ScimV2User, ScimV2UserInput } from "../../../generated/src/index.js";
import { startScimServer, token } from "./start-server.js";
import type { ScimServer } from "./start-server.js";

let server: ScimServer;
let client: Client;
let userId: string;

beforeAll(async () => {
  server = await startScimServer();
  client = createClient({ baseUrl: server.url, auth: token });
});

afterAll(() => server.close());

beforeEach(async () => {
  const userName = `${crypto.randomUUID()}@example.org`;
  const body = { userName, displayName: "Ada" };
  const { id = "" } = await postScimV2Users(client, { body });
  userId = id;
});

/** What may be written of what was read. */
function writable({ userName, displayName, emails = [] }: ScimV2User): ScimV2UserInput {
  return { userName, displayName, emails };
}

test("a version that is known already is 304", async () => {
  const request = { userId, ifNoneMatch: '"1"' };
  await expect(getScimV2User(client, request)).resolves.toBeUndefined();
  const { status, headers } = await client.exchange(getScimV2UserOperation, request);
  expect({ status, etag: headers.etag }).toEqual({ status: 304, etag: '"1"' });
  const outdated = { userId, ifNoneMatch: '"0"' };
  await expect(getScimV2User(client, outdated)).resolves.toMatchObject({ displayName: "Ada" });
});

test("the header and the resource name the same version", async () => {
  const { headers, body } = await client.exchange(getScimV2UserOperation, { userId });
  expect(headers.etag).toBe('"1"');
  expect(body?.meta?.version).toBe('"1"');
});

test("writes with an outdated version are refused and change nothing", async () => {
  const current = await getScimV2User(client, { userId });
  const conflict = { status: 400, body: { scimType: "invalidVers" } };
  const outdated = { userId, ifMatch: '"0"' };
  const body = { ...writable(current), displayName: "Bob" };
  await expect(putScimV2User(client, { ...outdated, body })).rejects.toMatchObject(conflict);
  const schemas = ["urn:ietf:params:scim:api:messages:2.0:PatchOp"] as const;
  const change = { op: "replace", path: "displayName", value: "Bob" } as const;
  await expect(
    patchScimV2User(client, { ...outdated, body: { schemas: [...schemas], Operations: [change] } }),
  ).rejects.toMatchObject(conflict);
  await expect(deleteScimV2User(client, outdated)).rejects.toMatchObject(conflict);
  await expect(getScimV2User(client, { userId })).resolves.toEqual(current);
});

test("writes with the current version are made", async () => {
  const current = await getScimV2User(client, { userId });
  const body = { ...writable(current), displayName: "Bob" };
  const written = await putScimV2User(client, { userId, ifMatch: '"1"', body });
  expect(written).toMatchObject({ displayName: "Bob", meta: { version: '"2"' } });
  await expect(deleteScimV2User(client, { userId, ifMatch: '"2"' })).resolves.toBeUndefined();
});

test.each([
  ["v1", getScimUserOperation, putScimUserOperation],
  ["v2", getScimV2UserOperation, putScimV2UserOperation],
] as const)("%s: 20 changes at once are all there in the end", async (_title, read, write) => {
  const wanted = Array.from({ length: 20 }, (_, index) => `mail-${index}@example.org`);
  const update = { read, write, request: { userId }, attempts: 100 };
  const add = (value: string): Promise<unknown> =>
    updateWith(client, update, (user) => ({
      ...writable(user),
      emails: [...(user.emails ?? []), { value, type: "other" as const }],
    }));
  await Promise.all(wanted.map(add));
  const { emails = [], meta } = await getScimV2User(client, { userId });
  expect(emails).toHaveLength(20);
  expect(new Set(emails.map(({ value }) => value))).toEqual(new Set(wanted));
  expect(meta?.version).toBe('"21"');
});

test("a group is updated in the same way", async () => {
  const { id: groupId = "" } = await postScimV2Groups(client, { body: { displayName: "Sales" } });
  const update = {
    read: getScimV2GroupOperation,
    write: putScimV2GroupOperation,
    request: { groupId },
  };
  const group = await updateWith(client, update, ({ displayName, members = [] }) => ({
    displayName,
    members: [...members.map(({ value }) => ({ value })), { value: userId }],
  }));
  expect(group?.members).toMatchObject([{ value: userId }]);
});
