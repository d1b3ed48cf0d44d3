// Code generated from spec/scim.yaml. DO NOT EDIT.

import type { ClientAuth } from "../client.js";
import type { ErrorBody } from "../models/error-body.js";
import type { ScimError } from "../models/scim-error.js";
import type { ScimGroupAttribute } from "../models/scim-group-attribute.js";
import type { ScimV2Group } from "../models/scim-v2-group.js";
import type { Client } from "../runtime/client.js";
import { decodeJson } from "../runtime/decode-body.js";
import type { ResponseError } from "../runtime/errors.js";
import { headerOf } from "../runtime/header.js";
import type { Operation, RequestOptions, ResponseHeaders } from "../runtime/operation.js";
import { simple } from "../runtime/path.js";
import { formArray, queryOf } from "../runtime/query.js";
import { genesysOauth } from "../security.js";

/** Parameters of {@link getScimV2Group}. */
export interface GetScimV2GroupParams {
  /** The ID of the group: the `id` of a group that was listed. */
  readonly groupId: string;
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
   * The version that the caller already has, from the `ETag` header or `meta.version`, including its
   * double quotes. If it is still current, the response is 304 without a body, and otherwise the
   * resource.
   */
  readonly ifNoneMatch?: string | undefined;
}

/** Successful responses of {@link getScimV2Group}. */
export type GetScimV2GroupOutcome =
  | {
      readonly status: 200;
      readonly headers: ResponseHeaders<"etag">;
      readonly body: ScimV2Group;
    }
  | {
      readonly status: 304;
      readonly headers: ResponseHeaders<"etag">;
      readonly body: undefined;
    };

/** Documented errors of {@link getScimV2Group}. */
export type GetScimV2GroupError =
  | ResponseError<400, ScimError | ErrorBody>
  | ResponseError<401 | 403 | 404 | 408 | 409 | 413 | 415 | 429 | 500 | 503 | 504, ErrorBody>;

/**
 * Describes {@link getScimV2Group} to the client: `GET` `/api/v2/scim/v2/groups/{groupId}`.
 *
 * Generated from `#/paths/~1api~1v2~1scim~1v2~1groups~1{groupId}/get`.
 */
export const getScimV2GroupOperation: Operation<
  GetScimV2GroupParams,
  GetScimV2GroupOutcome,
  GetScimV2GroupError
> = {
  id: "getScimV2Group",
  method: "GET",
  statuses: [200, 304, 400, 401, 403, 404, 408, 409, 413, 415, 429, 500, 503, 504],
  security: genesysOauth,
  permissions: "directory:group:edit",
  retry: { statuses: [429, 503] },
  conditional: { version: ["meta", "version"] },
  write: (params) => ({
    path:
      "/api/v2/scim/v2/groups/" +
      simple("groupId", params.groupId) +
      queryOf(
        formArray("attributes", params.attributes),
        formArray("excludedAttributes", params.excludedAttributes),
      ),
    headers: {
      accept: "application/json, application/scim+json",
      ...headerOf("if-none-match", params.ifNoneMatch),
    },
  }),
  read: decodeJson,
};

/**
 * Read a group
 *
 * Returns one group with its members. With `If-None-Match`, the response is 304 if the group is
 * unchanged.
 *
 * `GET /api/v2/scim/v2/groups/{groupId}`
 *
 * Needs `directory:group:edit`.
 *
 * @throws {ResponseError<400, ScimError | ErrorBody>}
 * @throws {ResponseError<401 | 403 | 404 | 408 | 409 | 413 | 415 | 429 | 500 | 503 | 504, ErrorBody>}
 *
 * @example
 * ```ts
 * const result = await getScimV2Group(client, { groupId: "5f4bc742-a019-4e38-8e2a-d39d5bc0b0f3" });
 * ```
 */
export function getScimV2Group(
  client: Client,
  params: GetScimV2GroupParams & { readonly ifNoneMatch?: undefined },
  options?: RequestOptions<ClientAuth>,
): Promise<ScimV2Group>;
/**
 * Read a group
 *
 * With `ifNoneMatch`, resolves to `undefined` when the resource is unchanged (304).
 */
export function getScimV2Group(
  client: Client,
  params: GetScimV2GroupParams,
  options?: RequestOptions<ClientAuth>,
): Promise<ScimV2Group | undefined>;
export function getScimV2Group(
  client: Client,
  params: GetScimV2GroupParams,
  options?: RequestOptions<ClientAuth>,
): Promise<ScimV2Group | undefined> {
  return client.send(getScimV2GroupOperation, params, options);
}
