// Code generated from several-servers/spec.yaml. DO NOT EDIT.

import type { Client } from "../runtime/client.js";
import { decodeFailure } from "../runtime/decode-body.js";
import type { Operation, RequestOptions, ResponseHeaders } from "../runtime/operation.js";
import { resolveOwnServer } from "../runtime/own-server.js";

/** Parameters of {@link addReport}. */
export type AddReportParams = Readonly<Record<string, never>>;

/** Successful responses of {@link addReport}. */
export interface AddReportOutcome {
  readonly status: 204;
  readonly headers: ResponseHeaders;
  readonly body: undefined;
}

/** Documented errors of {@link addReport}. */
export type AddReportError = never;

/**
 * Describes {@link addReport} to the client: `POST` `/reports`.
 *
 * Generated from `#/paths/~1reports/post`.
 */
export const addReportOperation: Operation<AddReportParams, AddReportOutcome, AddReportError> = {
  id: "addReport",
  method: "POST",
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
 * `POST /reports`
 *
 * @example
 * ```ts
 * await addReport(client);
 * ```
 */
export function addReport(
  client: Client,
  params: AddReportParams = {},
  options?: RequestOptions,
): Promise<void> {
  return client.send(addReportOperation, params, options);
}
