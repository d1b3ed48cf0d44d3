import type { Client } from "./client.js";
import { valueAt } from "./json-path.js";
import type { ValueAt } from "./json-path.js";
import type {
  Operation,
  OperationDescription,
  PaginatedOperation,
  RequestOptions,
  ResponseHeaders,
  ResponseOutcome,
} from "./operation.js";
import type { JsonPath, Pagination } from "./policies.js";

/** What reading page by page may change. */
export interface PageOptions extends RequestOptions {
  /**
   * Whether the next page is asked for while the caller works on the one before; at most one is
   * under way.
   */
  readonly prefetch?: boolean | undefined;
}

/** The type of the items of a list. */
export type ItemOf<Outcome extends ResponseOutcome, Items extends JsonPath> =
  ValueAt<Outcome["body"], Items> extends infer List
    ? List extends readonly (infer Item)[]
      ? Item
      : never
    : never;

/**
 * Reads a list item by item: `for await (const user of items(client, listUsersOperation, {}))`. See
 * {@link pages}.
 */
export async function* items<
  Input extends object,
  Outcome extends ResponseOutcome,
  Failure extends Error,
  Items extends JsonPath,
>(
  client: Client,
  operation: PaginatedOperation<Input, Outcome, Failure, Items>,
  request: NoInfer<Input>,
  options: PageOptions = {},
): AsyncGenerator<ItemOf<Outcome, Items>, void, undefined> {
  for await (const page of pages(client, operation, request, options)) {
    // Sound: it is the type of what stands at the path.
    yield* itemsOf(page, operation.pagination) as readonly ItemOf<Outcome, Items>[];
  }
}

/**
 * Reads a list page by page, beginning where the request says. Ends with an empty page, after the
 * last item by the number of all items where that can be believed, or when the server begins to
 * repeat itself; so it ends always. Leaving the loop stops the requests. A list that changes
 * meanwhile is read as it changes: where pages are counted by items or numbers, an item that is
 * added or removed before the current page moves all later ones, so that one of them is seen twice
 * or not at all.
 */
export function pages<
  Input extends object,
  Outcome extends ResponseOutcome,
  Failure extends Error,
  Items extends JsonPath,
>(
  client: Client,
  operation: PaginatedOperation<Input, Outcome, Failure, Items>,
  request: NoInfer<Input>,
  options: PageOptions = {},
): AsyncGenerator<Outcome["body"], void, undefined> {
  const nextOf = createPager(operation, request);
  return readPages(
    ({ values, link }, signal) =>
      client.exchange<never, Outcome>(
        link === undefined ? operation : atLink(operation, link, options),
        // Sound: the members that a pager replaces are those that the specification names for it.
        values as never,
        { ...options, baseUrl: link === undefined ? options.baseUrl : undefined, signal },
      ),
    { request, nextOf, options, pagination: operation.pagination },
  );
}

interface Reading {
  readonly request: object;
  readonly nextOf: Pager;
  readonly options: PageOptions;
  readonly pagination: Pagination;
}

async function* readPages(
  read: (page: Page, signal: AbortSignal) => Promise<ResponseOutcome>,
  { request, nextOf, options, pagination }: Reading,
): AsyncGenerator<unknown, void, undefined> {
  const left = new AbortController();
  const relay = (): void => {
    left.abort(options.signal?.reason);
  };
  if (options.signal?.aborted) relay();
  options.signal?.addEventListener("abort", relay);
  try {
    let coming: Promise<ResponseOutcome> | undefined = read({ values: request }, left.signal);
    for (let first = true; coming; first = false) {
      const { headers, body } = await coming;
      const next = nextOf(headers, body);
      coming = next && options.prefetch ? read(next, left.signal) : undefined;
      // Who waits for it gets its failure, and if nobody does, it is no unhandled rejection.
      coming?.catch(() => undefined);
      if (first || itemsOf(body, pagination).length > 0) yield body;
      if (next) coming ??= read(next, left.signal);
    }
  } finally {
    options.signal?.removeEventListener("abort", relay);
    left.abort();
  }
}

/** The parameters of a page, or its link. */
interface Page {
  readonly values: object;
  readonly link?: string;
}

