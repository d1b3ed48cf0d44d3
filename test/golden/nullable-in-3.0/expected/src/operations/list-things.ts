// Code generated from nullable-in-3.0/spec.yaml. DO NOT EDIT.

import type { Thing } from "../models/thing.js";
import type { Client, RequestOptions } from "../runtime/client.js";
import { decodeJson } from "../runtime/decode-body.js";
import type { Operation, ResponseHeaders } from "../runtime/operation.js";
import { form } from "../runtime/query.js";

/** What {@link listThings} is given. */
export interface ListThingsRequest {
  readonly after?: string | null | undefined;
}

/** How {@link listThings} ends well. */
export interface ListThingsResponse {
  readonly status: 200;
  readonly headers: ResponseHeaders;
  readonly body: Thing[];
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
  query: [["after", form]],
  accept: "application/json",
  responses: {
    200: decodeJson,
  },
  decode: decodeJson,
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
): Promise<Thing[]> {
  return client.send(listThingsOperation, request, options);
}
