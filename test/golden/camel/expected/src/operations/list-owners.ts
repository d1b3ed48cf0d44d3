// Code generated from camel/spec.yaml. DO NOT EDIT.

import { arrayCodec, objectCodec } from "../codecs/codec.js";
import { OwnerCodec } from "../codecs/models/owner.js";
import { ProblemCodec } from "../codecs/models/problem.js";
import { SearchCodec } from "../codecs/models/search.js";
import { SortCodec } from "../codecs/models/sort.js";
import { namedCodec } from "../codecs/names.js";
import { withCodecs } from "../codecs/operation.js";
import type { Owner } from "../models/owner.js";
import type { Problem } from "../models/problem.js";
import type { Search } from "../models/search.js";
import type { Sort } from "../models/sort.js";
import type { Client } from "../runtime/client.js";
import { cookieHeader } from "../runtime/cookie.js";
import { decodeJson } from "../runtime/decode-body.js";
import { deepObject } from "../runtime/deep-object.js";
import type { ResponseError } from "../runtime/errors.js";
import { headerOf } from "../runtime/header.js";
import { jsonQuery } from "../runtime/json-parameter.js";
import type {
  PaginatedOperation,
  RequestOptions,
  ResponseHeaders,
  StatusRange,
} from "../runtime/operation.js";
import { form, formObjectExplode, queryOf } from "../runtime/query.js";

/** Declared by {@link listOwners}. */
export interface ListOwnersData {
  resultSet: { foundItems: Owner[]; totalCount?: number };
}

/** Parameters of {@link listOwners}. */
export interface ListOwnersParams {
  readonly firstIndex?: number | undefined;
  readonly pageSize?: number | undefined;
  readonly xTenantId?: string | undefined;
  readonly sessionKey?: string | undefined;
  readonly searchFor?: Search | undefined;
  readonly sortBy?: Sort | undefined;
  readonly extraTerms?: Search | undefined;
}

/** Successful responses of {@link listOwners}. */
export interface ListOwnersOutcome {
  readonly status: 200;
  readonly headers: ResponseHeaders;
  readonly body: ListOwnersData;
}

/** Documented errors of {@link listOwners}. */
export type ListOwnersError = ResponseError<StatusRange<4>, Problem>;

/**
 * Describes {@link listOwners} to the client: `GET` `/owners`.
 *
 * Generated from `#/paths/~1owners/get`.
 */
export const listOwnersOperation: PaginatedOperation<
  ListOwnersParams,
  ListOwnersOutcome,
  ListOwnersError,
  readonly ["resultSet", "foundItems"]
> = /* @__PURE__ */ withCodecs(
  {
    id: "listOwners",
    method: "GET",
    statuses: [200, "4XX"],
    pagination: {
      strategy: "offset",
      items: ["resultSet", "foundItems"],
      total: ["resultSet", "totalCount"],
      start: "firstIndex",
      count: "pageSize",
      first: 0,
    },
    write: (params) => ({
      path:
        "/owners" +
        queryOf(
          form("first_index", params.firstIndex),
          form("page_size", params.pageSize),
          deepObject("search_for", params.searchFor),
          formObjectExplode("sort_by", params.sortBy),
          jsonQuery("extra_terms", params.extraTerms),
        ),
      headers: {
        ...headerOf("x-tenant-id", params.xTenantId),
        ...headerOf("cookie", cookieHeader([form("session_key", params.sessionKey)])),
      },
    }),
    read: decodeJson,
  },
  () => ({
    params: objectCodec({ searchFor: SearchCodec, sortBy: SortCodec, extraTerms: SearchCodec }),
    responses: {
      "2XX": namedCodec(
        { result_set: "resultSet" },
        {
          result_set: namedCodec(
            { found_items: "foundItems", total_count: "totalCount" },
            { found_items: arrayCodec(OwnerCodec) },
          ),
        },
      ),
      "4XX": ProblemCodec,
    },
  }),
);

/**
 * `GET /owners`
 *
 * @throws {ResponseError<StatusRange<4>, Problem>}
 *
 * @example
 * ```ts
 * const result = await listOwners(client);
 * ```
 */
export function listOwners(
  client: Client,
  params: ListOwnersParams = {},
  options?: RequestOptions,
): Promise<ListOwnersData> {
  return client.send(listOwnersOperation, params, options);
}
