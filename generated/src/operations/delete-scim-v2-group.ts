// Code generated from spec/scim.yaml. DO NOT EDIT.

import type { ClientAuth } from "../client.js";
import type { ErrorBody } from "../models/error-body.js";
import type { ScimError } from "../models/scim-error.js";
import type { Client } from "../runtime/client.js";
import { decodeFailure } from "../runtime/decode-body.js";
import type { ResponseError } from "../runtime/errors.js";
import { headerOf } from "../runtime/header.js";
import type { Operation, RequestOptions, ResponseHeaders } from "../runtime/operation.js";
import { simple } from "../runtime/path.js";
import { genesysOauth } from "../security.js";

/** Parameters of {@link deleteScimV2Group}. */
export interface DeleteScimV2GroupParams {
  /** The ID of the group: the `id` of a group that was listed. */
  readonly groupId: string;
  /**
   * The version that the change is based on, from the `ETag` header or `meta.version`, including its
   * double quotes. If the resource has another version by now, nothing is changed and the response
   * is an error: 400 with the `scimType` `invalidVers`, or 409.
   */
  readonly ifMatch?: string | undefined;
}

/** Successful responses of {@link deleteScimV2Group}. */
export interface DeleteScimV2GroupOutcome {
  readonly status: 204;
  readonly headers: ResponseHeaders;
  readonly body: undefined;
}

/** Documented errors of {@link deleteScimV2Group}. */
export type DeleteScimV2GroupError =
  | ResponseError<400, ScimError | ErrorBody>
  | ResponseError<401 | 403 | 404 | 408 | 413 | 415 | 429 | 500 | 503 | 504, ErrorBody>
  | ResponseError<409, ScimError>;

/**
 * Describes {@link deleteScimV2Group} to the client: `DELETE` `/api/v2/scim/v2/groups/{groupId}`.
 *
 * Generated from `#/paths/~1api~1v2~1scim~1v2~1groups~1{groupId}/delete`.
 */
export const deleteScimV2GroupOperation: Operation<
  DeleteScimV2GroupParams,
  DeleteScimV2GroupOutcome,
  DeleteScimV2GroupError
> = {
  id: "deleteScimV2Group",
  method: "DELETE",
  statuses: [204, 400, 401, 403, 404, 408, 409, 413, 415, 429, 500, 503, 504],
  security: genesysOauth,
  permissions: "directory:group:edit",
  retry: { statuses: [429, 503] },
  conditional: {
    version: ["meta", "version"],
    conflicts: [
      { status: 412 },
      { status: 409 },
      { status: 400, path: ["scimType"], value: "invalidVers" },
    ],
  },
  write: (params) => ({
    path: "/api/v2/scim/v2/groups/" + simple("groupId", params.groupId),
    headers: {
      accept: "application/json, application/scim+json",
      ...headerOf("if-match", params.ifMatch),
    },
  }),
  read: decodeFailure,
};

/**
 * Delete a group
 *
 * Withdrawn: Genesys removed this operation from the public API in February 2021, and the service
 * no longer lets clients delete groups. It is described for completeness; expect an error.
 *
 * `DELETE /api/v2/scim/v2/groups/{groupId}`
 *
 * Needs `directory:group:edit`.
 *
 * @throws {ResponseError<400, ScimError | ErrorBody>}
 * @throws {ResponseError<401 | 403 | 404 | 408 | 413 | 415 | 429 | 500 | 503 | 504, ErrorBody>}
 * @throws {ResponseError<409, ScimError>}
 *
 * @deprecated
 *
 * @example
 * ```ts
 * await deleteScimV2Group(client, { groupId: "5f4bc742-a019-4e38-8e2a-d39d5bc0b0f3" });
 * ```
 */
export function deleteScimV2Group(
  client: Client,
  params: DeleteScimV2GroupParams,
  options?: RequestOptions<ClientAuth>,
): Promise<void> {
  return client.send(deleteScimV2GroupOperation, params, options);
}
