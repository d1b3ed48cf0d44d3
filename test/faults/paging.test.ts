import { getEventListeners } from "node:events";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { expect, onTestFinished, test } from "vitest";
import {
  getScimV2UsersOperation,
  isPaginationError,
  items,
  pages,
} from "../../generated/src/index.js";
import type { ScimV2User } from "../../generated/src/index.js";
import { hangUp } from "../support/loopback-server.js";
import type { Answer, LoopbackServer } from "../support/loopback-server.js";
import { connect, errorOf } from "./support/package-client.js";

interface ListOptions {
  /** How many users there are. */
  readonly size: number;
  /** How many the server sends at most. Defaults to 25. */
  readonly largestPage?: number;
  /** `totalResults` where it is wrong; may depend on how many were sent, this page included. */
  readonly totalResults?: number | ((sent: number) => number) | undefined;
  /** Further text in each user. */
  readonly title?: string;
}

/** Answers with pages of users whose `id` is their place, counted from 1. */
function userList({ size, largestPage = 25, ...rest }: ListOptions): Answer {
  return ({ url }) => {
    const { searchParams } = new URL(url, "http://localhost");
    const startIndex = Math.max(1, Number(searchParams.get("startIndex") ?? 1));
    const count = Math.min(Number(searchParams.get("count") ?? 25), largestPage);
    const length = Math.max(0, Math.min(count, size - startIndex + 1));
    const Resources = Array.from({ length }, (_, index) => ({
      id: String(startIndex + index),
      title: rest.title,
    }));
    const said = "totalResults" in rest ? rest.totalResults : size;
    const totalResults = typeof said === "function" ? said(startIndex - 1 + length) : said;
    return { totalResults, startIndex, itemsPerPage: length, Resources };
  };
}

async function ids(users: AsyncIterable<ScimV2User>): Promise<readonly number[]> {
  const found: number[] = [];
  for await (const { id } of users) found.push(Number(id));
  return found;
}

/** The whole numbers from the first to the last. */
function range(first: number, last: number): readonly number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

function startsOf({ requests }: LoopbackServer): readonly (string | null)[] {
  return requests.map(({ url }) => new URL(url, "http://localhost").searchParams.get("startIndex"));
}

test("10,000 users are read with constant memory", async () => {
  // Together they are more than 50 MB.
  const list = userList({ size: 10_000, largestPage: 100, title: "x".repeat(5_000) });
  const { server, client } = await connect(list);
  setFlagsFromString("--expose-gc");
  // Sound: the flag has made it so.
  const collect = runInNewContext("gc") as () => void;
  const used: number[] = [];
  let seen = 0;
  for await (const user of items(client, getScimV2UsersOperation, { count: 100 })) {
    seen += 1;
    if (Number(user.id) !== seen) throw new Error(`Expected user ${seen}, got ${user.id}`);
    if (seen % 2_000 === 0) {
      collect();
      used.push(process.memoryUsage().heapUsed);
    }
  }
  expect(seen).toBe(10_000);
  expect(server.requests).toHaveLength(100);
  expect(Math.max(...used) - Math.min(...used)).toBeLessThan(8e6);
});

test.each<
  [title: string, options: ListOptions, request: object, want: readonly number[], sent: number]
>([
  ["nobody", { size: 0 }, {}, [], 1],
  ["less than a page", { size: 7 }, {}, range(1, 7), 1],
  ["full pages", { size: 50 }, {}, range(1, 50), 2],
  ["full pages and a rest", { size: 60 }, {}, range(1, 60), 3],
  ["fewer than were asked for", { size: 60, largestPage: 10 }, { count: 50 }, range(1, 60), 6],
  ["from the middle on", { size: 60 }, { startIndex: 31 }, range(31, 60), 2],
  ["a start after the end", { size: 60 }, { startIndex: 61 }, [], 1],
  ["a start below the first", { size: 30 }, { startIndex: 0 }, range(1, 30), 2],
  ["count=0", { size: 60 }, { count: 0 }, [], 1],
])("%s", async (_title, options, request, want, sent) => {
  const { server, client } = await connect(userList(options));
  expect(await ids(items(client, getScimV2UsersOperation, request))).toEqual(want);
  expect(server.requests).toHaveLength(sent);
});

test("count=0 is one page that says how many there are", async () => {
  const { client } = await connect(userList({ size: 60 }));
  const found: unknown[] = [];
  for await (const page of pages(client, getScimV2UsersOperation, { count: 0 })) found.push(page);
  expect(found).toEqual([{ totalResults: 60, startIndex: 1, itemsPerPage: 0, Resources: [] }]);
});

test.each<[title: string, totalResults: ListOptions["totalResults"]]>([
  ["is too high", 1_000],
  ["is lower than what was sent already", 3],
  ["is negative", -1],
  ["is missing", undefined],
  ["is the length of the page", 25],
  ["is what was sent so far", (sent) => sent],
  ["shrinks, and grows again", (sent) => (sent === 25 ? 3 : sent)],
])("all users come, and the list ends, where totalResults %s", async (_title, totalResults) => {
  const { server, client } = await connect(userList({ size: 60, totalResults }));
  const users = items(client, getScimV2UsersOperation, { count: 25 });
  expect(await ids(users)).toEqual(range(1, 60));
  expect(server.requests.length).toBeLessThanOrEqual(4);
});

