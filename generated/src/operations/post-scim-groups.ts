// Code generated from spec/scim.yaml. DO NOT EDIT.

import type { ClientAuth } from "../client.js";
import type { ErrorBody } from "../models/error-body.js";
import type { ScimError } from "../models/scim-error.js";
import type { ScimV2Group, ScimV2GroupInput } from "../models/scim-v2-group.js";
import type { Client } from "../runtime/client.js";
import { decodeJson } from "../runtime/decode-body.js";
import { encodeJson } from "../runtime/encode-body.js";
import type { ResponseError } from "../runtime/errors.js";
import type { Operation, RequestOptions, ResponseHeaders } from "../runtime/operation.js";
import { genesysOauth } from "../security.js";

/** Parameters of {@link postScimGroups}. */
export interface PostScimGroupsParams {
  /** The group to create. */
  readonly body: ScimV2GroupInput;
  /** The media type of the body. Defaults to the first. */
  readonly contentType?: "application/json" | "application/scim+json" | undefined;
}

/** Successful responses of {@link postScimGroups}. */
export interface PostScimGroupsOutcome {
  readonly status: 200;
  readonly headers: ResponseHeaders<"etag">;
  readonly body: ScimV2Group;
}

/** Documented errors of {@link postScimGroups}. */
export type PostScimGroupsError =
  | ResponseError<400, ScimError | ErrorBody>
  | ResponseError<401 | 403 | 404 | 408 | 413 | 415 | 429 | 500 | 503 | 504, ErrorBody>
  | ResponseError<409, ScimError>;

/**
 * Describes {@link postScimGroups} to the client: `POST` `/api/v2/scim/groups`.
 *
 * Generated from `#/paths/~1api~1v2~1scim~1groups/post`.
 */
export const postScimGroupsOperation: Operation<
  PostScimGroupsParams,
  PostScimGroupsOutcome,
  PostScimGroupsError
> = {
  id: "postScimGroups",
  method: "POST",
  statuses: [200, 400, 401, 403, 404, 408, 409, 413, 415, 429, 500, 503, 504],
  security: genesysOauth,
  permissions: "directory:group:edit",
  retry: { statuses: [429, 503] },
  write: (params) =>
    encodeJson(
      {
        path: "/api/v2/scim/groups",
        headers: {
          accept: "application/json, application/scim+json",
        },
      },
      params.body,
      params.contentType,
    ),
  read: decodeJson,
};

/**
 * Create a group
 *
 * Withdrawn: Genesys removed this operation from the public API in February 2021, and the service
 * no longer lets clients create groups. It is described for completeness; expect an error. It used
 * to create an official, public group with visible rules, with a generated external ID if the body
 * had none; that ID decided whether the group could be deleted again. The same as
 * `postScimV2Groups`, on the path without `v2`.
 *
 * `POST /api/v2/scim/groups`
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
 * const result = await postScimGroups(client, {
 *   body: {
 *     displayName: "Support",
 *     externalId: "support-team",
 *     members: [{ value: "857449b0-d9e7-4cd0-acbf-a6adfb9ef1e9" }],
 *   },
 * });
 * ```
 */
export function postScimGroups(
  client: Client,
  params: PostScimGroupsParams,
  options?: RequestOptions<ClientAuth>,
): Promise<ScimV2Group> {
  return client.send(postScimGroupsOperation, params, options);
}
