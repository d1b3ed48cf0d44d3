// Code generated from several-files/spec.yaml. DO NOT EDIT.

import type { Problem } from "../models/problem.js";
import type { User } from "../models/user.js";
import type { Client } from "../runtime/client.js";
import { decodeJson } from "../runtime/decode-body.js";
import type { ResponseError } from "../runtime/errors.js";
import type { Operation, RequestOptions, ResponseHeaders } from "../runtime/operation.js";
import { simple } from "../runtime/path.js";

/** Parameters of {@link getUser}. */
export interface GetUserParams {
  readonly userId: string;
}

/** Successful responses of {@link getUser}. */
export interface GetUserOutcome {
  readonly status: 200;
  readonly headers: ResponseHeaders;
  readonly body: User;
}

/** Documented errors of {@link getUser}. */
export type GetUserError = ResponseError<404, Problem>;

/**
 * Describes {@link getUser} to the client: `GET` `/users/{userId}`.
 *
 * Generated from `paths/items.yaml#/user/get`.
 */
export const getUserOperation: Operation<GetUserParams, GetUserOutcome, GetUserError> = {
  id: "getUser",
  method: "GET",
  statuses: [200, 404],
  write: (params) => ({
    path: "/users/" + simple("userId", params.userId),
  }),
  read: decodeJson,
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
  params: GetUserParams,
  options?: RequestOptions,
): Promise<User> {
  return client.send(getUserOperation, params, options);
}
