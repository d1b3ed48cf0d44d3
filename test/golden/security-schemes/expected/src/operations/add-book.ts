// Code generated from security-schemes/spec.yaml. DO NOT EDIT.

import type { Client, RequestOptions } from "../runtime/client.js";
import { applyFirst } from "../runtime/credentials.js";
import { decodeJsonOrEmpty, decodeNothing } from "../runtime/decode-body.js";
import type { Operation, ResponseHeaders } from "../runtime/operation.js";
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
  path: ["/books"],
  accept: "*/*",
  responses: {
    201: decodeNothing,
  },
  decode: decodeJsonOrEmpty,
  security: { apply: applyFirst, alternatives: [[reader], [machine], [key]] },
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
  options?: RequestOptions,
): Promise<unknown> {
  return client.send(addBookOperation, params, options);
}
