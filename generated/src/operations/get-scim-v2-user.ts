// Code generated from spec/scim.yaml. DO NOT EDIT.

import type { ClientAuth } from "../client.js";
import type { ErrorBody } from "../models/error-body.js";
import type { ScimError } from "../models/scim-error.js";
import type { ScimUserAttribute } from "../models/scim-user-attribute.js";
import type { ScimV2User } from "../models/scim-v2-user.js";
import type { Client } from "../runtime/client.js";
import { decodeJson } from "../runtime/decode-body.js";
import type { ResponseError } from "../runtime/errors.js";
import { headerOf } from "../runtime/header.js";
import type { Operation, RequestOptions, ResponseHeaders } from "../runtime/operation.js";
import { simple } from "../runtime/path.js";
import { formArray, queryOf } from "../runtime/query.js";
import { genesysOauth } from "../security.js";

/** Parameters of {@link getScimV2User}. */
export interface GetScimV2UserParams {
  /** The ID of the user: the `id` of a user that was listed or created. */
  readonly userId: string;
  /**
   * The attributes to return of each user; `id`, `userName`, `active` and `meta` are always
   * returned. Listing only what you need saves the service expensive look-ups. Cannot be combined
   * with `excludedAttributes`.
   */
  readonly attributes?: readonly ScimUserAttribute[] | undefined;
  /**
   * The attributes to leave out of each user; `id`, `userName`, `active` and `meta` are always
   * returned. Leaving out what you do not need saves the service expensive look-ups. Cannot be
   * combined with `attributes`.
   */
  readonly excludedAttributes?: readonly ScimUserAttribute[] | undefined;
  /**
   * The version that the caller already has, from the `ETag` header or `meta.version`, including its
   * double quotes. If it is still current, the response is 304 without a body, and otherwise the
   * resource.
   */
  readonly ifNoneMatch?: string | undefined;
}

/** Successful responses of {@link getScimV2User}. */
export type GetScimV2UserOutcome =
  | {
      readonly status: 200;
      readonly headers: ResponseHeaders<"etag">;
      readonly body: ScimV2User;
    }
  | {
      readonly status: 304;
      readonly headers: ResponseHeaders<"etag">;
      readonly body: undefined;
    };

/** Documented errors of {@link getScimV2User}. */
export type GetScimV2UserError =
  | ResponseError<400, ScimError | ErrorBody>
  | ResponseError<401 | 403 | 404 | 408 | 409 | 413 | 415 | 429 | 500 | 503 | 504, ErrorBody>;

/**
 * Describes {@link getScimV2User} to the client: `GET` `/api/v2/scim/v2/users/{userId}`.
 *
 * Generated from `#/paths/~1api~1v2~1scim~1v2~1users~1{userId}/get`.
 */
export const getScimV2UserOperation: Operation<
  GetScimV2UserParams,
  GetScimV2UserOutcome,
  GetScimV2UserError
> = {
  id: "getScimV2User",
  method: "GET",
  statuses: [200, 304, 400, 401, 403, 404, 408, 409, 413, 415, 429, 500, 503, 504],
  security: genesysOauth,
  retry: { statuses: [429, 503] },
  conditional: { version: ["meta", "version"] },
  write: (params) => ({
    path:
      "/api/v2/scim/v2/users/" +
      simple("userId", params.userId) +
      queryOf(
        formArray("attributes", params.attributes),
        formArray("excludedAttributes", params.excludedAttributes),
      ),
    headers: {
      accept: "application/json, application/scim+json",
      ...headerOf("if-none-match", params.ifNoneMatch),
    },
  }),
  read: decodeJson,
};

/**
 * Read a user
 *
 * Returns one user. With `If-None-Match`, the response is 304 if the user is unchanged.
 *
 * `GET /api/v2/scim/v2/users/{userId}`
 *
 * Needs no permissions.
 *
 * @throws {ResponseError<400, ScimError | ErrorBody>}
 * @throws {ResponseError<401 | 403 | 404 | 408 | 409 | 413 | 415 | 429 | 500 | 503 | 504, ErrorBody>}
 *
 * @example
 * ```ts
 * const result = await getScimV2User(client, { userId: "857449b0-d9e7-4cd0-acbf-a6adfb9ef1e9" });
 * ```
 */
export function getScimV2User(
  client: Client,
  params: GetScimV2UserParams & { readonly ifNoneMatch?: undefined },
  options?: RequestOptions<ClientAuth>,
): Promise<ScimV2User>;
/**
 * Read a user
 *
 * With `ifNoneMatch`, resolves to `undefined` when the resource is unchanged (304).
 */
export function getScimV2User(
  client: Client,
  params: GetScimV2UserParams,
  options?: RequestOptions<ClientAuth>,
): Promise<ScimV2User | undefined>;
export function getScimV2User(
  client: Client,
  params: GetScimV2UserParams,
  options?: RequestOptions<ClientAuth>,
): Promise<ScimV2User | undefined> {
  return client.send(getScimV2UserOperation, params, options);
}
