// Code generated from spec/scim.yaml. DO NOT EDIT.

import type { ClientAuth } from "../client.js";
import type { ErrorBody } from "../models/error-body.js";
import type { ScimError } from "../models/scim-error.js";
import type { ScimV2Group, ScimV2GroupInput } from "../models/scim-v2-group.js";
import type { Client } from "../runtime/client.js";
import { decodeJson } from "../runtime/decode-body.js";
import { encodeJson } from "../runtime/encode-body.js";
import type { ResponseError } from "../runtime/errors.js";
import { headerOf } from "../runtime/header.js";
import type { Operation, RequestOptions, ResponseHeaders } from "../runtime/operation.js";
import { simple } from "../runtime/path.js";
import { genesysOauth } from "../security.js";

/** Parameters of {@link putScimV2Group}. */
export interface PutScimV2GroupParams {
  /** The ID of the group: the `id` of a group that was listed. */
  readonly groupId: string;
  /**
   * The version that the change is based on, from the `ETag` header or `meta.version`, including its
   * double quotes. If the resource has another version by now, nothing is changed and the response
   * is an error: 400 with the `scimType` `invalidVers`, or 409.
   */
  readonly ifMatch?: string | undefined;
  /** The whole group, with its current name. */
  readonly body: ScimV2GroupInput;
  /** The media type of the body. Defaults to the first. */
  readonly contentType?: "application/json" | "application/scim+json" | undefined;
}

/** Successful responses of {@link putScimV2Group}. */
export interface PutScimV2GroupOutcome {
  readonly status: 200;
  readonly headers: ResponseHeaders<"etag">;
  readonly body: ScimV2Group;
}

/** Documented errors of {@link putScimV2Group}. */
export type PutScimV2GroupError =
  | ResponseError<400, ScimError | ErrorBody>
  | ResponseError<401 | 403 | 404 | 408 | 413 | 415 | 429 | 500 | 503 | 504, ErrorBody>
  | ResponseError<409, ScimError>;

/**
 * Describes {@link putScimV2Group} to the client: `PUT` `/api/v2/scim/v2/groups/{groupId}`.
 *
 * Generated from `#/paths/~1api~1v2~1scim~1v2~1groups~1{groupId}/put`.
 */
export const putScimV2GroupOperation: Operation<
  PutScimV2GroupParams,
  PutScimV2GroupOutcome,
  PutScimV2GroupError
> = {
  id: "putScimV2Group",
  method: "PUT",
  statuses: [200, 400, 401, 403, 404, 408, 409, 413, 415, 429, 500, 503, 504],
  security: genesysOauth,
  permissions: "directory:group:edit",
  retry: { statuses: [429, 503] },
  conditional: {
    version: ["meta", "version"],
    conflicts: [
      { status: 412 },
      { status: 409, path: ["scimType"], value: "invalidVers" },
      { status: 409, path: ["scimType"], value: null },
      { status: 400, path: ["scimType"], value: "invalidVers" },
    ],
  },
  write: (params) =>
    encodeJson(
      {
        path: "/api/v2/scim/v2/groups/" + simple("groupId", params.groupId),
        headers: {
          accept: "application/json, application/scim+json",
          ...headerOf("if-match", params.ifMatch),
        },
      },
      params.body,
      params.contentType,
    ),
  read: decodeJson,
};

/**
 * Replace a group
 *
 * Replaces the group: members that are not in the body are removed. The body must contain the
 * name, although it cannot be changed this way. Read-only attributes are ignored.
 *
 * `PUT /api/v2/scim/v2/groups/{groupId}`
 *
 * Needs `directory:group:edit`.
 *
 * @throws {ResponseError<400, ScimError | ErrorBody>}
 * @throws {ResponseError<401 | 403 | 404 | 408 | 413 | 415 | 429 | 500 | 503 | 504, ErrorBody>}
 * @throws {ResponseError<409, ScimError>}
 *
 * @example
 * ```ts
 * const result = await putScimV2Group(client, {
 *   groupId: "5f4bc742-a019-4e38-8e2a-d39d5bc0b0f3",
 *   body: {
 *     displayName: "Support",
 *     externalId: "support-team",
 *     members: [
 *       { value: "857449b0-d9e7-4cd0-acbf-a6adfb9ef1e9" },
 *       { value: "16e10e2f-1136-43fe-bb84-eac073168a49" },
 *     ],
 *   },
 * });
 * ```
 */
export function putScimV2Group(
  client: Client,
  params: PutScimV2GroupParams,
  options?: RequestOptions<ClientAuth>,
): Promise<ScimV2Group> {
  return client.send(putScimV2GroupOperation, params, options);
}
