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

/** Parameters of {@link getScimV2Groups}. */
export interface GetScimV2GroupsParams {
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
   * The groups to list, as a filter of RFC 7644, section 3.4.2.2: an attribute, `eq` and a value. To
   * list all groups, use `getScimGroups`, where the filter is optional.
   */
  readonly filter: string;
}

/** Successful responses of {@link getScimV2Groups}. */
export interface GetScimV2GroupsOutcome {
  readonly status: 200;
  readonly headers: ResponseHeaders;
  readonly body: ScimGroupListResponse;
}

/** Documented errors of {@link getScimV2Groups}. */
export type GetScimV2GroupsError =
  | ResponseError<400, ScimError | ErrorBody>
  | ResponseError<401 | 403 | 404 | 408 | 409 | 413 | 415 | 429 | 500 | 503 | 504, ErrorBody>;

/**
 * Describes {@link getScimV2Groups} to the client: `GET` `/api/v2/scim/v2/groups`.
 *
 * Generated from `#/paths/~1api~1v2~1scim~1v2~1groups/get`.
 */
export const getScimV2GroupsOperation: PaginatedOperation<
  GetScimV2GroupsParams,
  GetScimV2GroupsOutcome,
  GetScimV2GroupsError,
  readonly ["Resources"]
> = {
  id: "getScimV2Groups",
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
      "/api/v2/scim/v2/groups" +
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
 * Returns one page of the groups that match the filter. The filter is required.
 *
 * `GET /api/v2/scim/v2/groups`
 *
 * Needs `directory:group:edit`.
 *
 * @throws {ResponseError<400, ScimError | ErrorBody>}
 * @throws {ResponseError<401 | 403 | 404 | 408 | 409 | 413 | 415 | 429 | 500 | 503 | 504, ErrorBody>}
 *
 * @example
 * ```ts
 * const result = await getScimV2Groups(client, { filter: 'displayName eq "Support"' });
 * ```
 */
export function getScimV2Groups(
  client: Client,
  params: GetScimV2GroupsParams,
  options?: RequestOptions<ClientAuth>,
): Promise<ScimGroupListResponse> {
  return client.send(getScimV2GroupsOperation, params, options);
}

/** What the `filter` of {@link getScimV2Groups} can compare. */
export type FilterAttribute = "id" | "displayName";
