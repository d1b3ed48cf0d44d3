// Code generated from camel/spec.yaml. DO NOT EDIT.

import type { Names } from "../models/names.js";
import type { Client } from "../runtime/client.js";
import { decodeJson } from "../runtime/decode-body.js";
import type { Operation, RequestOptions, ResponseHeaders } from "../runtime/operation.js";

/** Parameters of {@link listNames}. */
export type ListNamesParams = Readonly<Record<string, never>>;

/** Successful responses of {@link listNames}. */
export interface ListNamesOutcome {
  readonly status: 200;
  readonly headers: ResponseHeaders;
  readonly body: Names;
}

/** Documented errors of {@link listNames}. */
export type ListNamesError = never;

/**
 * Describes {@link listNames} to the client: `GET` `/names`.
 *
 * Generated from `#/paths/~1names/get`.
 */
export const listNamesOperation: Operation<ListNamesParams, ListNamesOutcome, ListNamesError> = {
  id: "listNames",
  method: "GET",
  statuses: [200],
  write: () => ({
    path: "/names",
  }),
  read: decodeJson,
};

/**
 * `GET /names`
 *
 * @example
 * ```ts
 * const result = await listNames(client);
 * ```
 */
export function listNames(
  client: Client,
  params: ListNamesParams = {},
  options?: RequestOptions,
): Promise<Names> {
  return client.send(listNamesOperation, params, options);
}
