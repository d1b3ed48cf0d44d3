// Code generated from security-schemes/spec.yaml. DO NOT EDIT.

import type { ClientAuth } from "../client.js";
import { applyFirst } from "../runtime/alternatives.js";
import type { Client } from "../runtime/client.js";
import { decodeFailure } from "../runtime/decode-body.js";
import type { Operation, RequestOptions, ResponseHeaders } from "../runtime/operation.js";
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
  statuses: [204],
  security: { apply: applyFirst, alternatives: [[reader]] },
  write: () => ({
    path: "/books",
    headers: {
      accept: "*/*",
    },
  }),
  read: decodeFailure,
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
  options?: RequestOptions<ClientAuth>,
): Promise<void> {
  return client.send(listBooksOperation, params, options);
}
