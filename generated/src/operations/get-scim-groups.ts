// Code generated from spec/scim.yaml. DO NOT EDIT.

import type { ClientAuth } from "../client.js";
import type { ErrorBody } from "../models/error-body.js";
import type { ScimError } from "../models/scim-error.js";
import type { ScimGroupAttribute } from "../models/scim-group-attribute.js";
import type { ScimGroupListResponse } from "../models/scim-group-list-response.js";
import type { Client } from "../runtime/client.js";
import { decodeJson } from "../runtime/decode-body.js";
import type { ResponseError } from "../runtime/errors.js";
import type { PaginatedOperation, RequestOptions, ResponseHeaders } from "../runtime/operation.js";
import { form, formArray, queryOf } from "../runtime/query.js";
import { genesysOauth } from "../security.js";

/** Parameters of {@link getScimGroups}. */
export interface GetScimGroupsParams {
  /**
   * The index of the first result of the page, counted from 1. The next page begins at the
   * `startIndex` of the response plus its `itemsPerPage`.
   *
   * Default: `1`.
   */
  readonly startIndex?: number | undefined;
  /**
   * The number of results per page; the service may return fewer. With 0, the response has
   * `totalResults` and no resources. More than 25 may exceed limits within the service, which then
   * responds with 429; in this case, ask for less of each user: leave out `externalId`, `roles`, and
   * the routing skills and languages of the Genesys Cloud extension.
   *
   * Default: `25`.
   */
  readonly count?: number | undefined;
  /**
   * The attributes to return of each group; `id` and `meta` are always returned. Listing only what
   * you need saves the service expensive look-ups. Cannot be combined with `excludedAttributes`.
   */
  readonly attributes?: readonly ScimGroupAttribute[] | undefined;
  /**
   * The attributes to leave out of each group; `id` and `meta` are always returned. Leaving out the
   * members of large groups makes responses much smaller. Cannot be combined with `attributes`.
   */
  readonly excludedAttributes?: readonly ScimGroupAttribute[] | undefined;
  /**
   * The groups to list, as a filter of RFC 7644, section 3.4.2.2: an attribute, `eq` and a value.
   * Without a filter, all groups are listed.
   */
  readonly filter?: string | undefined;
}

/** Successful responses of {@link getScimGroups}. */
export interface GetScimGroupsOutcome {
  readonly status: 200;
  readonly headers: ResponseHeaders;
  readonly body: ScimGroupListResponse;
}

/** Documented errors of {@link getScimGroups}. */
export type GetScimGroupsError =
  | ResponseError<400, ScimError | ErrorBody>
  | ResponseError<401 | 403 | 404 | 408 | 409 | 413 | 415 | 429 | 500 | 503 | 504, ErrorBody>;

/**
 * Describes {@link getScimGroups} to the client: `GET` `/api/v2/scim/groups`.
 *
 * Generated from `#/paths/~1api~1v2~1scim~1groups/get`.
 */
export const getScimGroupsOperation: PaginatedOperation<
  GetScimGroupsParams,
  GetScimGroupsOutcome,
  GetScimGroupsError,
  readonly ["Resources"]
> = {
  id: "getScimGroups",
  method: "GET",
  statuses: [200, 400, 401, 403, 404, 408, 409, 413, 415, 429, 500, 503, 504],
  security: genesysOauth,
  permissions: "directory:group:edit",
  retry: { statuses: [429, 503] },
  pagination: {
    strategy: "offset",
    items: ["Resources"],
    total: ["totalResults"],
    start: "startIndex",
    count: "count",
  },
  write: (params) => ({
    path:
      "/api/v2/scim/groups" +
      queryOf(
        form("startIndex", params.startIndex),
        form("count", params.count),
        formArray("attributes", params.attributes),
        formArray("excludedAttributes", params.excludedAttributes),
        form("filter", params.filter),
      ),
    headers: {
      accept: "application/json, application/scim+json",
    },
  }),
  read: decodeJson,
};

/**
 * List groups
 *
 * Returns one page of groups: all of them, or those that match the filter. The same as
 * `getScimV2Groups`, on the path without `v2`. Here, the filter is optional.
 *
 * `GET /api/v2/scim/groups`
 *
 * Needs `directory:group:edit`.
 *
 * @throws {ResponseError<400, ScimError | ErrorBody>}
 * @throws {ResponseError<401 | 403 | 404 | 408 | 409 | 413 | 415 | 429 | 500 | 503 | 504, ErrorBody>}
 *
 * @example
 * ```ts
 * const result = await getScimGroups(client);
 * ```
 */
export function getScimGroups(
  client: Client,
  params: GetScimGroupsParams = {},
  options?: RequestOptions<ClientAuth>,
): Promise<ScimGroupListResponse> {
  return client.send(getScimGroupsOperation, params, options);
}

/** What the `filter` of {@link getScimGroups} can compare. */
export type FilterAttribute = "id" | "displayName";
