// Code generated from several-servers/spec.yaml. DO NOT EDIT.

import type { Client } from "../runtime/client.js";
import { decodeFailure } from "../runtime/decode-body.js";
import type { Operation, RequestOptions, ResponseHeaders } from "../runtime/operation.js";
import { resolveOwnServer } from "../runtime/own-server.js";

/** Parameters of {@link getStatus}. */
export type GetStatusParams = Readonly<Record<string, never>>;

/** Successful responses of {@link getStatus}. */
export interface GetStatusOutcome {
  readonly status: 204;
  readonly headers: ResponseHeaders;
  readonly body: undefined;
}

/** Documented errors of {@link getStatus}. */
export type GetStatusError = never;

/**
 * Describes {@link getStatus} to the client: `GET` `/status`.
 *
 * Generated from `#/paths/~1status/get`.
 */
export const getStatusOperation: Operation<GetStatusParams, GetStatusOutcome, GetStatusError> = {
  id: "getStatus",
  method: "GET",
  statuses: [204],
  server: (settings) =>
    resolveOwnServer(
      {
        url: "https://{host}/status",
        defaults: { host: "status.example.com" },
      },
      settings,
    ),
  write: () => ({
    path: "/status",
    headers: {
      accept: "*/*",
    },
  }),
  read: decodeFailure,
};

/**
 * `GET /status`
 *
 * @example
 * ```ts
 * await getStatus(client);
 * ```
 */
export function getStatus(
  client: Client,
  params: GetStatusParams = {},
  options?: RequestOptions,
): Promise<void> {
  return client.send(getStatusOperation, params, options);
}
