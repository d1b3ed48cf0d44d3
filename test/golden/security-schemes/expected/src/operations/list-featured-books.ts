// Code generated from security-schemes/spec.yaml. DO NOT EDIT.

import type { Client, RequestOptions } from "../runtime/client.js";
import { applyFirst } from "../runtime/credentials.js";
import { decodeJsonOrEmpty, decodeNothing } from "../runtime/decode-body.js";
import type { Operation, ResponseHeaders } from "../runtime/operation.js";
import { key } from "../security.js";

/** What {@link listFeaturedBooks} is given. */
export type ListFeaturedBooksRequest = Readonly<Record<string, never>>;

/** How {@link listFeaturedBooks} ends well. */
export interface ListFeaturedBooksResponse {
  readonly status: 204;
  readonly headers: ResponseHeaders;
  readonly body: undefined;
}

/** The documented failures of {@link listFeaturedBooks}. */
export type ListFeaturedBooksError = never;

/**
 * Describes {@link listFeaturedBooks} to the client: `GET` `/books/featured`.
 *
 * Generated from `#/paths/~1books~1featured/get`.
 */
export const listFeaturedBooksOperation: Operation<
  ListFeaturedBooksRequest,
  ListFeaturedBooksResponse,
  ListFeaturedBooksError
> = {
  id: "listFeaturedBooks",
  method: "GET",
  path: ["/books/featured"],
  accept: "*/*",
  responses: {
    204: decodeNothing,
  },
  decode: decodeJsonOrEmpty,
  security: { apply: applyFirst, alternatives: [[key], []] },
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
  request: ListFeaturedBooksRequest = {},
  options?: RequestOptions,
): Promise<void> {
  return client.send(listFeaturedBooksOperation, request, options);
}
