import { getEventListeners } from "node:events";
import { expect, expectTypeOf, test } from "vitest";
import { createClientFrom } from "../../templates/runtime/client.js";
import { decodeJson } from "../../templates/runtime/decode-body.js";
import type { PaginatedOperation, ResponseHeaders } from "../../templates/runtime/operation.js";
import type { Pagination } from "../../templates/runtime/policies.js";
import { isPaginationError } from "../../templates/runtime/errors.js";
import type { ResponseError } from "../../templates/runtime/errors.js";
import { items, pages } from "../../templates/runtime/paginate.js";
import { form, formArray, queryOf } from "../../templates/runtime/query.js";
import { answer, keepSilent } from "../support/loopback-server.js";
import type { Answer } from "../support/loopback-server.js";
import { connect, errorOf } from "./support/client.js";
import type { User } from "./support/sample-models.js";
import { listUsers, listUsersOperation } from "./support/sample-operations.js";

/** A server with users 1 to `length`, of which it gives at most `most` at once. */
function listOf(length: number, { most = 25, total = length }: ListOptions = {}): Answer {
  return ({ url }) => {
    const query = new URL(url, "http://localhost").searchParams;
    const start = Math.max(1, Number(query.get("startIndex") ?? 1));
    const count = Math.min(most, Number(query.get("count") ?? most), length - start + 1);
    const found = Array.from({ length: Math.max(0, count) }, (_, index) => ({
      id: String(start + index),
      userName: "a",
    }));
    return { totalResults: total, startIndex: start, itemsPerPage: count, Resources: found };
  };
}

interface ListOptions {
  readonly most?: number;
  readonly total?: number | string;
}

async function collect<Item>(generator: AsyncIterable<Item>): Promise<Item[]> {
  const found: Item[] = [];
  for await (const item of generator) found.push(item);
  return found;
}

const idsTo = (length: number, from = 1) =>
  Array.from({ length: length - from + 1 }, (_, index) => String(from + index));

test.each([
  ["several pages", listOf(60), {}, idsTo(60), 3],
  ["one page", listOf(3), {}, idsTo(3), 1],
  ["nothing", listOf(0), {}, [], 1],
  ["a last page that is full", listOf(50), { count: 25 }, idsTo(50), 2],
  ["one page that is full", listOf(25), { count: 25 }, idsTo(25), 2],
  ["fewer than asked for", listOf(60, { most: 20 }), { count: 100 }, idsTo(60), 3],
  ["one at a time", listOf(3), { count: 1 }, idsTo(3), 3],
  ["count=0", listOf(60), { count: 0 }, [], 1],
  ["a later start", listOf(60), { startIndex: 41 }, idsTo(60, 41), 1],
  ["a start beyond the end", listOf(60), { startIndex: 61 }, [], 1],
  ["a start below the first", listOf(60), { startIndex: -5 }, idsTo(60), 3],
  ["a total that is text", listOf(50, { total: "50" }), { count: 25 }, idsTo(50), 2],
  ["a total that is too high", listOf(60, { total: 1000 }), {}, idsTo(60), 4],
  ["a total that is too low", listOf(60, { total: 10 }), {}, idsTo(60), 4],
  ["a total of nothing", listOf(60, { total: 0 }), {}, idsTo(60), 4],
  ["a total that is the length of a page", listOf(60, { total: 25 }), { count: 25 }, idsTo(60), 4],
] as const)("reads item by item: %s", async (_, list, request, want, requests) => {
  const { server, client } = await connect(list);
  const found = await collect(items(client, listUsersOperation, request));
  expectTypeOf(found).toEqualTypeOf<User[]>();
  expect(found.map(({ id }) => id)).toEqual(want);
  expect(server.requests).toHaveLength(requests);
});

test("reads page by page, and keeps the other parameters", async () => {
  const { server, client } = await connect(listOf(60));
  const found = await collect(pages(client, listUsersOperation, { filter: "x", count: 25 }));
  expect(found.map(({ startIndex, Resources }) => [startIndex, Resources?.length])).toEqual([
    [1, 25],
    [26, 25],
    [51, 10],
  ]);
  expect(server.requests.map(({ url }) => url)).toEqual([
    "/users?count=25&filter=x",
    "/users?startIndex=26&count=25&filter=x",
    "/users?startIndex=51&count=25&filter=x",
  ]);
});

test("gives an empty list as one page, and a missing one as well", async () => {
  const { client } = await connect([listOf(0), answer(200, { totalResults: 0 })]);
  expect(await collect(pages(client, listUsersOperation, {}))).toHaveLength(1);
  expect(await collect(items(client, listUsersOperation, {}))).toEqual([]);
});

