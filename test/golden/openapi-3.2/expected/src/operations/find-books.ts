// Code generated from openapi-3.2/spec.yaml. DO NOT EDIT.

import type { Book } from "../models/book.js";
import type { Search } from "../models/search.js";
import type { Client, RequestOptions } from "../runtime/client.js";
import { decodeJsonOrEmpty } from "../runtime/decode-body.js";
import { encodeBody, encodeJson } from "../runtime/encode-body.js";
import { decodeJsonLines } from "../runtime/json-lines.js";
import type { Operation, ResponseHeaders } from "../runtime/operation.js";

/** What {@link findBooks} is given. */
export interface FindBooksRequest {
  readonly body: Search;
}

/** How {@link findBooks} ends well. */
export interface FindBooksResponse {
  readonly status: 200;
  readonly headers: ResponseHeaders;
  readonly body: AsyncIterable<Book>;
}

/** The documented failures of {@link findBooks}. */
export type FindBooksError = never;

/**
 * Describes {@link findBooks} to the client: `QUERY` `/books`.
 *
 * Generated from `#/paths/~1books/query`.
 */
export const findBooksOperation: Operation<FindBooksRequest, FindBooksResponse, FindBooksError> = {
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
  request: FindBooksRequest,
  options?: RequestOptions,
): Promise<AsyncIterable<Book>> {
  return client.send(findBooksOperation, request, options);
}
