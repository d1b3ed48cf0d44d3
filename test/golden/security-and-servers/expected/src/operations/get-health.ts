// Code generated from security-and-servers/spec.yaml. DO NOT EDIT.

import type { ClientAuth } from "../client.js";
import type { Client } from "../runtime/client.js";
import { decodeFailure } from "../runtime/decode-body.js";
import type { Operation, RequestOptions, ResponseHeaders } from "../runtime/operation.js";

/** Parameters of {@link getHealth}. */
export type GetHealthParams = Readonly<Record<string, never>>;

/** Successful responses of {@link getHealth}. */
export interface GetHealthOutcome {
  readonly status: 204;
  readonly headers: ResponseHeaders;
  readonly body: undefined;
}

/** Documented errors of {@link getHealth}. */
export type GetHealthError = never;

/**
 * Describes {@link getHealth} to the client: `GET` `/health`.
 *
 * Generated from `#/paths/~1health/get`.
 */
export const getHealthOperation: Operation<GetHealthParams, GetHealthOutcome, GetHealthError> = {
  id: "getHealth",
  method: "GET",
  statuses: [204],
  server: () => "https://status.example.com",
  write: () => ({
    path: "/health",
    headers: {
      accept: "*/*",
    },
  }),
  read: decodeFailure,
};

/**
 * `GET /health`
 *
 * @example
 * ```ts
 * await getHealth(client);
 * ```
 */
export function getHealth(
  client: Client,
  params: GetHealthParams = {},
  options?: RequestOptions<ClientAuth>,
): Promise<void> {
  return client.send(getHealthOperation, params, options);
}
