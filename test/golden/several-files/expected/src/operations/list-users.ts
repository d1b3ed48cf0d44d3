// Code generated from several-files/spec.yaml. DO NOT EDIT.

import type { User } from "../models/user.js";
import type { Client } from "../runtime/client.js";
import { decodeJson } from "../runtime/decode-body.js";
import type { Operation, RequestOptions, ResponseHeaders } from "../runtime/operation.js";

/** Parameters of {@link listUsers}. */
export type ListUsersParams = Readonly<Record<string, never>>;

/** Successful responses of {@link listUsers}. */
export interface ListUsersOutcome {
  readonly status: 200;
  readonly headers: ResponseHeaders;
  readonly body: User[];
}

/** Documented errors of {@link listUsers}. */
export type ListUsersError = never;

/**
 * Describes {@link listUsers} to the client: `GET` `/users`.
 *
 * Generated from `paths/users.yaml#/get`.
 */
export const listUsersOperation: Operation<ListUsersParams, ListUsersOutcome, ListUsersError> = {
  id: "listUsers",
  method: "GET",
  statuses: [200],
  write: () => ({
    path: "/users",
  }),
  read: decodeJson,
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
  params: ListUsersParams = {},
  options?: RequestOptions,
): Promise<User[]> {
  return client.send(listUsersOperation, params, options);
}
