// Code generated from openapi-3.2/spec.yaml. DO NOT EDIT.

import type { Book } from "../models/book.js";
import type { Search } from "../models/search.js";
import type { Client } from "../runtime/client.js";
import { decodeJsonOrEmpty } from "../runtime/decode-body.js";
import { encodeJson } from "../runtime/encode-body.js";
import { decodeJsonLines } from "../runtime/json-lines.js";
import type { Operation, RequestOptions, ResponseHeaders } from "../runtime/operation.js";

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
  statuses: [200],
  write: (params) =>
    encodeJson(
      {
        path: "/books",
        headers: {
          accept: "application/jsonl",
        },
      },
      params.body,
    ),
  read: async (response, call) => {
    if (response.ok) return decodeJsonLines(response, call);
    return decodeJsonOrEmpty(response, call);
  },
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
