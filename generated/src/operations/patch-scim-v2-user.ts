// Code generated from spec/scim.yaml. DO NOT EDIT.

import type { ClientAuth } from "../client.js";
import type { ErrorBody } from "../models/error-body.js";
import type { ScimError } from "../models/scim-error.js";
import type { ScimV2PatchRequest } from "../models/scim-v2-patch-request.js";
import type { ScimV2User } from "../models/scim-v2-user.js";
import type { Client } from "../runtime/client.js";
import { decodeJson } from "../runtime/decode-body.js";
import { encodeJson } from "../runtime/encode-body.js";
import type { ResponseError } from "../runtime/errors.js";
import { headerOf } from "../runtime/header.js";
import type { Operation, RequestOptions, ResponseHeaders } from "../runtime/operation.js";
import { simple } from "../runtime/path.js";
import { genesysOauth } from "../security.js";

/** Parameters of {@link patchScimV2User}. */
export interface PatchScimV2UserParams {
  /** The ID of the user: the `id` of a user that was listed or created. */
  readonly userId: string;
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

/** Successful responses of {@link patchScimV2User}. */
export interface PatchScimV2UserOutcome {
  readonly status: 200;
  readonly headers: ResponseHeaders<"etag">;
  readonly body: ScimV2User;
}

/** Documented errors of {@link patchScimV2User}. */
export type PatchScimV2UserError =
  | ResponseError<400, ScimError | ErrorBody>
  | ResponseError<401 | 403 | 404 | 408 | 413 | 415 | 429 | 500 | 503 | 504, ErrorBody>
  | ResponseError<409, ScimError>;

/**
 * Describes {@link patchScimV2User} to the client: `PATCH` `/api/v2/scim/v2/users/{userId}`.
 *
 * Generated from `#/paths/~1api~1v2~1scim~1v2~1users~1{userId}/patch`.
 */
export const patchScimV2UserOperation: Operation<
  PatchScimV2UserParams,
  PatchScimV2UserOutcome,
  PatchScimV2UserError
> = {
  id: "patchScimV2User",
  method: "PATCH",
  statuses: [200, 400, 401, 403, 404, 408, 409, 413, 415, 429, 500, 503, 504],
  security: genesysOauth,
  permissions:
    "any of directory:user:edit, directory:user:setPassword, authorization:grant:add, authorization:grant:delete, routing:skill:assign, routing:language:assign, telephony:extension:assign",
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
        path: "/api/v2/scim/v2/users/" + simple("userId", params.userId),
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
 * Change parts of a user
 *
 * Applies a list of changes, all of them or none (RFC 7644, section 3.5.2). Setting `active` to
 * false deactivates the user. One of the permissions is needed for the operation itself; a
 * password, roles, routing skills, routing languages and phone extensions in the body each need
 * one of their own.
 *
 * `PATCH /api/v2/scim/v2/users/{userId}`
 *
 * Needs one of `directory:user:edit`, `directory:user:setPassword`, `authorization:grant:add`,
 * `authorization:grant:delete`, `routing:skill:assign`, `routing:language:assign`,
 * `telephony:extension:assign`.
 *
 * @throws {ResponseError<400, ScimError | ErrorBody>}
 * @throws {ResponseError<401 | 403 | 404 | 408 | 413 | 415 | 429 | 500 | 503 | 504, ErrorBody>}
 * @throws {ResponseError<409, ScimError>}
 *
 * @example
 * ```ts
 * const result = await patchScimV2User(client, {
 *   userId: "857449b0-d9e7-4cd0-acbf-a6adfb9ef1e9",
 *   body: {
 *     schemas: ["urn:ietf:params:scim:api:messages:2.0:PatchOp"],
 *     Operations: [
 *       { op: "replace", path: "active", value: false },
 *       { op: "replace", path: 'phoneNumbers[type eq "mobile"].value', value: "tel:+13175550199" },
 *       {
 *         op: "remove",
 *         path: "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:manager",
 *       },
 *     ],
 *   },
 * });
 * ```
 */
export function patchScimV2User(
  client: Client,
  params: PatchScimV2UserParams,
  options?: RequestOptions<ClientAuth>,
): Promise<ScimV2User> {
  return client.send(patchScimV2UserOperation, params, options);
}
