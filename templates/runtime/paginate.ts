import type { Client } from "./client.js";
import type { ValueAt } from "./json-path.js";
import type {
  Auth,
  Operation,
  PaginatedOperation,
  RequestOptions,
  ResponseOutcome,
} from "./operation.js";
import { createPager, idOf, itemsOf } from "./pagers.js";
import type { NextPageOf, PageTarget } from "./pagers.js";
import type { JsonPath, Pagination } from "./policies.js";

/** What reading page by page may change. */
export interface PageOptions<AuthOption = never> extends RequestOptions<AuthOption> {
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
 * Reads a list item by item: `for await (const user of items(client, listUsersOperation, {}))`. Works
 * like {@link pages}, and leaves out items with an `id` that are equal to one of the page before.
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
    // Sound: it is the type of what stands at the path.
    const list = itemsOf(page, operation.pagination) as readonly ItemOf<Outcome, Items>[];
    const texts = list.map((item) => (idOf(item) === undefined ? "" : JSON.stringify(item)));
    yield* list.filter((_, index) => !before.has(texts[index] ?? ""));
    before = new Set(texts.filter((text) => text !== ""));
  }
}

/**
 * Reads a list page by page, starting where the parameters say. Ends after an empty page, after the
 * last item by the number of all items (unless the first page shows that it is not that number), and
 * when the server repeats its last page or cursor. Pages with the same items as an earlier one, by
 * their `id` where they have one, are left out. Leaving the loop stops the requests.
 *
 * A list that changes meanwhile is read as it changes: where pages are counted, an item that is added
 * or removed before the current page moves all later ones, so that one of them comes twice or never.
 *
 * @throws {PaginationError} when the server promises more, and repeats an earlier page or cursor.
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
        // Sound: the members that a pager replaces are those that the specification names for it.
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
      // Who waits for it gets its failure, and if nobody does, it is no unhandled rejection.
      coming?.catch(() => undefined);
      if (first || itemsOf(body, pagination).length > 0) yield body;
      if (next) coming ??= ask(next);
    }
  } finally {
    options.signal?.removeEventListener("abort", relay);
    current.abort();
  }
}

/** The operation at the path and query of a link, on its own server. */
function atLink<Params extends object, Outcome extends ResponseOutcome>(
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
