// Code generated from spec/scim.yaml. DO NOT EDIT.

import type { ClientAuth } from "../client.js";
import type { ErrorBody } from "../models/error-body.js";
import type { ScimError } from "../models/scim-error.js";
import type { ScimV2Group } from "../models/scim-v2-group.js";
import type { ScimV2PatchRequest } from "../models/scim-v2-patch-request.js";
import type { Client } from "../runtime/client.js";
import { decodeJson } from "../runtime/decode-body.js";
import { encodeJson } from "../runtime/encode-body.js";
import type { ResponseError } from "../runtime/errors.js";
import { headerOf } from "../runtime/header.js";
import type { Operation, RequestOptions, ResponseHeaders } from "../runtime/operation.js";
import { simple } from "../runtime/path.js";
import { genesysOauth } from "../security.js";

/** Parameters of {@link patchScimGroup}. */
export interface PatchScimGroupParams {
  /** The ID of the group: the `id` of a group that was listed. */
  readonly groupId: string;
  /**
   * The version that the change is based on, from the `ETag` header or `meta.version`, including its
   * double quotes. If the resource has another version by now, nothing is changed and the response
   * is an error: 400 with the `scimType` `invalidVers`, or 409.
   */
  readonly ifMatch?: string | undefined;
  /** The changes, applied in this order. */
  readonly body: ScimV2PatchRequest;
  /** The media type of the body. Defaults to the first. */
  readonly contentType?: "application/json" | "application/scim+json" | undefined;
}

/** Successful responses of {@link patchScimGroup}. */
export interface PatchScimGroupOutcome {
  readonly status: 200;
  readonly headers: ResponseHeaders<"etag">;
  readonly body: ScimV2Group;
}

/** Documented errors of {@link patchScimGroup}. */
export type PatchScimGroupError =
  | ResponseError<400, ScimError | ErrorBody>
  | ResponseError<401 | 403 | 404 | 408 | 413 | 415 | 429 | 500 | 503 | 504, ErrorBody>
  | ResponseError<409, ScimError>;

/**
 * Describes {@link patchScimGroup} to the client: `PATCH` `/api/v2/scim/groups/{groupId}`.
 *
 * Generated from `#/paths/~1api~1v2~1scim~1groups~1{groupId}/patch`.
 */
export const patchScimGroupOperation: Operation<
  PatchScimGroupParams,
  PatchScimGroupOutcome,
  PatchScimGroupError
> = {
  id: "patchScimGroup",
  method: "PATCH",
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
        path: "/api/v2/scim/groups/" + simple("groupId", params.groupId),
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
 * Change parts of a group
 *
 * Applies a list of changes, all of them or none (RFC 7644, section 3.5.2), for example to add or
 * remove individual members. The same as `patchScimV2Group`, on the path without `v2`.
 *
 * `PATCH /api/v2/scim/groups/{groupId}`
 *
 * Needs `directory:group:edit`.
 *
 * @throws {ResponseError<400, ScimError | ErrorBody>}
 * @throws {ResponseError<401 | 403 | 404 | 408 | 413 | 415 | 429 | 500 | 503 | 504, ErrorBody>}
 * @throws {ResponseError<409, ScimError>}
 *
 * @example
 * ```ts
 * const result = await patchScimGroup(client, {
 *   groupId: "5f4bc742-a019-4e38-8e2a-d39d5bc0b0f3",
 *   body: {
 *     schemas: ["urn:ietf:params:scim:api:messages:2.0:PatchOp"],
 *     Operations: [
 *       { op: "add", path: "members", value: [{ value: "857449b0-d9e7-4cd0-acbf-a6adfb9ef1e9" }] },
 *       { op: "remove", path: 'members[value eq "16e10e2f-1136-43fe-bb84-eac073168a49"]' },
 *     ],
 *   },
 * });
 * ```
 */
export function patchScimGroup(
  client: Client,
  params: PatchScimGroupParams,
  options?: RequestOptions<ClientAuth>,
): Promise<ScimV2Group> {
  return client.send(patchScimGroupOperation, params, options);
}
