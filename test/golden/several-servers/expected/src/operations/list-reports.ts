// Code generated from several-servers/spec.yaml. DO NOT EDIT.

import type { Client } from "../runtime/client.js";
import { decodeFailure } from "../runtime/decode-body.js";
import type { Operation, RequestOptions, ResponseHeaders } from "../runtime/operation.js";
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
  statuses: [204],
  server: (settings) =>
    resolveOwnServer(
      {
        url: "https://{region}.reports.example.com/{stage}",
        defaults: { region: "us", stage: "live" },
      },
      settings,
    ),
  write: () => ({
    path: "/reports",
    headers: {
      accept: "*/*",
    },
  }),
  read: decodeFailure,
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
