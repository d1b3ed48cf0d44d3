// Code generated from mocks-and-namespaces/spec.yaml. DO NOT EDIT.

import type { Client } from "../runtime/client.js";
import { decodeJsonOrEmpty, decodeText } from "../runtime/decode-body.js";
import type { Operation, RequestOptions, ResponseHeaders } from "../runtime/operation.js";

/** Parameters of {@link checkHealth}. */
export type CheckHealthParams = Readonly<Record<string, never>>;

/** Successful responses of {@link checkHealth}. */
export interface CheckHealthOutcome {
  readonly status: 200;
  readonly headers: ResponseHeaders;
  readonly body: string;
}

/** Documented errors of {@link checkHealth}. */
export type CheckHealthError = never;

/**
 * Describes {@link checkHealth} to the client: `GET` `/health`.
 *
 * Generated from `#/paths/~1health/get`.
 */
export const checkHealthOperation: Operation<
  CheckHealthParams,
  CheckHealthOutcome,
  CheckHealthError
> = {
  id: "checkHealth",
  method: "GET",
  statuses: [200],
  write: () => ({
    path: "/health",
    headers: {
      accept: "text/plain",
    },
  }),
  read: async (response, call) => {
    if (response.ok) return decodeText(response);
    return decodeJsonOrEmpty(response, call);
  },
};

/**
 * `GET /health`
 *
 * @example
 * ```ts
 * const result = await checkHealth(client);
 * ```
 */
export function checkHealth(
  client: Client,
  params: CheckHealthParams = {},
  options?: RequestOptions,
): Promise<string> {
  return client.send(checkHealthOperation, params, options);
}
