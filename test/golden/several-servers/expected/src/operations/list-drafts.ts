// Code generated from several-servers/spec.yaml. DO NOT EDIT.

import type { Client, RequestOptions } from "../runtime/client.js";
import { decodeJsonOrEmpty, decodeNothing } from "../runtime/decode-body.js";
import type { Operation, ResponseHeaders } from "../runtime/operation.js";
import { resolveOwnServer } from "../runtime/own-server.js";

/** What {@link listDrafts} is given. */
export type ListDraftsRequest = Readonly<Record<string, never>>;

/** How {@link listDrafts} ends well. */
export interface ListDraftsResponse {
  readonly status: 204;
  readonly headers: ResponseHeaders;
  readonly body: undefined;
}

/** The documented failures of {@link listDrafts}. */
export type ListDraftsError = never;

/**
 * Describes {@link listDrafts} to the client: `GET` `/drafts`.
 *
 * Generated from `#/paths/~1drafts/get`.
 */
export const listDraftsOperation: Operation<
  ListDraftsRequest,
  ListDraftsResponse,
  ListDraftsError
> = {
  id: "listDrafts",
  method: "GET",
  server: {
    url: "/drafts/{stage}",
    defaults: { stage: "test" },
    resolve: resolveOwnServer,
  },
  path: ["/drafts"],
  accept: "*/*",
  responses: {
    204: decodeNothing,
  },
  decode: decodeJsonOrEmpty,
};

/**
 * `GET /drafts`
 *
 * @example
 * ```ts
 * await listDrafts(client);
 * ```
 */
export function listDrafts(
  client: Client,
  request: ListDraftsRequest = {},
  options?: RequestOptions,
): Promise<void> {
  return client.send(listDraftsOperation, request, options);
}
