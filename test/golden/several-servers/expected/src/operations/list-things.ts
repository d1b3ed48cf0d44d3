// Code generated from several-servers/spec.yaml. DO NOT EDIT.

import type { Client } from "../runtime/client.js";
import { decodeFailure } from "../runtime/decode-body.js";
import type { Operation, RequestOptions, ResponseHeaders } from "../runtime/operation.js";

/** Parameters of {@link listThings}. */
export type ListThingsParams = Readonly<Record<string, never>>;

/** Successful responses of {@link listThings}. */
export interface ListThingsOutcome {
  readonly status: 204;
  readonly headers: ResponseHeaders;
  readonly body: undefined;
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
    statuses: [204],
    write: () => ({
      path: "/things",
      headers: {
        accept: "*/*",
      },
    }),
    read: decodeFailure,
  };

/**
 * `GET /things`
 *
 * @example
 * ```ts
 * await listThings(client);
 * ```
 */
export function listThings(
  client: Client,
  params: ListThingsParams = {},
  options?: RequestOptions,
): Promise<void> {
  return client.send(listThingsOperation, params, options);
}
