// Code generated from security-schemes/spec.yaml. DO NOT EDIT.

import type { ClientAuth } from "../client.js";
import { applyFirst } from "../runtime/alternatives.js";
import type { Client } from "../runtime/client.js";
import { decodeFailure } from "../runtime/decode-body.js";
import type { Operation, RequestOptions, ResponseHeaders } from "../runtime/operation.js";
import { key } from "../security.js";

/** Parameters of {@link listFeaturedBooks}. */
export type ListFeaturedBooksParams = Readonly<Record<string, never>>;

/** Successful responses of {@link listFeaturedBooks}. */
export interface ListFeaturedBooksOutcome {
  readonly status: 204;
  readonly headers: ResponseHeaders;
  readonly body: undefined;
}

/** Documented errors of {@link listFeaturedBooks}. */
export type ListFeaturedBooksError = never;

/**
 * Describes {@link listFeaturedBooks} to the client: `GET` `/books/featured`.
 *
 * Generated from `#/paths/~1books~1featured/get`.
 */
export const listFeaturedBooksOperation: Operation<
  ListFeaturedBooksParams,
  ListFeaturedBooksOutcome,
  ListFeaturedBooksError
> = {
  id: "listFeaturedBooks",
  method: "GET",
  statuses: [204],
  security: { apply: applyFirst, alternatives: [[key]] },
  write: () => ({
    path: "/books/featured",
    headers: {
      accept: "*/*",
    },
  }),
  read: decodeFailure,
};

/**
 * `GET /books/featured`
 *
 * @example
 * ```ts
 * await listFeaturedBooks(client);
 * ```
 */
export function listFeaturedBooks(
  client: Client,
  params: ListFeaturedBooksParams = {},
  options?: RequestOptions<ClientAuth>,
): Promise<void> {
  return client.send(listFeaturedBooksOperation, params, options);
}
