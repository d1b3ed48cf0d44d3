// Code generated from security-and-servers/spec.yaml. DO NOT EDIT.

import type { Client, RequestOptions } from "../runtime/client.js";
import { decodeJsonOrEmpty, decodeNothing } from "../runtime/decode-body.js";
import type { Operation, ResponseHeaders } from "../runtime/operation.js";

/** What {@link getHealth} is given. */
export type GetHealthRequest = Readonly<Record<string, never>>;

/** How {@link getHealth} ends well. */
export interface GetHealthResponse {
  readonly status: 204;
  readonly headers: ResponseHeaders;
  readonly body: undefined;
}

/** The documented failures of {@link getHealth}. */
export type GetHealthError = never;

/**
 * Describes {@link getHealth} to the client: `GET` `/health`.
 *
 * Generated from `#/paths/~1health/get`.
 */
export const getHealthOperation: Operation<GetHealthRequest, GetHealthResponse, GetHealthError> = {
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
  request: GetHealthRequest = {},
  options?: RequestOptions,
): Promise<void> {
  return client.send(getHealthOperation, request, options);
}
