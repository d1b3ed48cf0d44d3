/* @internal finds the next page of a list, and its end */

import { ClientError } from "./errors.js";
import { valueAt } from "./json-path.js";
import type { OperationDescription, ResponseHeaders } from "./operation.js";
import type { Pagination } from "./policies.js";

/** The parameters of a page, and its link if the server gave one. */
export interface PageTarget {
  readonly values: object;
  readonly link?: string;
}

/**
 * Finds the next page, given the headers and body of the current one: `undefined` after the last
 * page, and `"repeated"` if the current page repeats an earlier one at the end of the list.
 *
 * @throws {PaginationError} if the server promises more items, but repeats a page or a cursor.
 */
export type NextPageOf = (
  headers: ResponseHeaders,
  body: unknown,
) => PageTarget | "repeated" | undefined;

/** Creates the pager of a list, whose first page has the parameters `request`. */
export function createPager(operation: PaginatedDescription, request: object): NextPageOf {
  const { strategy } = operation.pagination;
  // Sound: the members of any object can be read as `unknown`.
  const values = request as Readonly<Record<string, unknown>>;
  return strategy === "offset" || strategy === "page"
    ? countingPager(operation, values)
    : followingPager(operation, values);
}

interface PaginatedDescription extends OperationDescription {
  readonly pagination: Pagination;
}

/** Strategies `offset` and `page`. */
function countingPager(
  operation: PaginatedDescription,
  request: Readonly<Record<string, unknown>>,
): NextPageOf {
  const { pagination } = operation;
  const { strategy, start = "", count = "", total: totalPath, first = 1 } = pagination;
  const isSeen = createMemory();
  // An index below the first means the first.
  let position = Math.max(Number(request[start] ?? first), first);
  const asked = Number(request[count] ?? NaN);
  const isOffset = strategy === "offset";
  const before = isOffset || position === first ? position - first : NaN;
  let seen = 0;
  let isTrusted = totalPath !== undefined;

  return (_, body) => {
    const list = itemsOf(body, pagination);
    const { length } = list;
    if (length === 0) return undefined;
    const total = totalPath ? Number(valueAt(body, totalPath) ?? NaN) : NaN;
    const key = keyOf(list);
    // Pages without `id`s may be equal without being the same, up to the total.
    if (isSeen(key.text) && (key.hasIds || !(before + seen + length <= total))) {
      if (isTrusted && before + seen < total) throw noProgress(operation, request);
      return "repeated";
    }
    const isFirst = seen === 0;
    seen += length;
    position += isOffset ? length : 1;
    const isReached = before + seen >= total;
    // A total that the first page exceeds, or that is the length of a full first page, counts
    // something else.
    if (isFirst && (before + seen > total || (isReached && length >= asked))) isTrusted = false;
    return isTrusted && isReached ? undefined : { values: { ...request, [start]: position } };
  };
}

/** Strategies `cursor` and `link`. */
function followingPager(
  operation: PaginatedDescription,
  request: Readonly<Record<string, unknown>>,
): NextPageOf {
  const { pagination } = operation;
  const { strategy, start = "", next: path } = pagination;
  const [isSeen, isFollowed] = [createMemory(), createMemory()];
  let sent = strategy === "cursor" ? request[start] : undefined;
  let count = 0;
  return (headers, body) => {
    const list = itemsOf(body, pagination);
    const key = keyOf(list);
    const isRepeated = list.length > 0 && isSeen(key.text);
    count += 1;
    const next = path ? valueAt(body, path) : linkIn(headers);
    if (!next || !(typeof next === "string" || typeof next === "number")) {
      return isRepeated && key.hasIds ? "repeated" : undefined;
    }
    // The same cursor again is the end, unless the second page is the first one again: then the
    // server ignores the cursor.
    if (next === sent && !(isRepeated && count === 2)) return isRepeated ? "repeated" : undefined;
    if (isFollowed(String(next)) || (isRepeated && key.hasIds))
      throw noProgress(operation, request);
    sent = next;
    return strategy === "cursor"
      ? { values: { ...request, [start]: next } }
      : { values: request, link: String(next) };
  };
}

/** The error of a server that promises more items, but repeats a page or a cursor. */
function noProgress(operation: PaginatedDescription, request: object): ClientError {
  // Sound: they are the parameters of this operation.
  const { path } = operation.write(request as never);
  const call = { operation, url: path.replace(/\?.*/, ""), attempt: 1 };
  const message = "the server promises more items, but repeats an earlier page";
  return new ClientError("PaginationError", message, call);
}

/** The target of the link with the relation `next` in the header `Link`, RFC 8288 section 3. */
function linkIn(headers: ResponseHeaders): string | undefined {
  const link = headers["link"]?.match(/<([^>]*)>(?:[^,"]|"[^"]*")*;\s*rel="?(?:[^",;]*\s)?next\b/i);
  return link?.[1];
}

/** The key of a page: the `id`s of its items, or the items if one has no `id`. */
function keyOf(list: readonly unknown[]): { readonly text: string; readonly hasIds: boolean } {
  const ids = list.map(idOf);
  const hasIds = !ids.includes(undefined);
  return { text: keyText(hasIds ? ids : list), hasIds };
}

/** The `id` of an item, if it is a string, a number or a `bigint`. */
export function idOf(item: unknown): unknown {
  const id = valueAt(item, ["id"]);
  return /^(string|number|bigint)$/.test(typeof id) ? id : undefined;
}

/** A text that is the same for equal values. */
export function keyText(value: unknown): string {
  // JSON has no `bigint`.
  return JSON.stringify(value, (_, part: unknown) =>
    typeof part === "bigint" ? `${part}n` : part,
  );
}

/**
 * Creates a function that returns whether it was called with a text before. It keeps hashes, as pages
 * may be large and many.
 */
function createMemory(): (text: string) => boolean {
  const hashes = new Set<number>();
  return (text) => {
    const hash = hashOf(text);
    const isKnown = hashes.has(hash);
    hashes.add(hash);
    return isKnown;
  };
}

/** A hash of 53 bits, made of two multiplicative ones. */
function hashOf(text: string): number {
  let [one, other] = [0, text.length];
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    one = Math.imul(one ^ code, 2_654_435_761);
    one ^= one >>> 15;
    other = Math.imul(other ^ code, 1_597_334_677);
    other ^= other >>> 13;
  }
  return (one >>> 0) * 2 ** 21 + (other >>> 11);
}

/** The items of a page; none if there is no list. */
export function itemsOf(body: unknown, { items: path }: Pagination): readonly unknown[] {
  const found = valueAt(body, path);
  return Array.isArray(found) ? found : [];
}
