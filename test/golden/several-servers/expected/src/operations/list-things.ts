// Code generated from several-servers/spec.yaml. DO NOT EDIT.

import type { Client, RequestOptions } from "../runtime/client.js";
import { decodeJsonOrEmpty, decodeNothing } from "../runtime/decode-body.js";
import type { Operation, ResponseHeaders } from "../runtime/operation.js";

/** What {@link listThings} is given. */
export type ListThingsRequest = Readonly<Record<string, never>>;

/** How {@link listThings} ends well. */
export interface ListThingsResponse {
  readonly status: 204;
  readonly headers: ResponseHeaders;
  readonly body: undefined;
}

/** The documented failures of {@link listThings}. */
export type ListThingsError = never;

/**
 * Describes {@link listThings} to the client: `GET` `/things`.
 *
 * Generated from `#/paths/~1things/get`.
 */
export const listThingsOperation: Operation<
  ListThingsRequest,
  ListThingsResponse,
  ListThingsError
> = {
  id: "listThings",
  method: "GET",
  path: ["/things"],
  accept: "*/*",
  responses: {
    204: decodeNothing,
  },
  decode: decodeJsonOrEmpty,
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
  request: ListThingsRequest = {},
  options?: RequestOptions,
): Promise<void> {
  return client.send(listThingsOperation, request, options);
}
