// Code generated from security-and-servers/spec.yaml. DO NOT EDIT.

import type { ClientAuth } from "../client.js";
import { applyFirst } from "../runtime/alternatives.js";
import type { Client } from "../runtime/client.js";
import { decodeJson } from "../runtime/decode-body.js";
import type { Operation, RequestOptions, ResponseHeaders } from "../runtime/operation.js";
import { key, oauth, session } from "../security.js";

/** Parameters of {@link listThings}. */
export type ListThingsParams = Readonly<Record<string, never>>;

/** Successful responses of {@link listThings}. */
export interface ListThingsOutcome {
  readonly status: 200;
  readonly headers: ResponseHeaders;
  readonly body: unknown;
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
    security: { apply: applyFirst, alternatives: [[oauth], [key, session]] },
    write: () => ({
      path: "/things",
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
  options?: RequestOptions<ClientAuth>,
): Promise<unknown> {
  return client.send(listThingsOperation, params, options);
}
