// Code generated from spec/scim.yaml. DO NOT EDIT.

import type { ClientAuth } from "../client.js";
import type { Empty } from "../models/empty.js";
import type { ErrorBody } from "../models/error-body.js";
import type { ScimError } from "../models/scim-error.js";
import type { Client } from "../runtime/client.js";
import { decodeJsonOrEmpty } from "../runtime/decode-body.js";
import type { ResponseError } from "../runtime/errors.js";
import { headerOf } from "../runtime/header.js";
import type { Operation, RequestOptions, ResponseHeaders } from "../runtime/operation.js";
import { simple } from "../runtime/path.js";
import { genesysOauth } from "../security.js";

/** Parameters of {@link deleteScimV2User}. */
export interface DeleteScimV2UserParams {
  /** The ID of the user: the `id` of a user that was listed or created. */
  readonly userId: string;
  /**
   * The version that the change is based on, from the `ETag` header or `meta.version`, including its
   * double quotes. If the resource has another version by now, nothing is changed and the response
   * is an error: 400 with the `scimType` `invalidVers`, or 409.
   */
  readonly ifMatch?: string | undefined;
}

/** Successful responses of {@link deleteScimV2User}. */
export type DeleteScimV2UserOutcome =
  | {
      readonly status: 200;
      readonly headers: ResponseHeaders;
      readonly body: Empty;
    }
  | {
      readonly status: 204;
      readonly headers: ResponseHeaders;
      readonly body: undefined;
    };

/** Documented errors of {@link deleteScimV2User}. */
export type DeleteScimV2UserError =
  | ResponseError<400, ScimError | ErrorBody>
  | ResponseError<401 | 403 | 404 | 408 | 413 | 415 | 429 | 500 | 503 | 504, ErrorBody>
  | ResponseError<409, ScimError>;

/**
 * Describes {@link deleteScimV2User} to the client: `DELETE` `/api/v2/scim/v2/users/{userId}`.
 *
 * Generated from `#/paths/~1api~1v2~1scim~1v2~1users~1{userId}/delete`.
 */
export const deleteScimV2UserOperation: Operation<
  DeleteScimV2UserParams,
  DeleteScimV2UserOutcome,
  DeleteScimV2UserError
> = {
  id: "deleteScimV2User",
  method: "DELETE",
  statuses: [200, 204, 400, 401, 403, 404, 408, 409, 413, 415, 429, 500, 503, 504],
  security: genesysOauth,
  permissions: "directory:user:delete",
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
    path: "/api/v2/scim/v2/users/" + simple("userId", params.userId),
    headers: {
      accept: "application/json, application/scim+json",
      ...headerOf("if-match", params.ifMatch),
    },
  }),
  read: decodeJsonOrEmpty,
};

/**
 * Delete a user
 *
 * Deletes a user. The body of the response is an empty object, or missing. Creating the user again
 * restores it, without its roles.
 *
 * `DELETE /api/v2/scim/v2/users/{userId}`
 *
 * Needs `directory:user:delete`.
 *
 * @throws {ResponseError<400, ScimError | ErrorBody>}
 * @throws {ResponseError<401 | 403 | 404 | 408 | 413 | 415 | 429 | 500 | 503 | 504, ErrorBody>}
 * @throws {ResponseError<409, ScimError>}
 *
 * @example
 * ```ts
 * const result = await deleteScimV2User(client, {
 *   userId: "857449b0-d9e7-4cd0-acbf-a6adfb9ef1e9",
 * });
 * ```
 */
export function deleteScimV2User(
  client: Client,
  params: DeleteScimV2UserParams,
  options?: RequestOptions<ClientAuth>,
): Promise<Empty | undefined> {
  return client.send(deleteScimV2UserOperation, params, options);
}
