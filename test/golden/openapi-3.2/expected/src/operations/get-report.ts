// Code generated from openapi-3.2/spec.yaml. DO NOT EDIT.

import type { Report } from "../models/report.js";
import type { Search } from "../models/search.js";
import type { Client } from "../runtime/client.js";
import { decodeJson } from "../runtime/decode-body.js";
import type { Operation, RequestOptions, ResponseHeaders } from "../runtime/operation.js";
import { queryOf } from "../runtime/query.js";
import { formQuerystring } from "../runtime/querystring.js";

/** Parameters of {@link getReport}. */
export interface GetReportParams {
  readonly search?: Search | undefined;
}

/** Successful responses of {@link getReport}. */
export interface GetReportOutcome {
  readonly status: 200;
  readonly headers: ResponseHeaders;
  readonly body: Report;
}

/** Documented errors of {@link getReport}. */
export type GetReportError = never;

/**
 * Describes {@link getReport} to the client: `GET` `/reports`.
 *
 * Generated from `#/paths/~1reports/get`.
 */
export const getReportOperation: Operation<GetReportParams, GetReportOutcome, GetReportError> = {
  id: "getReport",
  method: "GET",
  statuses: [200],
  write: (params) => ({
    path: "/reports" + queryOf(formQuerystring("search", params.search)),
  }),
  read: decodeJson,
};

/**
 * `GET /reports`
 *
 * @example
 * ```ts
 * const result = await getReport(client);
 * ```
 */
export function getReport(
  client: Client,
  params: GetReportParams = {},
  options?: RequestOptions,
): Promise<Report> {
  return client.send(getReportOperation, params, options);
}
