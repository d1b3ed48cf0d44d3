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

/** Parameters of {@link getScimSchema}. */
export interface GetScimSchemaParams {
  /** The URI of the schema: the `id` of a schema that was listed. */
  readonly schemaId: ScimSchemaId;
}

/** Successful responses of {@link getScimSchema}. */
export interface GetScimSchemaOutcome {
  readonly status: 200;
  readonly headers: ResponseHeaders;
  readonly body: ScimV2SchemaDefinition;
}

/** Documented errors of {@link getScimSchema}. */
export type GetScimSchemaError =
  | ResponseError<400, ScimError | ErrorBody>
  | ResponseError<401 | 403 | 404 | 408 | 409 | 413 | 415 | 429 | 500 | 503 | 504, ErrorBody>;

/**
 * Describes {@link getScimSchema} to the client: `GET` `/api/v2/scim/schemas/{schemaId}`.
 *
 * Generated from `#/paths/~1api~1v2~1scim~1schemas~1{schemaId}/get`.
 */
export const getScimSchemaOperation: Operation<
  GetScimSchemaParams,
  GetScimSchemaOutcome,
  GetScimSchemaError
> = {
  id: "getScimSchema",
  method: "GET",
  statuses: [200, 400, 401, 403, 404, 408, 409, 413, 415, 429, 500, 503, 504],
  security: genesysOauth,
  retry: { statuses: [429, 503] },
  write: (params) => ({
    path: "/api/v2/scim/schemas/" + simple("schemaId", params.schemaId),
    headers: {
      accept: "application/json, application/scim+json",
    },
  }),
  read: decodeJson,
};

/**
 * Read a schema
 *
 * Returns the attributes of one schema with their types and characteristics. The same as
 * `getScimV2Schema`, on the path without `v2`.
 *
 * `GET /api/v2/scim/schemas/{schemaId}`
 *
 * Needs no permissions.
 *
 * @throws {ResponseError<400, ScimError | ErrorBody>}
 * @throws {ResponseError<401 | 403 | 404 | 408 | 409 | 413 | 415 | 429 | 500 | 503 | 504, ErrorBody>}
 *
 * @example
 * ```ts
 * const result = await getScimSchema(client, {
 *   schemaId: "urn:ietf:params:scim:schemas:core:2.0:User",
 * });
 * ```
 */
export function getScimSchema(
  client: Client,
  params: GetScimSchemaParams,
  options?: RequestOptions<ClientAuth>,
): Promise<ScimV2SchemaDefinition> {
  return client.send(getScimSchemaOperation, params, options);
}
