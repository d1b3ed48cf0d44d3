import type { Client } from "./client.js";
import type { ValueAt } from "./json-path.js";
import type {
  Auth,
  Operation,
  PaginatedOperation,
  RequestOptions,
  ResponseOutcome,
} from "./operation.js";
import { createPager, idOf, itemsOf, keyText } from "./pagers.js";
import type { NextPageOf, PageTarget } from "./pagers.js";
import type { JsonPath, Pagination } from "./policies.js";

/** Options of {@link pages} and {@link items}. */
export interface PageOptions<AuthOption = never> extends RequestOptions<AuthOption> {
  /**
   * Whether the next page is requested while the caller works on the current one. Only one page is
   * requested at a time. Defaults to `false`.
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
 * Reads a list item by item: `for await (const user of items(client, listUsersOperation, {}))`.
 * Like {@link pages}, but also leaves out items with an `id` that are equal to one of the previous
 * page.
 *
 * @throws {PaginationError} if the server promises more items, but repeats a page or a cursor.
 */
export async function* items<
  Input extends object,
  Outcome extends ResponseOutcome,
  Failure extends Error,
  Items extends JsonPath,
  AuthOption = Auth,
>(
  client: Client<AuthOption>,
  operation: PaginatedOperation<Input, Outcome, Failure, Items>,
  request: NoInfer<Input>,
  options: PageOptions<NoInfer<AuthOption>> = {},
): AsyncGenerator<ItemOf<Outcome, Items>, void, undefined> {
  let before: ReadonlySet<string> = new Set();
  for await (const page of pages(client, operation, request, options)) {
    // Sound: `ItemOf` is the type of the items at that path.
    const list = itemsOf(page, operation.pagination) as readonly ItemOf<Outcome, Items>[];
    const texts = list.map((item) => (idOf(item) === undefined ? "" : keyText(item)));
    yield* list.filter((_, index) => !before.has(texts[index] ?? ""));
    before = new Set(texts.filter((text) => text !== ""));
  }
}

/**
 * Reads a list page by page, starting with the page of the parameters. Ends after an empty page,
 * after the last item by the total (unless the first page shows that the total counts something
 * else), and when the server repeats its last page or cursor. Pages with the same items as an
 * earlier one, by their `id` where they have one, are left out. Leaving the loop aborts the current
 * request.
 *
 * With the strategies `offset` and `page`, an item that is added or removed before the current page
 * while the list is read moves all later ones, so that one of them comes twice or never.
 *
 * @throws {PaginationError} if the server promises more items, but repeats a page or a cursor.
 */
export function pages<
  Input extends object,
  Outcome extends ResponseOutcome,
  Failure extends Error,
  Items extends JsonPath,
  AuthOption = Auth,
>(
  client: Client<AuthOption>,
  operation: PaginatedOperation<Input, Outcome, Failure, Items>,
  request: NoInfer<Input>,
  options: PageOptions<NoInfer<AuthOption>> = {},
): AsyncGenerator<Outcome["body"], void, undefined> {
  const nextOf = createPager(operation, request);
  return readPages(
    ({ values, link }, signal) =>
      client.exchange<never, Outcome>(
        link === undefined ? operation : atLink(operation, link, options),
        // Sound: parameters of the operation, of which the pager replaces only its own.
        values as never,
        { ...options, baseUrl: link === undefined ? options.baseUrl : undefined, signal },
      ),
    { request, nextOf, options, pagination: operation.pagination },
  );
}

interface Reading {
  readonly request: object;
  readonly nextOf: NextPageOf;
  readonly options: Omit<PageOptions, "auth">;
  readonly pagination: Pagination;
}

async function* readPages(
  read: (page: PageTarget, signal: AbortSignal) => Promise<ResponseOutcome>,
  { request, nextOf, options, pagination }: Reading,
): AsyncGenerator<unknown, void, undefined> {
  let current = new AbortController();
  const relay = (): void => {
    current.abort(options.signal?.reason);
  };
  const ask = async (page: PageTarget): Promise<ResponseOutcome> => {
    // One for each page: Node's `fetch` leaves a listener on the signal of every request.
    current = new AbortController();
    if (options.signal?.aborted) relay();
    return read(page, current.signal);
  };
  options.signal?.addEventListener("abort", relay);
  try {
    let coming: Promise<ResponseOutcome> | undefined = ask({ values: request });
    for (let first = true; coming; first = false) {
      const { headers, body } = await coming;
      const next = nextOf(headers, body);
      if (next === "repeated") return;
      coming = next && options.prefetch ? ask(next) : undefined;
      // Its failure is thrown where it is awaited; until then it must not be an unhandled rejection.
      coming?.catch(() => undefined);
      if (first || itemsOf(body, pagination).length > 0) yield body;
      if (next) coming ??= ask(next);
    }
  } finally {
    options.signal?.removeEventListener("abort", relay);
    current.abort();
  }
}

/**
 * The operation with the path and query of a link, but on its own server: credentials go nowhere
 * else. `server` is called before `write`.
 *
 * @internal
 */
export function atLink<Params extends object, Outcome extends ResponseOutcome>(
  operation: Operation<Params, Outcome>,
  link: string,
  { baseUrl: given }: Pick<PageOptions, "baseUrl">,
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
      return { ...written, path: pathname + search };
    },
  };
}
