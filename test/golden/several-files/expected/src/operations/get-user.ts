// Code generated from several-files/spec.yaml. DO NOT EDIT.

import type { Problem } from "../models/problem.js";
import type { User } from "../models/user.js";
import type { Client, RequestOptions } from "../runtime/client.js";
import { decodeJson } from "../runtime/decode-body.js";
import type { ResponseError } from "../runtime/errors.js";
import type { Operation, ResponseHeaders } from "../runtime/operation.js";
import { simple } from "../runtime/path.js";

/** What {@link getUser} is given. */
export interface GetUserRequest {
  readonly userId: string;
}

/** How {@link getUser} ends well. */
export interface GetUserResponse {
  readonly status: 200;
  readonly headers: ResponseHeaders;
  readonly body: User;
}

/** The documented failures of {@link getUser}. */
export type GetUserError = ResponseError<404, Problem>;

/**
 * Describes {@link getUser} to the client: `GET` `/users/{userId}`.
 *
 * Generated from `#/paths/~1users~1{userId}/get`.
 */
export const getUserOperation: Operation<GetUserRequest, GetUserResponse, GetUserError> = {
  id: "getUser",
  method: "GET",
  path: ["/users/", ["userId", simple]],
  accept: "application/json",
  responses: {
    200: decodeJson,
    404: decodeJson,
  },
  decode: decodeJson,
};

/**
 * `GET /users/{userId}`
 *
 * @throws {ResponseError<404, Problem>}
 *
 * @example
 * ```ts
 * const result = await getUser(client, { userId: "userId" });
 * ```
 */
export function getUser(
  client: Client,
  request: GetUserRequest,
  options?: RequestOptions,
): Promise<User> {
  return client.send(getUserOperation, request, options);
}
