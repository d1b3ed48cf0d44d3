// Code generated from security-and-servers/spec.yaml. DO NOT EDIT.

import type { Client, RequestOptions } from "../runtime/client.js";
import { decodeJsonOrEmpty, decodeNothing } from "../runtime/decode-body.js";
import type { Operation, ResponseHeaders } from "../runtime/operation.js";

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
  baseUrl: "https://status.example.com",
  path: ["/health"],
  accept: "*/*",
  responses: {
    204: decodeNothing,
  },
  decode: decodeJsonOrEmpty,
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
  options?: RequestOptions,
): Promise<void> {
  return client.send(getHealthOperation, params, options);
}
