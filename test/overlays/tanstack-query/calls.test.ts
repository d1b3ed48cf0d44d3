import { InfiniteQueryObserver, MutationObserver, QueryClient } from "@tanstack/query-core";
import type { MutationObserverOptions } from "@tanstack/query-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

import type { GeneratedClient } from "../../support/generated-client.js";
import { importGeneratedClient } from "../../support/generated-client.js";
import { answering, usersDocument } from "../support/users.js";

let api: GeneratedClient;

beforeAll(async () => {
  api = await importGeneratedClient(usersDocument, { with: ["tanstack-query"] });
});

afterAll(async () => {
  await api.remove();
});

/** Options as TanStack Query takes them. What their types are is proven by another test. */
function queryOptions(name: string, ...given: readonly unknown[]): QueryOptions {
  return api.run(name, ...given) as QueryOptions;
}

type QueryOptions = Parameters<QueryClient["fetchQuery"]>[0];

const queries = new QueryClient({ defaultOptions: { queries: { retry: false } } });

describe("queries", () => {
  test("are sent once, with the parameters, and kept under a key of both", async () => {
    const { asked, fetch } = answering(() => [200, { name: "Ada" }]);
    const client = api.run("createClient", { fetch });
    const options = queryOptions("getUserQueryOptions", client, { id: "a/b" });
    expect(await queries.fetchQuery({ ...options, staleTime: 1_000 })).toEqual({ name: "Ada" });
    expect(await queries.fetchQuery({ ...options, staleTime: 1_000 })).toEqual({ name: "Ada" });
    expect(asked).toEqual(["GET /users/a%2Fb"]);
    expect(options.queryKey).toEqual(["getUser", { id: "a/b" }]);
    expect(queries.getQueryData(["getUser", { id: "a/b" }])).toEqual({ name: "Ada" });
    await queries.invalidateQueries({ queryKey: ["getUser"] });
    expect(queries.getQueryState(options.queryKey)?.isInvalidated).toBe(true);
  });

  test("of an unchanged resource have no data but null", async () => {
    const { fetch } = answering(() => [304, undefined]);
    const client = api.run("createClient", { fetch });
    const options = queryOptions("getUserQueryOptions", client, { id: "same" });
    expect(await queries.fetchQuery(options)).toBeNull();
  });

  test("without a body have status and headers", async () => {
    const { asked, fetch } = answering(() => [200, undefined]);
    const client = api.run("createClient", { fetch });
    const options = queryOptions("countUsersQueryOptions", client);
    expect(await queries.fetchQuery(options)).toMatchObject({ status: 200 });
    expect(asked).toEqual(["HEAD /users"]);
  });

  test("are aborted with the signal of the query", async () => {
    let signal: AbortSignal | undefined;
    const fetch = (_: string, init: { readonly signal?: AbortSignal }): Promise<Response> => {
      signal = init.signal;
      return new Promise((_resolve, reject) => {
        signal?.addEventListener("abort", () => reject(new Error("aborted")));
      });
    };
    const client = api.run("createClient", { fetch });
    const options = queryOptions("getUserQueryOptions", client, { id: "slow" });
    const pending = queries.fetchQuery(options).catch(() => "cancelled");
    await new Promise((resolve) => setTimeout(resolve, 0));
    await queries.cancelQueries({ queryKey: options.queryKey });
    expect(await pending).toBe("cancelled");
    expect(signal?.aborted).toBe(true);
  });
});

type InfiniteOptions = ConstructorParameters<typeof InfiniteQueryObserver>[1];

test("infinite queries read page by page until the last item", async () => {
  const names = ["Ada", "Bob", "Cyd", "Dee", "Eve"];
  const { asked, fetch } = answering(({ searchParams }) => {
    const start = Number(searchParams.get("start") ?? 0);
    const items = names.slice(start, start + 2).map((name) => ({ id: name, name }));
    return [200, { items, total: names.length }];
  });
  const client = api.run("createClient", { fetch });
  const options = api.run("listUsersInfiniteQueryOptions", client, { count: 2 });
  const observer = new InfiniteQueryObserver(queries, options as InfiniteOptions);
  await observer.refetch();
  while (observer.getCurrentResult().hasNextPage) await observer.fetchNextPage();
  expect(asked).toEqual([
    "GET /users?count=2",
    "GET /users?start=2&count=2",
    "GET /users?start=4&count=2",
  ]);
  expect(JSON.stringify(observer.getCurrentResult().data)).toContain("Eve");
  observer.destroy();
});

test("infinite queries follow links, which each page has in its headers", async () => {
  const asked: string[] = [];
  const fetch = async (url: string): Promise<Response> => {
    const { pathname, searchParams } = new URL(url);
    asked.push(pathname + new URL(url).search);
    const page = Number(searchParams.get("page") ?? 1);
    const headers = { link: `</logins?page=${page + 1}>; rel="next"` };
    const body = { items: [{ name: `login ${page}` }], total: 3 };
    return Response.json(body, page < 3 ? { headers } : {});
  };
  const client = api.run("createClient", { fetch });
  const options = api.run("listLoginsInfiniteQueryOptions", client);
  const observer = new InfiniteQueryObserver(queries, options as InfiniteOptions);
  await observer.refetch();
  while (observer.getCurrentResult().hasNextPage) await observer.fetchNextPage();
  expect(asked).toEqual(["/logins", "/logins?page=2", "/logins?page=3"]);
  expect(JSON.stringify(observer.getCurrentResult().data)).toContain("login 3");
  observer.destroy();
});

type MutationOptions = MutationObserverOptions<unknown, Error, object | void>;

test("mutations take the parameters of the function", async () => {
  const { asked, fetch } = answering((_, body) => (body ? [201, body] : [204, undefined]));
  const client = api.run("createClient", { fetch });
  const create = api.run("createUserMutationOptions", client) as MutationOptions;
  const user = { body: { name: "Ada" } };
  expect(await new MutationObserver(queries, create).mutate(user)).toEqual({ name: "Ada" });
  const clear = api.run("deleteUsersMutationOptions", client) as MutationOptions;
  expect(await new MutationObserver(queries, clear).mutate()).toBeUndefined();
  expect(asked).toEqual(["POST /users", "DELETE /users"]);
});