test.each([
  ["the same page", 1],
  ["two pages in turn", 2],
  ["seven pages in turn", 7],
])("ends when a server repeats %s for ever", async (_, period) => {
  let asked = 0;
  const { server, client } = await connect(() => {
    asked += 1;
    return { totalResults: 1, Resources: [{ id: String(asked % period) }, { id: "x" }] };
  });
  await collect(items(client, listUsersOperation, {}));
  expect(server.requests.length).toBeLessThanOrEqual(4 * period + 1);
});

test("reads ten thousand items, one page at a time", async () => {
  const { server, client } = await connect(listOf(10_000, { most: 100 }));
  let last = 0;
  for await (const { id } of items(client, listUsersOperation, { count: 100 })) {
    expect(Number(id)).toBe(last + 1);
    last = Number(id);
  }
  expect(last).toBe(10_000);
  expect(server.requests).toHaveLength(100);
});

test("stops asking when the caller leaves", async () => {
  const { server, client } = await connect(listOf(100));
  for await (const { id } of items(client, listUsersOperation, {})) if (id === "30") break;
  await listUsers(client);
  expect(server.requests).toHaveLength(3);
});

test("asks for the next page meanwhile, and drops it when the caller leaves", async () => {
  const { server, client } = await connect([listOf(100), listOf(100), keepSilent]);
  const generator = pages(client, listUsersOperation, {}, { prefetch: true });
  await generator.next();
  await expect.poll(() => server.requests).toHaveLength(2);
  await generator.next();
  await expect.poll(() => server.requests).toHaveLength(3);
  await generator.return();
  expect(await generator.next()).toEqual({ done: true, value: undefined });
});

test.each([true, false])("throws what a later page throws (prefetch: %s)", async (prefetch) => {
  const { client } = await connect([listOf(60), answer(500, {})]);
  const found: User[] = [];
  const reading = async (): Promise<void> => {
    const list = items(client, listUsersOperation, {}, { prefetch });
    for await (const user of list) found.push(user);
  };
  expect(await errorOf(reading())).toMatchObject({ status: 500 });
  expect(found).toHaveLength(25);
});

test("can be aborted", async () => {
  const { client } = await connect([listOf(60), keepSilent]);
  const signal = AbortSignal.timeout(50);
  const error = await errorOf(collect(items(client, listUsersOperation, {}, { signal })));
  expect(error).toBe(signal.reason);
});

type ListOperation = PaginatedOperation<
  {
    readonly page?: number | string;
    readonly after?: string;
    readonly size?: number;
    readonly tags?: readonly string[];
  },
  {
    readonly status: 200;
    readonly headers: ResponseHeaders<"link">;
    readonly body: { readonly data: { readonly items: readonly number[] }; readonly next?: string };
  },
  ResponseError<400>,
  readonly ["data", "items"]
>;

function operationWith(pagination: Omit<Pagination, "items">): ListOperation {
  return {
    id: "list",
    method: "GET",
    statuses: [200],
    write: (params) => ({
      path:
        "/list" +
        queryOf(
          form("page", params.page),
          form("after", params.after),
          form("size", params.size),
          formArray("tags", params.tags),
        ),
    }),
    read: decodeJson,
    pagination: { ...pagination, items: ["data", "items"] },
  };
}

/** Answers with these pages, one after the other. */
const answers = (...bodies: readonly unknown[]) => bodies.map((body) => answer(200, body));
const page = (numbers: readonly number[], rest: object = {}) => ({
  data: { items: numbers },
  ...rest,
});

test("reads by page numbers, from the first that the operation names", async () => {
  const { server, client } = await connect(answers(page([1, 2]), page([3]), page([])));
  const operation = operationWith({ strategy: "page", start: "page", first: 0 });
  expect(await collect(items(client, operation, { size: 2 }))).toEqual([1, 2, 3]);
  expect(server.requests.map(({ url }) => url)).toEqual([
    "/list?size=2",
    "/list?page=1&size=2",
    "/list?page=2&size=2",
  ]);
});

test("reads by page numbers up to the number of all items", async () => {
  const { server, client } = await connect(
    answers(page([1, 2], { total: 3 }), page([3], { total: 3 })),
  );
  const operation = operationWith({ strategy: "page", start: "page", total: ["total"] });
  expect(await collect(items(client, operation, {}))).toEqual([1, 2, 3]);
  expect(server.requests).toHaveLength(2);
});

