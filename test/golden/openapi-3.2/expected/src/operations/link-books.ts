// Code generated from openapi-3.2/spec.yaml. DO NOT EDIT.

import type { Client, RequestOptions } from "../runtime/client.js";
import { decodeJsonOrEmpty, decodeNothing } from "../runtime/decode-body.js";
import type { Operation, ResponseHeaders } from "../runtime/operation.js";

/** What {@link linkBooks} is given. */
export type LinkBooksRequest = Readonly<Record<string, never>>;

/** How {@link linkBooks} ends well. */
export interface LinkBooksResponse {
  readonly status: 204;
  readonly headers: ResponseHeaders;
  readonly body: undefined;
}

/** The documented failures of {@link linkBooks}. */
export type LinkBooksError = never;

/**
 * Describes {@link linkBooks} to the client: `LINK` `/books`.
 *
 * Generated from `#/paths/~1books/additionalOperations/LINK`.
 */
export const linkBooksOperation: Operation<LinkBooksRequest, LinkBooksResponse, LinkBooksError> = {
  id: "linkBooks",
  method: "LINK",
  path: ["/books"],
  accept: "*/*",
  responses: {
    204: decodeNothing,
  },
  decode: decodeJsonOrEmpty,
  retry: { safe: false },
};

/**
 * `LINK /books`
 *
 * @example
 * ```ts
 * await linkBooks(client);
 * ```
 */
export function linkBooks(
  client: Client,
  request: LinkBooksRequest = {},
  options?: RequestOptions,
): Promise<void> {
  return client.send(linkBooksOperation, request, options);
}
