// Code generated from spec/scim.yaml. DO NOT EDIT.

import type { ClientAuth } from "../client.js";
import type { ErrorBody } from "../models/error-body.js";
import type { ScimError } from "../models/scim-error.js";
import type { ScimSchemaId } from "../models/scim-schema-id.js";
import type { ScimV2SchemaDefinition } from "../models/scim-v2-schema-definition.js";
import type { Client } from "../runtime/client.js";
import { decodeJson } from "../runtime/decode-body.js";
import type { ResponseError } from "../runtime/errors.js";
import type { Operation, RequestOptions, ResponseHeaders } from "../runtime/operation.js";
import { simple } from "../runtime/path.js";
import { genesysOauth } from "../security.js";

/** Parameters of {@link getScimV2Schema}. */
export interface GetScimV2SchemaParams {
  /** The URI of the schema: the `id` of a schema that was listed. */
  readonly schemaId: ScimSchemaId;
}

/** Successful responses of {@link getScimV2Schema}. */
export interface GetScimV2SchemaOutcome {
  readonly status: 200;
  readonly headers: ResponseHeaders;
  readonly body: ScimV2SchemaDefinition;
}

/** Documented errors of {@link getScimV2Schema}. */
export type GetScimV2SchemaError =
  | ResponseError<400, ScimError | ErrorBody>
  | ResponseError<401 | 403 | 404 | 408 | 409 | 413 | 415 | 429 | 500 | 503 | 504, ErrorBody>;

/**
 * Describes {@link getScimV2Schema} to the client: `GET` `/api/v2/scim/v2/schemas/{schemaId}`.
 *
 * Generated from `#/paths/~1api~1v2~1scim~1v2~1schemas~1{schemaId}/get`.
 */
export const getScimV2SchemaOperation: Operation<
  GetScimV2SchemaParams,
  GetScimV2SchemaOutcome,
  GetScimV2SchemaError
> = {
  id: "getScimV2Schema",
  method: "GET",
  statuses: [200, 400, 401, 403, 404, 408, 409, 413, 415, 429, 500, 503, 504],
  security: genesysOauth,
  retry: { statuses: [429, 503] },
  write: (params) => ({
    path: "/api/v2/scim/v2/schemas/" + simple("schemaId", params.schemaId),
    headers: {
      accept: "application/json, application/scim+json",
    },
  }),
  read: decodeJson,
};

/**
 * Read a schema
 *
 * Returns the attributes of one schema with their types and characteristics.
 *
 * `GET /api/v2/scim/v2/schemas/{schemaId}`
 *
 * Needs no permissions.
 *
 * @throws {ResponseError<400, ScimError | ErrorBody>}
 * @throws {ResponseError<401 | 403 | 404 | 408 | 409 | 413 | 415 | 429 | 500 | 503 | 504, ErrorBody>}
 *
 * @example
 * ```ts
 * const result = await getScimV2Schema(client, {
 *   schemaId: "urn:ietf:params:scim:schemas:core:2.0:User",
 * });
 * ```
 */
export function getScimV2Schema(
  client: Client,
  params: GetScimV2SchemaParams,
  options?: RequestOptions<ClientAuth>,
): Promise<ScimV2SchemaDefinition> {
  return client.send(getScimV2SchemaOperation, params, options);
}