test.each([
  ["missing", {}],
  ["null", { next: null }],
  ["empty", { next: "" }],
  ["the same again", { next: "b" }],
])("reads by cursors, until the next one is %s", async (_, end) => {
  const { server, client } = await connect(
    answers(page([1], { next: "a" }), page([], { next: "b" }), page([3], end), page([4], end)),
  );
  const operation = operationWith({ strategy: "cursor", start: "after", next: ["next"] });
  const found = await collect(items(client, operation, { size: 1 }));
  expect(found.slice(0, 2)).toEqual([1, 3]);
  expect(server.requests.map(({ url }) => url).slice(0, 3)).toEqual([
    "/list?size=1",
    "/list?after=a&size=1",
    "/list?after=b&size=1",
  ]);
  expect(server.requests.length).toBeLessThanOrEqual(4);
});

test("follows links in the header, only with what the operation knows, and only home", async () => {
  const link = (target: string) => ({
    link: `<https://elsewhere.example/a>; rel="prev", ${target}`,
  });
  const { server, client } = await connect([
    answer(200, page([1]), link('<https://elsewhere.example/list?page=2&evil=1>; rel="next"')),
    answer(200, page([2]), link('</list?page=3&tags=x>; title="a, b"; rel="last next"')),
    answer(200, page([3]), link('</list?page=1>; rel="first"')),
  ]);
  const operation = operationWith({ strategy: "link" });
  expect(await collect(items(client, operation, { tags: ["a", "b"] }))).toEqual([1, 2, 3]);
  expect(server.requests.map(({ url }) => url)).toEqual([
    "/list?tags=a,b",
    "/list?page=2&evil=1",
    "/list?page=3&tags=x",
  ]);
});

test("follows links in the body", async () => {
  const { server, client } = await connect(
    answers(page([1], { next: "/list?after=x%20y" }), page([2])),
  );
  const operation = operationWith({ strategy: "link", next: ["next"] });
  expect(await collect(items(client, operation, {}))).toEqual([1, 2]);
  expect(server.requests[1]?.url).toBe("/list?after=x%20y");
});

test("ends at a page number that the server clamps", async () => {
  const { server, client } = await connect(answers(page([1, 2]), page([3]), page([3])));
  const operation = operationWith({ strategy: "page", start: "page" });
  expect(await collect(items(client, operation, {}))).toEqual([1, 2, 3]);
  expect(server.requests).toHaveLength(3);
});

test("ends at a cursor that the server repeats, after any number of others", async () => {
  for (let count = 1; count < 10; count += 1) {
    const bodies = Array.from({ length: count }, (_, index) =>
      page([index], { next: `c${index}` }),
    );
    const last = page([count], { next: `c${count - 1}` });
    const { server, client } = await connect(answers(...bodies, last));
    const operation = operationWith({ strategy: "cursor", start: "after", next: ["next"] });
    const found = await collect(items(client, operation, {}));
    expect(found).toEqual(Array.from({ length: count + 1 }, (_, index) => index));
    expect(server.requests).toHaveLength(count + 1);
  }
});

test("ends when the last cursor brings the last page again", async () => {
  const [first, second, last] = [
    page([1], { next: "a" }),
    page([2], { next: "b" }),
    page([3], { next: "b" }),
  ];
  const { server, client } = await connect(answers(first, second, last, last));
  const operation = operationWith({ strategy: "cursor", start: "after", next: ["next"] });
  expect(await collect(items(client, operation, {}))).toEqual([1, 2, 3]);
  expect(server.requests).toHaveLength(3);
});

test.each<[title: string, pages: readonly (readonly [numbers: number[], next: string])[]]>([
  ["ignored", [[[1], "a"]]],
  [
    "one of a circle",
    [
      [[1], "a"],
      [[2], "b"],
      [[3], "c"],
      [[4], "a"],
    ],
  ],
])("throws when a cursor is %s", async (_, pagesSent) => {
  const { server, client } = await connect(
    answers(...pagesSent.map(([numbers, next]) => page(numbers, { next }))),
  );
  const operation = operationWith({ strategy: "cursor", start: "after", next: ["next"] });
  const error = await errorOf(collect(items(client, operation, {})));
  expect(error).toMatchObject({ name: "PaginationError", operationId: "list", url: "/list" });
  expect(server.requests).toHaveLength(Math.max(pagesSent.length, 2));
});

