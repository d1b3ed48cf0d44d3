// Code generated from security-schemes/spec.yaml. DO NOT EDIT.

import type { Client, RequestOptions } from "../runtime/client.js";
import { applyFirst } from "../runtime/credentials.js";
import { decodeJsonOrEmpty, decodeNothing } from "../runtime/decode-body.js";
import type { Operation, ResponseHeaders } from "../runtime/operation.js";
import { reader } from "../security.js";

/** Parameters of {@link listBooks}. */
export type ListBooksParams = Readonly<Record<string, never>>;

/** Successful responses of {@link listBooks}. */
export interface ListBooksOutcome {
  readonly status: 204;
  readonly headers: ResponseHeaders;
  readonly body: undefined;
}

/** Documented errors of {@link listBooks}. */
export type ListBooksError = never;

/**
 * Describes {@link listBooks} to the client: `GET` `/books`.
 *
 * Generated from `#/paths/~1books/get`.
 */
export const listBooksOperation: Operation<ListBooksParams, ListBooksOutcome, ListBooksError> = {
  id: "listBooks",
  method: "GET",
  path: ["/books"],
  accept: "*/*",
  responses: {
    204: decodeNothing,
  },
  decode: decodeJsonOrEmpty,
  security: { apply: applyFirst, alternatives: [[reader]] },
};

/**
 * `GET /books`
 *
 * @example
 * ```ts
 * await listBooks(client);
 * ```
 */
export function listBooks(
  client: Client,
  params: ListBooksParams = {},
  options?: RequestOptions,
): Promise<void> {
  return client.send(listBooksOperation, params, options);
}
