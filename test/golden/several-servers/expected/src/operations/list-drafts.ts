// Code generated from several-servers/spec.yaml. DO NOT EDIT.

import type { Client } from "../runtime/client.js";
import { decodeFailure } from "../runtime/decode-body.js";
import type { Operation, RequestOptions, ResponseHeaders } from "../runtime/operation.js";
import { resolveOwnServer } from "../runtime/own-server.js";

/** Parameters of {@link listDrafts}. */
export type ListDraftsParams = Readonly<Record<string, never>>;

/** Successful responses of {@link listDrafts}. */
export interface ListDraftsOutcome {
  readonly status: 204;
  readonly headers: ResponseHeaders;
  readonly body: undefined;
}

/** Documented errors of {@link listDrafts}. */
export type ListDraftsError = never;

/**
 * Describes {@link listDrafts} to the client: `GET` `/drafts`.
 *
 * Generated from `#/paths/~1drafts/get`.
 */
export const listDraftsOperation: Operation<ListDraftsParams, ListDraftsOutcome, ListDraftsError> =
  {
    id: "listDrafts",
    method: "GET",
    statuses: [204],
    server: (settings) =>
      resolveOwnServer(
        {
          url: "/drafts/{stage}",
          defaults: { stage: "test" },
        },
        settings,
      ),
    write: () => ({
      path: "/drafts",
      headers: {
        accept: "*/*",
      },
    }),
    read: decodeFailure,
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
  params: ListDraftsParams = {},
  options?: RequestOptions,
): Promise<void> {
  return client.send(listDraftsOperation, params, options);
}
