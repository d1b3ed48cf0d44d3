// Code generated from nullable-in-3.0/spec.yaml. DO NOT EDIT.

import type { Thing } from "../models/thing.js";
import type { Client } from "../runtime/client.js";
import { decodeJson } from "../runtime/decode-body.js";
import type { Operation, RequestOptions, ResponseHeaders } from "../runtime/operation.js";
import { form, queryOf } from "../runtime/query.js";

/** Parameters of {@link listThings}. */
export interface ListThingsParams {
  readonly after?: string | null | undefined;
}

/** Successful responses of {@link listThings}. */
export interface ListThingsOutcome {
  readonly status: 200;
  readonly headers: ResponseHeaders;
  readonly body: Thing[];
}

/** Documented errors of {@link listThings}. */
export type ListThingsError = never;

/**
 * Describes {@link listThings} to the client: `GET` `/things`.
 *
 * Generated from `#/paths/~1things/get`.
 */
export const listThingsOperation: Operation<ListThingsParams, ListThingsOutcome, ListThingsError> =
  {
    id: "listThings",
    method: "GET",
    statuses: [200],
    write: (params) => ({
      path: "/things" + queryOf(form("after", params.after)),
    }),
    read: decodeJson,
  };

/**
 * `GET /things`
 *
 * @example
 * ```ts
 * const result = await listThings(client);
 * ```
 */
export function listThings(
  client: Client,
  params: ListThingsParams = {},
  options?: RequestOptions,
): Promise<Thing[]> {
  return client.send(listThingsOperation, params, options);
}
