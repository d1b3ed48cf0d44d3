// Code generated from names-that-clash/spec.yaml. DO NOT EDIT.

import type { UserNameModel2 } from "../models/user-name-model2.js";
import type { Client } from "../runtime/client.js";
import { decodeJson } from "../runtime/decode-body.js";
import type { Operation, RequestOptions, ResponseHeaders } from "../runtime/operation.js";
import { simple } from "../runtime/path.js";

/** Parameters of {@link getUsersByUserId}. */
export interface GetUsersByUserIdParams {
  readonly "user-id": string;
}

/** Successful responses of {@link getUsersByUserId}. */
export interface GetUsersByUserIdOutcome {
  readonly status: 200;
  readonly headers: ResponseHeaders;
  readonly body: UserNameModel2;
}

/** Documented errors of {@link getUsersByUserId}. */
export type GetUsersByUserIdError = never;

/**
 * Describes {@link getUsersByUserId} to the client: `GET` `/users/{user-id}`.
 *
 * Generated from `#/paths/~1users~1{user-id}/get`.
 */
export const getUsersByUserIdOperation: Operation<
  GetUsersByUserIdParams,
  GetUsersByUserIdOutcome,
  GetUsersByUserIdError
> = {
  id: "getUsersByUserId",
  method: "GET",
  statuses: [200],
  write: (params) => ({
    path: "/users/" + simple("user-id", params["user-id"]),
  }),
  read: decodeJson,
};

/**
 * `GET /users/{user-id}`
 *
 * @example
 * ```ts
 * const result = await getUsersByUserId(client, { "user-id": "user-id" });
 * ```
 */
export function getUsersByUserId(
  client: Client,
  params: GetUsersByUserIdParams,
  options?: RequestOptions,
): Promise<UserNameModel2> {
  return client.send(getUsersByUserIdOperation, params, options);
}
