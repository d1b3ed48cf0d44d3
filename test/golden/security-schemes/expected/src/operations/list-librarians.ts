// Code generated from security-schemes/spec.yaml. DO NOT EDIT.

import type { ClientAuth } from "../client.js";
import { applyFirst } from "../runtime/alternatives.js";
import type { Client } from "../runtime/client.js";
import { decodeFailure } from "../runtime/decode-body.js";
import type { Operation, RequestOptions, ResponseHeaders } from "../runtime/operation.js";
import { card, digest, login, planned, provider, token } from "../security.js";

/** Parameters of {@link listLibrarians}. */
export type ListLibrariansParams = Readonly<Record<string, never>>;

/** Successful responses of {@link listLibrarians}. */
export interface ListLibrariansOutcome {
  readonly status: 204;
  readonly headers: ResponseHeaders;
  readonly body: undefined;
}

/** Documented errors of {@link listLibrarians}. */
export type ListLibrariansError = never;

/**
 * Describes {@link listLibrarians} to the client: `GET` `/librarians`.
 *
 * Generated from `#/paths/~1librarians/get`.
 */
export const listLibrariansOperation: Operation<
  ListLibrariansParams,
  ListLibrariansOutcome,
  ListLibrariansError
> = {
  id: "listLibrarians",
  method: "GET",
  statuses: [204],
  security: {
    apply: applyFirst,
    alternatives: [[provider], [token], [card], [planned], [digest], [login]],
  },
  write: () => ({
    path: "/librarians",
    headers: {
      accept: "*/*",
    },
  }),
  read: decodeFailure,
};

/**
 * `GET /librarians`
 *
 * @example
 * ```ts
 * await listLibrarians(client);
 * ```
 */
export function listLibrarians(
  client: Client,
  params: ListLibrariansParams = {},
  options?: RequestOptions<ClientAuth>,
): Promise<void> {
  return client.send(listLibrariansOperation, params, options);
}
