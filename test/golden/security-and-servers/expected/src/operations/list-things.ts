// Code generated from security-and-servers/spec.yaml. DO NOT EDIT.

import type { Client, RequestOptions } from "../runtime/client.js";
import { applyFirst } from "../runtime/credentials.js";
import { decodeJson } from "../runtime/decode-body.js";
import type { Operation, ResponseHeaders } from "../runtime/operation.js";
import { key, oauth, session } from "../security.js";

/** What {@link listThings} is given. */
export type ListThingsRequest = Readonly<Record<string, never>>;

/** How {@link listThings} ends well. */
export interface ListThingsResponse {
  readonly status: 200;
  readonly headers: ResponseHeaders;
  readonly body: unknown;
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
  accept: "application/json",
  responses: {
    200: decodeJson,
  },
  decode: decodeJson,
  security: { apply: applyFirst, alternatives: [[oauth], [key, session], []] },
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
  request: ListThingsRequest = {},
  options?: RequestOptions,
): Promise<unknown> {
  return client.send(listThingsOperation, request, options);
}
