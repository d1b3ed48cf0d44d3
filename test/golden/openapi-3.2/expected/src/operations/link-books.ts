// Code generated from openapi-3.2/spec.yaml. DO NOT EDIT.

import type { Client } from "../runtime/client.js";
import { decodeFailure } from "../runtime/decode-body.js";
import type { Operation, RequestOptions, ResponseHeaders } from "../runtime/operation.js";

/** Parameters of {@link linkBooks}. */
export type LinkBooksParams = Readonly<Record<string, never>>;

/** Successful responses of {@link linkBooks}. */
export interface LinkBooksOutcome {
  readonly status: 204;
  readonly headers: ResponseHeaders;
  readonly body: undefined;
}

/** Documented errors of {@link linkBooks}. */
export type LinkBooksError = never;

/**
 * Describes {@link linkBooks} to the client: `LINK` `/books`.
 *
 * Generated from `#/paths/~1books/additionalOperations/LINK`.
 */
export const linkBooksOperation: Operation<LinkBooksParams, LinkBooksOutcome, LinkBooksError> = {
  id: "linkBooks",
  method: "LINK",
  statuses: [204],
  retry: { safe: false },
  write: () => ({
    path: "/books",
    headers: {
      accept: "*/*",
    },
  }),
  read: decodeFailure,
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
  params: LinkBooksParams = {},
  options?: RequestOptions,
): Promise<void> {
  return client.send(linkBooksOperation, params, options);
}
