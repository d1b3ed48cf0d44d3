// Code generated from openapi-3.2/spec.yaml. DO NOT EDIT.

import type { Book } from "../models/book.js";
import type { Search } from "../models/search.js";
import type { Client, RequestOptions } from "../runtime/client.js";
import { decodeJsonOrEmpty } from "../runtime/decode-body.js";
import { encodeBody, encodeJson } from "../runtime/encode-body.js";
import { decodeJsonLines } from "../runtime/json-lines.js";
import type { Operation, ResponseHeaders } from "../runtime/operation.js";

/** Parameters of {@link findBooks}. */
export interface FindBooksParams {
  readonly body: Search;
}

/** Successful responses of {@link findBooks}. */
export interface FindBooksOutcome {
  readonly status: 200;
  readonly headers: ResponseHeaders;
  readonly body: AsyncIterable<Book>;
}

/** Documented errors of {@link findBooks}. */
export type FindBooksError = never;

/**
 * Describes {@link findBooks} to the client: `QUERY` `/books`.
 *
 * Generated from `#/paths/~1books/query`.
 */
export const findBooksOperation: Operation<FindBooksParams, FindBooksOutcome, FindBooksError> = {
  id: "findBooks",
  method: "QUERY",
  path: ["/books"],
  body: encodeBody,
  content: { "application/json": encodeJson },
  accept: "application/jsonl",
  responses: {
    200: decodeJsonLines,
  },
  decode: decodeJsonOrEmpty,
};

/**
 * `QUERY /books`
 *
 * @example
 * ```ts
 * const result = await findBooks(client, { body: {} });
 * ```
 */
export function findBooks(
  client: Client,
  params: FindBooksParams,
  options?: RequestOptions,
): Promise<AsyncIterable<Book>> {
  return client.send(findBooksOperation, params, options);
}
