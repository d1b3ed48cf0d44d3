// Code generated from several-servers/spec.yaml. DO NOT EDIT.

import type { Client, RequestOptions } from "../runtime/client.js";
import { decodeJsonOrEmpty, decodeNothing } from "../runtime/decode-body.js";
import type { Operation, ResponseHeaders } from "../runtime/operation.js";
import { resolveOwnServer } from "../runtime/own-server.js";

/** Parameters of {@link listReports}. */
export type ListReportsParams = Readonly<Record<string, never>>;

/** Successful responses of {@link listReports}. */
export interface ListReportsOutcome {
  readonly status: 204;
  readonly headers: ResponseHeaders;
  readonly body: undefined;
}

/** Documented errors of {@link listReports}. */
export type ListReportsError = never;

/**
 * Describes {@link listReports} to the client: `GET` `/reports`.
 *
 * Generated from `#/paths/~1reports/get`.
 */
export const listReportsOperation: Operation<
  ListReportsParams,
  ListReportsOutcome,
  ListReportsError
> = {
  id: "listReports",
  method: "GET",
  server: {
    url: "https://{region}.reports.example.com/{stage}",
    defaults: { region: "us", stage: "live" },
    resolve: resolveOwnServer,
  },
  path: ["/reports"],
  accept: "*/*",
  responses: {
    204: decodeNothing,
  },
  decode: decodeJsonOrEmpty,
};

/**
 * `GET /reports`
 *
 * @example
 * ```ts
 * await listReports(client);
 * ```
 */
export function listReports(
  client: Client,
  params: ListReportsParams = {},
  options?: RequestOptions,
): Promise<void> {
  return client.send(listReportsOperation, params, options);
}