test("a server that does not know startIndex, and not how many there are, is asked twice", async () => {
  const page = { Resources: range(1, 25).map((id) => ({ id: String(id) })) };
  const { server, client } = await connect(() => page);
  expect(await ids(items(client, getScimV2UsersOperation, {}))).toEqual(range(1, 25));
  expect(server.requests).toHaveLength(2);
});

test.each<[title: string, first: (asked: number) => number, distinct: number]>([
  ["ignores startIndex", () => 1, 25],
  ["sends four pages in turn", (asked) => 1 + ((asked - 1) % 4) * 25, 100],
  ["always sends its last page after the second", (asked) => 1 + Math.min(asked - 1, 1) * 25, 50],
])("a server that promises more and %s is a PaginationError", async (_title, first, distinct) => {
  let asked = 0;
  const { server, client } = await connect(() => {
    asked += 1;
    const users = range(first(asked), first(asked) + 24);
    // Each answer has other text in its users.
    const Resources = users.map((id) => ({ id: String(id), title: `answer ${asked}` }));
    return { totalResults: 1_000, itemsPerPage: 25, Resources };
  });
  const seen: number[] = [];
  const error = await errorOf(
    (async () => {
      for await (const { id } of items(client, getScimV2UsersOperation, {})) seen.push(Number(id));
    })(),
  );
  expect(isPaginationError(error)).toBe(true);
  expect(error).toMatchObject({
    name: "PaginationError",
    operationId: getScimV2UsersOperation.id,
    message: expect.stringContaining("promises more items, but repeats an earlier page") as string,
  });
  expect(seen).toEqual(range(1, distinct));
  expect(server.requests).toHaveLength(distinct / 25 + 1);
});

test("users that are new on each page end with the number of all", async () => {
  let asked = 0;
  const { server, client } = await connect(() => {
    asked += 1;
    const Resources = range(asked * 1_000, asked * 1_000 + 24).map((id) => ({ id: String(id) }));
    return { totalResults: 60, Resources };
  });
  expect(await ids(items(client, getScimV2UsersOperation, {}))).toHaveLength(75);
  expect(server.requests).toHaveLength(3);
});

test("a user that moved to the next page while the list was read comes once", async () => {
  const list = (...numbers: readonly number[]): object => ({
    totalResults: 6,
    Resources: numbers.map((id) => ({ id: String(id) })),
  });
  const pagesSent = [list(1, 2, 3), list(3, 4, 5), list()];
  const { client } = await connect(pagesSent.map((page) => () => page));
  expect(await ids(items(client, getScimV2UsersOperation, {}))).toEqual(range(1, 5));
});

// The limit is that of 5,000 requests on a busy machine.
test("5,000 pages over a socket leave no listener on the caller's signal, and no warning", async () => {
  const warnings: Error[] = [];
  const keep = (warning: Error): unknown => warnings.push(warning);
  process.on("warning", keep);
  onTestFinished(() => void process.off("warning", keep));
  const { server, client } = await connect(userList({ size: 5_000, largestPage: 1 }));
  const { signal } = new AbortController();
  let most = 0;
  let seen = 0;
  for await (const _ of items(client, getScimV2UsersOperation, { count: 1 }, { signal })) {
    seen += 1;
    most = Math.max(most, getEventListeners(signal, "abort").length);
  }
  expect(seen).toBe(5_000);
  expect(server.requests).toHaveLength(5_000);
  expect(most).toBe(1);
  expect(getEventListeners(signal, "abort")).toEqual([]);
  await new Promise(setImmediate);
  expect(warnings).toEqual([]);
}, 60_000);

test("leaving the loop ends the requests", async () => {
  const { server, client } = await connect(userList({ size: 10_000 }));
  for await (const { id } of items(client, getScimV2UsersOperation, {})) if (id === "30") break;
  await new Promise((resolve) => {
    setTimeout(resolve, 50);
  });
  expect(server.requests).toHaveLength(2);
});

test("with prefetch, one page is under way while the one before is worked on", async () => {
  const { server, client } = await connect(userList({ size: 75 }));
  const counts: number[] = [];
  for await (const _ of pages(client, getScimV2UsersOperation, {}, { prefetch: true })) {
    await new Promise((resolve) => {
      setTimeout(resolve, 50);
    });
    counts.push(server.requests.length);
  }
  expect(counts).toEqual([2, 3, 3]);
  expect(startsOf(server)).toEqual([null, "26", "51"]);
});

test("leaving the loop aborts what was prefetched", async () => {
  let tellClosed = (): void => undefined;
  const closed = new Promise<void>((resolve) => {
    tellClosed = resolve;
  });
  const list = userList({ size: 75 });
  const { server, client } = await connect((request, response) => {
    if (server.requests.length === 1) return list(request, response);
    response.once("close", tellClosed);
    return undefined;
  });
  for await (const _ of pages(client, getScimV2UsersOperation, {}, { prefetch: true })) {
    // Left only when the next page is under way.
    while (server.requests.length < 2) await new Promise(setImmediate);
    break;
  }
  await closed;
  expect(server.requests).toHaveLength(2);
});

test("a page that fails ends the loop with its error, after the pages before it", async () => {
  const { client } = await connect([userList({ size: 75 }), hangUp]);
  const seen: number[] = [];
  const reading = (async () => {
    for await (const { id } of items(client, getScimV2UsersOperation, {}, { prefetch: true })) {
      seen.push(Number(id));
    }
  })();
  await expect(reading).rejects.toMatchObject({ name: "ConnectionError" });
  expect(seen).toEqual(range(1, 25));
});
