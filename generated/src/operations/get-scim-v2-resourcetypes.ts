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

/** Parameters of {@link getScimV2Resourcetypes}. */
export type GetScimV2ResourcetypesParams = Readonly<Record<string, never>>;

/** Successful responses of {@link getScimV2Resourcetypes}. */
export interface GetScimV2ResourcetypesOutcome {
  readonly status: 200;
  readonly headers: ResponseHeaders;
  readonly body: ScimConfigResourceTypesListResponse;
}

/** Documented errors of {@link getScimV2Resourcetypes}. */
export type GetScimV2ResourcetypesError =
  | ResponseError<400, ScimError | ErrorBody>
  | ResponseError<401 | 403 | 404 | 408 | 409 | 413 | 415 | 429 | 500 | 503 | 504, ErrorBody>;

/**
 * Describes {@link getScimV2Resourcetypes} to the client: `GET` `/api/v2/scim/v2/resourcetypes`.
 *
 * Generated from `#/paths/~1api~1v2~1scim~1v2~1resourcetypes/get`.
 */
export const getScimV2ResourcetypesOperation: Operation<
  GetScimV2ResourcetypesParams,
  GetScimV2ResourcetypesOutcome,
  GetScimV2ResourcetypesError
> = {
  id: "getScimV2Resourcetypes",
  method: "GET",
  statuses: [200, 400, 401, 403, 404, 408, 409, 413, 415, 429, 500, 503, 504],
  security: genesysOauth,
  retry: { statuses: [429, 503] },
  write: () => ({
    path: "/api/v2/scim/v2/resourcetypes",
    headers: {
      accept: "application/json, application/scim+json",
    },
  }),
  read: decodeJson,
};

/**
 * List resource types
 *
 * Returns all resource types in one page.
 *
 * `GET /api/v2/scim/v2/resourcetypes`
 *
 * Needs no permissions.
 *
 * @throws {ResponseError<400, ScimError | ErrorBody>}
 * @throws {ResponseError<401 | 403 | 404 | 408 | 409 | 413 | 415 | 429 | 500 | 503 | 504, ErrorBody>}
 *
 * @example
 * ```ts
 * const result = await getScimV2Resourcetypes(client);
 * ```
 */
export function getScimV2Resourcetypes(
  client: Client,
  params: GetScimV2ResourcetypesParams = {},
  options?: RequestOptions<ClientAuth>,
): Promise<ScimConfigResourceTypesListResponse> {
  return client.send(getScimV2ResourcetypesOperation, params, options);
}