test("throws when a link leads back, and does not give its users again", async () => {
  const link = (target: string) => ({ link: `<${target}>; rel="next"` });
  const sent = [
    answer(200, { Resources: users(1, 2) }, link("/users?page=2")),
    answer(200, { Resources: users(3, 2) }, link("/users?page=1")),
    answer(200, { Resources: users(1, 2) }, link("/users?page=2")),
  ];
  const { server, client } = await connect(sent);
  const pagination = { strategy: "link", items: ["Resources"] } as const;
  const found: string[] = [];
  const reading = async (): Promise<void> => {
    const operation = { ...listUsersOperation, pagination };
    for await (const { id } of items(client, operation, {})) found.push(id);
  };
  expect(await errorOf(reading())).toMatchObject({ name: "PaginationError" });
  expect(found).toEqual(idsTo(4));
  expect(server.requests).toHaveLength(3);
});

test("follows links that repeat array and object parameters, without adding them again", async () => {
  const target = "/list?tags=a&tags=b&where[name]=x&where[size][gt]=2&page=2";
  const { server, client } = await connect([
    answer(200, page([1]), { link: `<${target}>; rel="next"` }),
    answer(200, page([2])),
  ]);
  const operation = operationWith({ strategy: "link" });
  expect(await collect(items(client, operation, { tags: ["a", "b"], size: 1 }))).toEqual([1, 2]);
  expect(server.requests[1]?.url).toBe(target);
});

test("keeps pages of equal items without an id, up to the number of all items", async () => {
  const sent = page([1, 1], { total: 4 });
  const { server, client } = await connect(answers(sent, sent));
  const operation = operationWith({ strategy: "page", start: "page", total: ["total"] });
  expect(await collect(items(client, operation, {}))).toEqual([1, 1, 1, 1]);
  expect(server.requests).toHaveLength(2);
});

test.each<[title: string, serve: (asked: number) => unknown]>([
  ["ignores where to begin", () => ({ totalResults: 60, Resources: users(1, 25) })],
  [
    "ignores where to begin, and changes items",
    (asked) => ({ totalResults: 60, Resources: users(1, 25, asked) }),
  ],
  [
    "goes round in a circle",
    (asked) => ({ totalResults: 600, Resources: users((asked % 7) * 25, 25) }),
  ],
])("throws when a server promises more and %s", async (_, serve) => {
  let asked = 0;
  const { client } = await connect(() => serve((asked += 1)));
  const found: string[] = [];
  const reading = async (): Promise<void> => {
    for await (const { id } of items(client, listUsersOperation, {})) found.push(id);
  };
  const error = await errorOf(reading());
  expect(error).toMatchObject({ name: "PaginationError", operationId: "listUsers" });
  expect(isPaginationError(error)).toBe(true);
  expect(new Set(found).size).toBe(found.length);
});

test("ends after the number of all items when each page has new ones", async () => {
  let asked = 0;
  const { server, client } = await connect(() => {
    asked += 1;
    return { totalResults: 60, Resources: users(asked * 1_000, 25) };
  });
  expect(await collect(items(client, listUsersOperation, {}))).toHaveLength(75);
  expect(server.requests).toHaveLength(3);
});

test("gives an item once that moved to the next page", async () => {
  const { client } = await connect([
    answer(200, { Resources: users(1, 3) }),
    answer(200, { Resources: users(3, 3) }),
    answer(200, { Resources: [] }),
  ]);
  const found = await collect(items(client, listUsersOperation, {}));
  expect(found.map(({ id }) => id)).toEqual(idsTo(5));
});

test("keeps equal items that have no id", async () => {
  const { client } = await connect(
    answers(page([1, 1], { total: 5 }), page([1, 1], { total: 5 }), page([1], { total: 5 })),
  );
  const operation = operationWith({ strategy: "page", start: "page", total: ["total"] });
  expect(await collect(items(client, operation, {}))).toEqual([1, 1, 1, 1, 1]);
});

test("has one listener on the signal of the caller, however many pages there are", async () => {
  const controller = new AbortController();
  const { signal } = controller;
  let asked = 0;
  let most = 0;
  const client = createClientFrom({
    baseUrl: "http://localhost",
    fetch: async () => {
      asked += 1;
      most = Math.max(most, getEventListeners(signal, "abort").length);
      return Promise.resolve(Response.json({ totalResults: 5_000, Resources: users(asked, 1) }));
    },
  });
  expect(await collect(items(client, listUsersOperation, {}, { signal }))).toHaveLength(5_000);
  expect(most).toBeLessThanOrEqual(1);
  expect(getEventListeners(signal, "abort")).toEqual([]);
});

function users(first: number, length: number, asked = 0): readonly object[] {
  return Array.from({ length }, (_, index) => ({
    id: String(first + index),
    userName: `a${asked}`,
  }));
}
