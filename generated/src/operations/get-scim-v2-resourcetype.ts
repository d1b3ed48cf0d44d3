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

/** Parameters of {@link getScimV2Resourcetype}. */
export interface GetScimV2ResourcetypeParams {
  /** The name of the resource type: the `id` of a resource type that was listed. */
  readonly resourceType: ScimResourceTypeName;
}

/** Successful responses of {@link getScimV2Resourcetype}. */
export interface GetScimV2ResourcetypeOutcome {
  readonly status: 200;
  readonly headers: ResponseHeaders;
  readonly body: ScimConfigResourceType;
}

/** Documented errors of {@link getScimV2Resourcetype}. */
export type GetScimV2ResourcetypeError =
  | ResponseError<400, ScimError | ErrorBody>
  | ResponseError<401 | 403 | 404 | 408 | 409 | 413 | 415 | 429 | 500 | 503 | 504, ErrorBody>;

/**
 * Describes {@link getScimV2Resourcetype} to the client: `GET` `/api/v2/scim/v2/resourcetypes/{resourceType}`.
 *
 * Generated from `#/paths/~1api~1v2~1scim~1v2~1resourcetypes~1{resourceType}/get`.
 */
export const getScimV2ResourcetypeOperation: Operation<
  GetScimV2ResourcetypeParams,
  GetScimV2ResourcetypeOutcome,
  GetScimV2ResourcetypeError
> = {
  id: "getScimV2Resourcetype",
  method: "GET",
  statuses: [200, 400, 401, 403, 404, 408, 409, 413, 415, 429, 500, 503, 504],
  security: genesysOauth,
  retry: { statuses: [429, 503] },
  write: (params) => ({
    path: "/api/v2/scim/v2/resourcetypes/" + simple("resourceType", params.resourceType),
    headers: {
      accept: "application/json, application/scim+json",
    },
  }),
  read: decodeJson,
};

/**
 * Read a resource type
 *
 * Returns the endpoint and the schemas of one resource type.
 *
 * `GET /api/v2/scim/v2/resourcetypes/{resourceType}`
 *
 * Needs no permissions.
 *
 * @throws {ResponseError<400, ScimError | ErrorBody>}
 * @throws {ResponseError<401 | 403 | 404 | 408 | 409 | 413 | 415 | 429 | 500 | 503 | 504, ErrorBody>}
 *
 * @example
 * ```ts
 * const result = await getScimV2Resourcetype(client, { resourceType: "User" });
 * ```
 */
export function getScimV2Resourcetype(
  client: Client,
  params: GetScimV2ResourcetypeParams,
  options?: RequestOptions<ClientAuth>,
): Promise<ScimConfigResourceType> {
  return client.send(getScimV2ResourcetypeOperation, params, options);
}
