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

/** Parameters of {@link getScimV2Schemas}. */
export interface GetScimV2SchemasParams {
  /**
   * Schemas cannot be filtered: the response to any filter is 403 (RFC 7644, section 4). The
   * parameter exists because the service declares it.
   */
  readonly filter?: string | undefined;
}

/** Successful responses of {@link getScimV2Schemas}. */
export interface GetScimV2SchemasOutcome {
  readonly status: 200;
  readonly headers: ResponseHeaders;
  readonly body: ScimV2SchemaListResponse;
}

/** Documented errors of {@link getScimV2Schemas}. */
export type GetScimV2SchemasError =
  | ResponseError<400, ScimError | ErrorBody>
  | ResponseError<401 | 403 | 404 | 408 | 409 | 413 | 415 | 429 | 500 | 503 | 504, ErrorBody>;

/**
 * Describes {@link getScimV2Schemas} to the client: `GET` `/api/v2/scim/v2/schemas`.
 *
 * Generated from `#/paths/~1api~1v2~1scim~1v2~1schemas/get`.
 */
export const getScimV2SchemasOperation: Operation<
  GetScimV2SchemasParams,
  GetScimV2SchemasOutcome,
  GetScimV2SchemasError
> = {
  id: "getScimV2Schemas",
  method: "GET",
  statuses: [200, 400, 401, 403, 404, 408, 409, 413, 415, 429, 500, 503, 504],
  security: genesysOauth,
  retry: { statuses: [429, 503] },
  write: (params) => ({
    path: "/api/v2/scim/v2/schemas" + queryOf(form("filter", params.filter)),
    headers: {
      accept: "application/json, application/scim+json",
    },
  }),
  read: decodeJson,
};

/**
 * List schemas
 *
 * Returns the definitions of all schemas in one page.
 *
 * `GET /api/v2/scim/v2/schemas`
 *
 * Needs no permissions.
 *
 * @throws {ResponseError<400, ScimError | ErrorBody>}
 * @throws {ResponseError<401 | 403 | 404 | 408 | 409 | 413 | 415 | 429 | 500 | 503 | 504, ErrorBody>}
 *
 * @example
 * ```ts
 * const result = await getScimV2Schemas(client);
 * ```
 */
export function getScimV2Schemas(
  client: Client,
  params: GetScimV2SchemasParams = {},
  options?: RequestOptions<ClientAuth>,
): Promise<ScimV2SchemaListResponse> {
  return client.send(getScimV2SchemasOperation, params, options);
}
