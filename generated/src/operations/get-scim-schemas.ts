// Code generated from spec/scim.yaml. DO NOT EDIT.

import type { ClientAuth } from "../client.js";
import type { ErrorBody } from "../models/error-body.js";
import type { ScimError } from "../models/scim-error.js";
import type { ScimV2SchemaListResponse } from "../models/scim-v2-schema-list-response.js";
import type { Client } from "../runtime/client.js";
import { decodeJson } from "../runtime/decode-body.js";
import type { ResponseError } from "../runtime/errors.js";
import type { Operation, RequestOptions, ResponseHeaders } from "../runtime/operation.js";
import { form, queryOf } from "../runtime/query.js";
import { genesysOauth } from "../security.js";

/** Parameters of {@link getScimSchemas}. */
export interface GetScimSchemasParams {
  /**
   * Schemas cannot be filtered: the response to any filter is 403 (RFC 7644, section 4). The
   * parameter exists because the service declares it.
   */
  readonly filter?: string | undefined;
}

/** Successful responses of {@link getScimSchemas}. */
export interface GetScimSchemasOutcome {
  readonly status: 200;
  readonly headers: ResponseHeaders;
  readonly body: ScimV2SchemaListResponse;
}

/** Documented errors of {@link getScimSchemas}. */
export type GetScimSchemasError =
  | ResponseError<400, ScimError | ErrorBody>
  | ResponseError<401 | 403 | 404 | 408 | 409 | 413 | 415 | 429 | 500 | 503 | 504, ErrorBody>;

/**
 * Describes {@link getScimSchemas} to the client: `GET` `/api/v2/scim/schemas`.
 *
 * Generated from `#/paths/~1api~1v2~1scim~1schemas/get`.
 */
export const getScimSchemasOperation: Operation<
  GetScimSchemasParams,
  GetScimSchemasOutcome,
  GetScimSchemasError
> = {
  id: "getScimSchemas",
  method: "GET",
  statuses: [200, 400, 401, 403, 404, 408, 409, 413, 415, 429, 500, 503, 504],
  security: genesysOauth,
  retry: { statuses: [429, 503] },
  write: (params) => ({
    path: "/api/v2/scim/schemas" + queryOf(form("filter", params.filter)),
    headers: {
      accept: "application/json, application/scim+json",
    },
  }),
  read: decodeJson,
};

/**
 * List schemas
 *
 * Returns the definitions of all schemas in one page. The same as `getScimV2Schemas`, on the path
 * without `v2`.
 *
 * `GET /api/v2/scim/schemas`
 *
 * Needs no permissions.
 *
 * @throws {ResponseError<400, ScimError | ErrorBody>}
 * @throws {ResponseError<401 | 403 | 404 | 408 | 409 | 413 | 415 | 429 | 500 | 503 | 504, ErrorBody>}
 *
 * @example
 * ```ts
 * const result = await getScimSchemas(client);
 * ```
 */
export function getScimSchemas(
  client: Client,
  params: GetScimSchemasParams = {},
  options?: RequestOptions<ClientAuth>,
): Promise<ScimV2SchemaListResponse> {
  return client.send(getScimSchemasOperation, params, options);
}
