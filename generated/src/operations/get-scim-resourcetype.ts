// Code generated from spec/scim.yaml. DO NOT EDIT.

import type { ClientAuth } from "../client.js";
import type { ErrorBody } from "../models/error-body.js";
import type { ScimConfigResourceType } from "../models/scim-config-resource-type.js";
import type { ScimError } from "../models/scim-error.js";
import type { ScimResourceTypeName } from "../models/scim-resource-type-name.js";
import type { Client } from "../runtime/client.js";
import { decodeJson } from "../runtime/decode-body.js";
import type { ResponseError } from "../runtime/errors.js";
import type { Operation, RequestOptions, ResponseHeaders } from "../runtime/operation.js";
import { simple } from "../runtime/path.js";
import { genesysOauth } from "../security.js";

/** Parameters of {@link getScimResourcetype}. */
export interface GetScimResourcetypeParams {
  /** The name of the resource type: the `id` of a resource type that was listed. */
  readonly resourceType: ScimResourceTypeName;
}

/** Successful responses of {@link getScimResourcetype}. */
export interface GetScimResourcetypeOutcome {
  readonly status: 200;
  readonly headers: ResponseHeaders;
  readonly body: ScimConfigResourceType;
}

/** Documented errors of {@link getScimResourcetype}. */
export type GetScimResourcetypeError =
  | ResponseError<400, ScimError | ErrorBody>
  | ResponseError<401 | 403 | 404 | 408 | 409 | 413 | 415 | 429 | 500 | 503 | 504, ErrorBody>;

/**
 * Describes {@link getScimResourcetype} to the client: `GET` `/api/v2/scim/resourcetypes/{resourceType}`.
 *
 * Generated from `#/paths/~1api~1v2~1scim~1resourcetypes~1{resourceType}/get`.
 */
export const getScimResourcetypeOperation: Operation<
  GetScimResourcetypeParams,
  GetScimResourcetypeOutcome,
  GetScimResourcetypeError
> = {
  id: "getScimResourcetype",
  method: "GET",
  statuses: [200, 400, 401, 403, 404, 408, 409, 413, 415, 429, 500, 503, 504],
  security: genesysOauth,
  retry: { statuses: [429, 503] },
  write: (params) => ({
    path: "/api/v2/scim/resourcetypes/" + simple("resourceType", params.resourceType),
    headers: {
      accept: "application/json, application/scim+json",
    },
  }),
  read: decodeJson,
};

/**
 * Read a resource type
 *
 * Returns the endpoint and the schemas of one resource type. The same as `getScimV2Resourcetype`,
 * on the path without `v2`.
 *
 * `GET /api/v2/scim/resourcetypes/{resourceType}`
 *
 * Needs no permissions.
 *
 * @throws {ResponseError<400, ScimError | ErrorBody>}
 * @throws {ResponseError<401 | 403 | 404 | 408 | 409 | 413 | 415 | 429 | 500 | 503 | 504, ErrorBody>}
 *
 * @example
 * ```ts
 * const result = await getScimResourcetype(client, { resourceType: "User" });
 * ```
 */
export function getScimResourcetype(
  client: Client,
  params: GetScimResourcetypeParams,
  options?: RequestOptions<ClientAuth>,
): Promise<ScimConfigResourceType> {
  return client.send(getScimResourcetypeOperation, params, options);
}
