// Code generated from several-files/spec.yaml. DO NOT EDIT.

import type { User } from "../models/user.js";
import type { Client, RequestOptions } from "../runtime/client.js";
import { decodeJson } from "../runtime/decode-body.js";
import type { Operation, ResponseHeaders } from "../runtime/operation.js";

/** What {@link listUsers} is given. */
export type ListUsersRequest = Readonly<Record<string, never>>;

/** How {@link listUsers} ends well. */
export interface ListUsersResponse {
  readonly status: 200;
  readonly headers: ResponseHeaders;
  readonly body: User[];
}

/** The documented failures of {@link listUsers}. */
export type ListUsersError = never;

/**
 * Describes {@link listUsers} to the client: `GET` `/users`.
 *
 * Generated from `#/paths/~1users/get`.
 */
export const listUsersOperation: Operation<ListUsersRequest, ListUsersResponse, ListUsersError> = {
  id: "listUsers",
  method: "GET",
  path: ["/users"],
  accept: "application/json",
  responses: {
    200: decodeJson,
  },
  decode: decodeJson,
};

/**
 * `GET /users`
 *
 * @example
 * ```ts
 * const result = await listUsers(client);
 * ```
 */
export function listUsers(
  client: Client,
  request: ListUsersRequest = {},
  options?: RequestOptions,
): Promise<User[]> {
  return client.send(listUsersOperation, request, options);
}
