// Code generated from security-schemes/spec.yaml. DO NOT EDIT.

import type { ClientAuth } from "../client.js";
import { applyFirst } from "../runtime/alternatives.js";
import type { Client } from "../runtime/client.js";
import { decodeAny } from "../runtime/decode-any.js";
import { decodeJsonOrEmpty } from "../runtime/decode-body.js";
import type { Operation, RequestOptions, ResponseHeaders } from "../runtime/operation.js";
import { key, machine, reader } from "../security.js";

/** Parameters of {@link addBook}. */
export type AddBookParams = Readonly<Record<string, never>>;

/** Successful responses of {@link addBook}. */
export interface AddBookOutcome {
  readonly status: 201;
  readonly headers: ResponseHeaders;
  readonly body: unknown;
}

/** Documented errors of {@link addBook}. */
export type AddBookError = never;

/**
 * Describes {@link addBook} to the client: `POST` `/books`.
 *
 * Generated from `#/paths/~1books/post`.
 */
export const addBookOperation: Operation<AddBookParams, AddBookOutcome, AddBookError> = {
  id: "addBook",
  method: "POST",
  statuses: [201],
  security: { apply: applyFirst, alternatives: [[reader], [machine], [key]] },
  write: () => ({
    path: "/books",
    headers: {
      accept: "*/*",
    },
  }),
  read: async (response, call) => {
    if (response.ok) return decodeAny(response);
    return decodeJsonOrEmpty(response, call);
  },
};

/**
 * `POST /books`
 *
 * @example
 * ```ts
 * const result = await addBook(client);
 * ```
 */
export function addBook(
  client: Client,
  params: AddBookParams = {},
  options?: RequestOptions<ClientAuth>,
): Promise<unknown> {
  return client.send(addBookOperation, params, options);
}
