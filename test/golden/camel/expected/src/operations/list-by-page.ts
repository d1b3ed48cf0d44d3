// Code generated from camel/spec.yaml. DO NOT EDIT.

import { PageResponseCodec } from "../codecs/models/page-response.js";
import { withCodecs } from "../codecs/operation.js";
import type { PageResponse } from "../models/page-response.js";
import type { Client } from "../runtime/client.js";
import { decodeJson } from "../runtime/decode-body.js";
import type { PaginatedOperation, RequestOptions, ResponseHeaders } from "../runtime/operation.js";
import { form, queryOf } from "../runtime/query.js";

/** Parameters of {@link listByPage}. */
export interface ListByPageParams {
  readonly pageNumber?: number | undefined;
  readonly pageSize?: number | undefined;
}

/** Successful responses of {@link listByPage}. */
export interface ListByPageOutcome {
  readonly status: 200;
  readonly headers: ResponseHeaders;
  readonly body: PageResponse;
}

/** Documented errors of {@link listByPage}. */
export type ListByPageError = never;

/**
 * Describes {@link listByPage} to the client: `GET` `/by-page`.
 *
 * Generated from `#/paths/~1by-page/get`.
 */
export const listByPageOperation: PaginatedOperation<
  ListByPageParams,
  ListByPageOutcome,
  ListByPageError,
  readonly ["foundItems"]
> = /* @__PURE__ */ withCodecs(
  {
    id: "listByPage",
    method: "GET",
    statuses: [200],
    pagination: {
      strategy: "page",
      items: ["foundItems"],
      total: ["totalCount"],
      start: "pageNumber",
      count: "pageSize",
    },
    write: (params) => ({
      path:
        "/by-page" +
        queryOf(form("page_number", params.pageNumber), form("page_size", params.pageSize)),
    }),
    read: decodeJson,
  },
  () => ({
    responses: { "2XX": PageResponseCodec },
  }),
);

/**
 * `GET /by-page`
 *
 * @example
 * ```ts
 * const result = await listByPage(client);
 * ```
 */
export function listByPage(
  client: Client,
  params: ListByPageParams = {},
  options?: RequestOptions,
): Promise<PageResponse> {
  return client.send(listByPageOperation, params, options);
}
