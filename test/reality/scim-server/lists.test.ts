import { afterAll, beforeAll, expect, test } from "vitest";
import {
  createClient,
  getScimUsersOperation,
  getScimV2Groups,
  getScimV2GroupsOperation,
  getScimV2Users,
  getScimV2UsersOperation,
  items,
  pages,
  postScimV2Groups,
  postScimV2Users,
} from "../../../generated/src/index.js";
import type { Client } from "../../../generated/src/index.js";
import { startScimServer, token } from "./start-server.js";
import type { ScimServer } from "./start-server.js";

const size = 103;
const names = Array.from({ length: size }, (_, index) => `user-${index}@example.org`);

let server: ScimServer;
let client: Client;

beforeAll(async () => {
  server = await startScimServer();
  client = createClient({ baseUrl: server.url, auth: token });
  for (const userName of names) {
    await postScimV2Users(client, { body: { userName, displayName: userName, title: "Agent" } });
  }
  for (const displayName of ["Sales", "Support", "Sales"]) {
    await postScimV2Groups(client, { body: { displayName } });
  }
});

afterAll(() => server.close());

test.each([
  ["v1", getScimUsersOperation],
  ["v2", getScimV2UsersOperation],
] as const)("%s: all users come, each once, in pages", async (_title, operation) => {
  const found: unknown[] = [];
  const before = server.count();
  for await (const { userName } of items(client, operation, { count: 25 })) found.push(userName);
  expect(found).toEqual(names);
  expect(server.count() - before).toBe(5);
});

test("the server's own size of a page is enough", async () => {
  const lengths: unknown[] = [];
  for await (const { Resources } of pages(client, getScimV2UsersOperation, {})) {
    lengths.push(Resources?.length);
  }
  expect(lengths).toEqual([20, 20, 20, 20, 20, 3]);
});

test("a filter and attributes go along to each page", async () => {
  const request = { filter: 'title eq "Agent"', attributes: ["userName"], count: 40 } as const;
  const found: unknown[] = [];
  for await (const user of items(client, getScimV2UsersOperation, request)) {
    expect(user).not.toHaveProperty("title");
    found.push(user.userName);
  }
  expect(found).toEqual(names);
});

test("count=0 asks for the number of users alone", async () => {
  const { totalResults, Resources } = await getScimV2Users(client, { count: 0 });
  expect({ totalResults, Resources }).toEqual({ totalResults: size, Resources: [] });
});

test("a start after the end", async () => {
  const { totalResults } = await getScimV2Users(client, { startIndex: size + 1 });
  expect(totalResults).toBe(size);
});

test("groups are found by their name", async () => {
  const filter = 'displayName eq "Sales"';
  const { totalResults } = await getScimV2Groups(client, { filter });
  expect(totalResults).toBe(2);
  const found: unknown[] = [];
  for await (const group of items(client, getScimV2GroupsOperation, { filter, count: 1 })) {
    found.push(group.displayName);
  }
  expect(found).toEqual(["Sales", "Sales"]);
});

test.each(["a&b=c", "a+b", "a%20b", "a#b?c", "a b", "é😀"])(
  "%s is found as a value",
  async (name) => {
    const userName = `${name}@example.org`;
    await postScimV2Users(client, { body: { userName, displayName: name } });
    const filter = `userName eq "${userName}"`;
    const { Resources } = await getScimV2Users(client, { filter });
    expect(Resources).toMatchObject([{ userName }]);
  },
);
