// Code generated from spec/scim.yaml. DO NOT EDIT.

import type { ClientAuth } from "../client.js";
import type { ErrorBody } from "../models/error-body.js";
import type { ScimError } from "../models/scim-error.js";
import type { ScimV2CreateUser } from "../models/scim-v2-create-user.js";
import type { ScimV2User } from "../models/scim-v2-user.js";
import type { Client } from "../runtime/client.js";
import { decodeJson } from "../runtime/decode-body.js";
import { encodeJson } from "../runtime/encode-body.js";
import type { ResponseError } from "../runtime/errors.js";
import type { Operation, RequestOptions, ResponseHeaders } from "../runtime/operation.js";
import { genesysOauth } from "../security.js";

/** Parameters of {@link postScimUsers}. */
export interface PostScimUsersParams {
  /** The user to create. `userName` and `displayName` are required. */
  readonly body: ScimV2CreateUser;
  /** The media type of the body. Defaults to the first. */
  readonly contentType?: "application/json" | "application/scim+json" | undefined;
}

/** Successful responses of {@link postScimUsers}. */
export interface PostScimUsersOutcome {
  readonly status: 200 | 201;
  readonly headers: ResponseHeaders<"etag">;
  readonly body: ScimV2User;
}

/** Documented errors of {@link postScimUsers}. */
export type PostScimUsersError =
  | ResponseError<400, ScimError | ErrorBody>
  | ResponseError<401 | 403 | 404 | 408 | 413 | 415 | 429 | 500 | 503 | 504, ErrorBody>
  | ResponseError<409, ScimError>;

/**
 * Describes {@link postScimUsers} to the client: `POST` `/api/v2/scim/users`.
 *
 * Generated from `#/paths/~1api~1v2~1scim~1users/post`.
 */
export const postScimUsersOperation: Operation<
  PostScimUsersParams,
  PostScimUsersOutcome,
  PostScimUsersError
> = {
  id: "postScimUsers",
  method: "POST",
  statuses: [200, 201, 400, 401, 403, 404, 408, 409, 413, 415, 429, 500, 503, 504],
  security: genesysOauth,
  permissions:
    "any of directory:user:add, authorization:grant:add, authorization:grant:delete, routing:skill:assign, routing:language:assign, telephony:extension:assign",
  retry: { statuses: [429, 503] },
  write: (params) =>
    encodeJson(
      {
        path: "/api/v2/scim/users",
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
 * Create a user
 *
 * Creates a user, or restores a deleted one with the same name, without its former roles. One of
 * the permissions is needed for the operation itself; a password, roles, routing skills, routing
 * languages and phone extensions in the body each need one of their own. The same as
 * `postScimV2Users`, on the path without `v2`.
 *
 * `POST /api/v2/scim/users`
 *
 * Needs one of `directory:user:add`, `authorization:grant:add`, `authorization:grant:delete`,
 * `routing:skill:assign`, `routing:language:assign`, `telephony:extension:assign`.
 *
 * @throws {ResponseError<400, ScimError | ErrorBody>}
 * @throws {ResponseError<401 | 403 | 404 | 408 | 413 | 415 | 429 | 500 | 503 | 504, ErrorBody>}
 * @throws {ResponseError<409, ScimError>}
 *
 * @example
 * ```ts
 * const result = await postScimUsers(client, {
 *   body: {
 *     userName: "barbara.jensen@example.com",
 *     displayName: "Barbara Jensen",
 *     active: true,
 *     title: "Support agent",
 *     externalId: "167844",
 *     emails: [{ value: "barbara.jensen@example.com", type: "work", primary: true }],
 *     phoneNumbers: [{ value: "tel:+13175550123", type: "work", primary: true }],
 *     roles: [{ value: "employee" }],
 *     "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User": {
 *       division: "Home",
 *       department: "Support",
 *       employeeNumber: "9876543210",
 *       manager: { value: "16e10e2f-1136-43fe-bb84-eac073168a49" },
 *     },
 *     "urn:ietf:params:scim:schemas:extension:genesys:purecloud:2.0:User": {
 *       routingSkills: [{ name: "Invoices", proficiency: 4 }],
 *       routingLanguages: [{ name: "English", proficiency: 5 }],
 *     },
 *   },
 * });
 * ```
 */
export function postScimUsers(
  client: Client,
  params: PostScimUsersParams,
  options?: RequestOptions<ClientAuth>,
): Promise<ScimV2User> {
  return client.send(postScimUsersOperation, params, options);
}
