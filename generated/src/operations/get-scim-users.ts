// Code generated from spec/scim.yaml. DO NOT EDIT.

import type { ClientAuth } from "../client.js";
import type { ErrorBody } from "../models/error-body.js";
import type { ScimError } from "../models/scim-error.js";
import type { ScimUserAttribute } from "../models/scim-user-attribute.js";
import type { ScimUserListResponse } from "../models/scim-user-list-response.js";
import type { Client } from "../runtime/client.js";
import { decodeJson } from "../runtime/decode-body.js";
import type { ResponseError } from "../runtime/errors.js";
import type { PaginatedOperation, RequestOptions, ResponseHeaders } from "../runtime/operation.js";
import { form, formArray, queryOf } from "../runtime/query.js";
import { genesysOauth } from "../security.js";

/** Parameters of {@link getScimUsers}. */
export interface GetScimUsersParams {
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
   * The attributes to return of each user; `id`, `userName`, `active` and `meta` are always
   * returned. Listing only what you need saves the service expensive look-ups. Cannot be combined
   * with `excludedAttributes`.
   */
  readonly attributes?: readonly ScimUserAttribute[] | undefined;
  /**
   * The attributes to leave out of each user; `id`, `userName`, `active` and `meta` are always
   * returned. Leaving out what you do not need saves the service expensive look-ups. Cannot be
   * combined with `attributes`.
   */
  readonly excludedAttributes?: readonly ScimUserAttribute[] | undefined;
  /**
   * The users to list, as a filter of RFC 7644, section 3.4.2.2: an attribute, `eq` and a value.
   * Without a filter, the active users are listed. `manager` is compared with the ID of the manager,
   * `division` with the name of the division. External identifiers are found by both of their parts
   * together:
   * `urn:ietf:params:scim:schemas:extension:genesys:purecloud:2.0:User:externalIds[authority eq "hr"
   * and value eq "167844"]`.
   */
  readonly filter?: string | undefined;
}

/** Successful responses of {@link getScimUsers}. */
export interface GetScimUsersOutcome {
  readonly status: 200;
  readonly headers: ResponseHeaders;
  readonly body: ScimUserListResponse;
}

/** Documented errors of {@link getScimUsers}. */
export type GetScimUsersError =
  | ResponseError<400, ScimError | ErrorBody>
  | ResponseError<401 | 403 | 404 | 408 | 409 | 413 | 415 | 429 | 500 | 503 | 504, ErrorBody>;

/**
 * Describes {@link getScimUsers} to the client: `GET` `/api/v2/scim/users`.
 *
 * Generated from `#/paths/~1api~1v2~1scim~1users/get`.
 */
export const getScimUsersOperation: PaginatedOperation<
  GetScimUsersParams,
  GetScimUsersOutcome,
  GetScimUsersError,
  readonly ["Resources"]
> = {
  id: "getScimUsers",
  method: "GET",
  statuses: [200, 400, 401, 403, 404, 408, 409, 413, 415, 429, 500, 503, 504],
  security: genesysOauth,
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
      "/api/v2/scim/users" +
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
 * List users
 *
 * Returns one page of users: the active ones by default, the others with the filter `active eq
 * false`. By default, the response includes the external ID, the roles and the enterprise manager,
 * which cost the service further look-ups: list what you need in `attributes`, for example `id`
 * and `active`, or leave these out with `excludedAttributes`. The same as `getScimV2Users`, on the
 * path without `v2`.
 *
 * `GET /api/v2/scim/users`
 *
 * Needs no permissions.
 *
 * @throws {ResponseError<400, ScimError | ErrorBody>}
 * @throws {ResponseError<401 | 403 | 404 | 408 | 409 | 413 | 415 | 429 | 500 | 503 | 504, ErrorBody>}
 *
 * @example
 * ```ts
 * const result = await getScimUsers(client);
 * ```
 */
export function getScimUsers(
  client: Client,
  params: GetScimUsersParams = {},
  options?: RequestOptions<ClientAuth>,
): Promise<ScimUserListResponse> {
  return client.send(getScimUsersOperation, params, options);
}

/** What the `filter` of {@link getScimUsers} can compare. */
export type FilterAttribute =
  "id" | "userName" | "manager" | "email" | "division" | "externalId" | "active" | "employeeNumber";
