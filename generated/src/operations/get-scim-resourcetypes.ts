// Code generated from spec/scim.yaml. DO NOT EDIT.

import type { ClientAuth } from "../client.js";
import type { ErrorBody } from "../models/error-body.js";
import type { ScimConfigResourceTypesListResponse } from "../models/scim-config-resource-types-list-response.js";
import type { ScimError } from "../models/scim-error.js";
import type { Client } from "../runtime/client.js";
import { decodeJson } from "../runtime/decode-body.js";
import type { ResponseError } from "../runtime/errors.js";
import type { Operation, RequestOptions, ResponseHeaders } from "../runtime/operation.js";
import { genesysOauth } from "../security.js";

/** Parameters of {@link getScimResourcetypes}. */
export type GetScimResourcetypesParams = Readonly<Record<string, never>>;

/** Successful responses of {@link getScimResourcetypes}. */
export interface GetScimResourcetypesOutcome {
  readonly status: 200;
  readonly headers: ResponseHeaders;
  readonly body: ScimConfigResourceTypesListResponse;
}

/** Documented errors of {@link getScimResourcetypes}. */
export type GetScimResourcetypesError =
  | ResponseError<400, ScimError | ErrorBody>
  | ResponseError<401 | 403 | 404 | 408 | 409 | 413 | 415 | 429 | 500 | 503 | 504, ErrorBody>;

/**
 * Describes {@link getScimResourcetypes} to the client: `GET` `/api/v2/scim/resourcetypes`.
 *
 * Generated from `#/paths/~1api~1v2~1scim~1resourcetypes/get`.
 */
export const getScimResourcetypesOperation: Operation<
  GetScimResourcetypesParams,
  GetScimResourcetypesOutcome,
  GetScimResourcetypesError
> = {
  id: "getScimResourcetypes",
  method: "GET",
  statuses: [200, 400, 401, 403, 404, 408, 409, 413, 415, 429, 500, 503, 504],
  security: genesysOauth,
  retry: { statuses: [429, 503] },
  write: () => ({
    path: "/api/v2/scim/resourcetypes",
    headers: {
      accept: "application/json, application/scim+json",
    },
  }),
  read: decodeJson,
};

/**
 * List resource types
 *
 * Returns all resource types in one page. The same as `getScimV2Resourcetypes`, on the path
 * without `v2`.
 *
 * `GET /api/v2/scim/resourcetypes`
 *
 * Needs no permissions.
 *
 * @throws {ResponseError<400, ScimError | ErrorBody>}
 * @throws {ResponseError<401 | 403 | 404 | 408 | 409 | 413 | 415 | 429 | 500 | 503 | 504, ErrorBody>}
 *
 * @example
 * ```ts
 * const result = await getScimResourcetypes(client);
 * ```
 */
export function getScimResourcetypes(
  client: Client,
  params: GetScimResourcetypesParams = {},
  options?: RequestOptions<ClientAuth>,
): Promise<ScimConfigResourceTypesListResponse> {
  return client.send(getScimResourcetypesOperation, params, options);
}
