/* @internal the types of options, and what they share */

import type { DataTag, InfiniteData } from "@tanstack/query-core";
import type { Client } from "../runtime/client.js";
import type {
  Operation,
  PaginatedOperation,
  RequestOptions,
  ResponseOutcome,
} from "../runtime/operation.js";
import { atLink } from "../runtime/paginate.js";
import { createPager } from "../runtime/pagers.js";
import type { JsonPath } from "../runtime/policies.js";

/**
 * The key of a query: the name of the function, then its parameters. `{ queryKey: ["listUsers"] }` as
 * a filter means all queries of the function.
 */
export type QueryKeyOf<Name extends string, Params> = readonly [name: Name, params: Params];

/** Parameters in a key, which is compared as JSON: with texts where they have a `bigint`. */
export type KeyParams<Params> = Params extends bigint
  ? string
  : Params extends Date
    ? Params
    : { readonly [Name in keyof Params]: KeyParams<Params[Name]> };

/** The key of an infinite query. */
export type InfiniteQueryKeyOf<Name extends string, Params> = readonly [
  ...QueryKeyOf<Name, Params>,
  "infinite",
];

/** A key with any tag: tags are types only. */
type Tagged<Key extends readonly unknown[]> = DataTag<Key, never>;

/** What `useQuery` of each adapter takes, and `queryClient.fetchQuery`. */
export interface QueryOptionsOf<Name extends string, Params, Data> {
  /** Tagged, so that `queryClient.getQueryData` knows the type of its data. */
  readonly queryKey: DataTag<QueryKeyOf<Name, Params>, Data>;
  readonly queryFn: (context: { readonly signal: AbortSignal }) => Promise<Data>;
}

/** What `useInfiniteQuery` of each adapter takes. A page is asked for by the parameters of the function. */
export interface InfiniteQueryOptionsOf<Name extends string, Params, Page, Key = Params> {
  readonly queryKey: DataTag<InfiniteQueryKeyOf<Name, Key>, InfiniteData<Page, Params>>;
  readonly queryFn: (context: {
    readonly signal: AbortSignal;
    readonly pageParam: Params;
  }) => Promise<Page>;
  readonly initialPageParam: Params;
  readonly getNextPageParam: (last: Page, all: Page[]) => Params | undefined;
}

/**
 * What `useInfiniteQuery` of each adapter takes. A page is asked for by a link that the one before it has, in its headers
 * or its body, so that each page is a response with both.
 */
export interface LinkedQueryOptionsOf<Name extends string, Params, Page> {
  readonly queryKey: DataTag<InfiniteQueryKeyOf<Name, Params>, InfiniteData<Page, string | null>>;
  readonly queryFn: (context: {
    readonly signal: AbortSignal;
    readonly pageParam: string | null;
  }) => Promise<Page>;
  readonly initialPageParam: string | null;
  readonly getNextPageParam: (last: Page, all: Page[]) => string | undefined;
}

/** What `useMutation` of each adapter takes. `mutate` is called with the parameters of the function. */
export interface MutationOptionsOf<Name extends string, Params, Data> {
  readonly mutationKey: readonly [name: Name];
  readonly mutationFn: (params: Params) => Promise<Data>;
}

/** Makes the key of a query. */
export function queryKeyOf<Name extends string, Params>(
  name: Name,
  params: Params,
): Tagged<QueryKeyOf<Name, Params>> {
  // Sound: nothing of a tag exists.
  return [name, params] as const as Tagged<QueryKeyOf<Name, Params>>;
}

/** Parameters for a key. */
export function keyParamsOf<Params>(params: Params): KeyParams<Params> {
  // Sound: the type has texts where there were integers.
  return withTexts(params) as KeyParams<Params>;
}

function withTexts(value: unknown): unknown {
  if (typeof value === "bigint") return String(value);
  if (Array.isArray(value)) return value.map(withTexts);
  if (Object.prototype.toString.call(value) !== "[object Object]") return value;
  // Sound: nothing else has this tag.
  const members = Object.entries(value as object).map(([name, member]): [string, unknown] => {
    return [name, withTexts(member)];
  });
  return Object.fromEntries(members);
}

/** Makes the key of an infinite query. */
export function infiniteQueryKeyOf<Name extends string, Params>(
  name: Name,
  params: Params,
): Tagged<InfiniteQueryKeyOf<Name, Params>> {
  // Sound: nothing of a tag exists.
  return [name, params, "infinite"] as const as Tagged<InfiniteQueryKeyOf<Name, Params>>;
}

/** Tells the parameters of the page that follows; `undefined` after the last one. */
export function nextPageOf<
  Params extends object,
  Outcome extends ResponseOutcome,
  Failure extends Error,
  Items extends JsonPath,
>(
  operation: PaginatedOperation<Params, Outcome, Failure, Items>,
  params: NoInfer<Params>,
): (last: unknown, all: readonly unknown[]) => Params | undefined {
  return (_, all) => {
    const nextOf = createPager(operation, params);
    const [next] = all.map((page) => nextOf({}, page)).slice(-1);
    // Sound: a pager changes no parameters but those that the specification names.
    return next === undefined || next === "repeated" ? undefined : (next.values as Params);
  };
}

/** Reads the page of a link, or the first one. */
export async function exchangePage<
  Params extends object,
  Outcome extends ResponseOutcome,
  AuthOption,
>(
  client: Client<AuthOption>,
  operation: Operation<Params, Outcome>,
  params: Params,
  { link, ...options }: RequestOptions<AuthOption> & { readonly link: string | null },
): Promise<Outcome> {
  return link === null
    ? client.exchange(operation, params, options)
    : client.exchange(atLink(operation, link, options), params, { ...options, baseUrl: undefined });
}

/** Tells the link of the page that follows; `undefined` after the last one. */
export function nextLinkOf<
  Params extends object,
  Outcome extends ResponseOutcome,
  Failure extends Error,
  Items extends JsonPath,
>(
  operation: PaginatedOperation<Params, Outcome, Failure, Items>,
  params: NoInfer<Params>,
): (last: ResponseOutcome, all: readonly ResponseOutcome[]) => string | undefined {
  return (_, all) => {
    const nextOf = createPager(operation, params);
    const [next] = all.map(({ headers, body }) => nextOf(headers, body)).slice(-1);
    return next === "repeated" ? undefined : next?.link;
  };
}

/** Data of a query cannot be `undefined`, which a function resolves to where nothing has changed (304). */
export async function orNull<Data>(result: Promise<Data | undefined>): Promise<Data | null> {
  return (await result) ?? null;
}