/** The operation at the path and query of a link, on its own server. */
function atLink<Params extends object, Outcome extends ResponseOutcome>(
  operation: Operation<Params, Outcome>,
  link: string,
  { baseUrl: given }: PageOptions,
): Operation<Params, Outcome> {
  let base = "";
  return {
    ...operation,
    server: (settings) => {
      base = given ?? operation.server?.(settings) ?? settings.baseUrl;
      return /^https?:\/\/[^/?]*/i.exec(base)?.[0] ?? "";
    },
    write: (params) => {
      const written = operation.write(params);
      const current = new URL(base.replace(/\/?(\?.*)?$/, "") + written.path, "http://localhost");
      const { pathname, search } = new URL(link, current);
      return { ...written, path: pathname, query: [search.slice(1)] };
    },
  };
}

/** Tells from a page what to ask for next; `undefined` after the last one. */
type Pager = (headers: ResponseHeaders, body: unknown) => Page | undefined;

function createPager(operation: PaginatedDescription, request: object): Pager {
  const { strategy } = operation.pagination;
  // Sound: only looked into, by the names that the operation gives.
  const values = request as Readonly<Record<string, unknown>>;
  return strategy === "offset" || strategy === "page"
    ? countingPager(operation.pagination, values)
    : followingPager(operation, values);
}

interface PaginatedDescription extends OperationDescription {
  readonly pagination: Pagination;
}

/** Strategies `offset` and `page`. */
function countingPager(pagination: Pagination, request: Readonly<Record<string, unknown>>): Pager {
  const isRepeated = createCycleDetector();
  const { strategy, start = "", count = "", total: totalPath, first = 1 } = pagination;
  // What is below the first index means the first.
  let position = Math.max(Number(request[start] ?? first), first);
  const asked = Number(request[count] ?? NaN);
  const isOffset = strategy === "offset";
  const before = isOffset || position === first ? position - first : NaN;
  let seen = 0;
  let believed = totalPath !== undefined;

  return (_, body) => {
    const { length } = itemsOf(body, pagination);
    if (length === 0) return undefined;
    const total = totalPath ? Number(valueAt(body, totalPath) ?? NaN) : NaN;
    seen += length;
    position += isOffset ? length : 1;
    // A number that is just that of the first full page may be the length of the page.
    const isDoubtful = seen === length && length >= asked;
    const isReached = before + seen === total;
    if (believed && isReached && !isDoubtful) return undefined;
    // What comes after the number was reached shows that it is another one.
    if (isReached || before + seen > total) believed = false;
    const isBounded = before + seen < total;
    if (!isBounded && isRepeated(JSON.stringify(itemsOf(body, pagination)))) return undefined;
    return { values: { ...request, [start]: position } };
  };
}

/** Strategies `cursor` and `link`. */
function followingPager(
  { pagination }: PaginatedDescription,
  request: Readonly<Record<string, unknown>>,
): Pager {
  const isRepeated = createCycleDetector();
  const { strategy, start = "", next: path } = pagination;
  return (headers, body) => {
    const next = path ? valueAt(body, path) : linkIn(headers);
    if (!next || !(typeof next === "string" || typeof next === "number")) return undefined;
    if (isRepeated(String(next))) return undefined;
    return strategy === "cursor"
      ? { values: { ...request, [start]: next } }
      : { values: request, link: String(next) };
  };
}

/** The target of the link to the next page in the header `Link`, RFC 8288 section 3. */
function linkIn(headers: ResponseHeaders): string | undefined {
  const link = headers["link"]?.match(/<([^>]*)>(?:[^,"]|"[^"]*")*;\s*rel="?(?:[^",;]*\s)?next\b/i);
  return link?.[1];
}

/**
 * Tells whether a text was there before: at the latest after twice as many texts as lie between the
 * repetitions, with no more than one text kept (Brent's algorithm).
 */
function createCycleDetector(): (text: string) => boolean {
  let kept: string | undefined;
  let [passed, limit] = [0, 1];
  return (text) => {
    if (text === kept) return true;
    passed += 1;
    if (passed === limit) {
      kept = text;
      [passed, limit] = [0, limit * 2];
    }
    return false;
  };
}

function itemsOf(body: unknown, { items: path }: Pagination): readonly unknown[] {
  const found = valueAt(body, path);
  return Array.isArray(found) ? found : [];
}
