// Code generated from read-and-write/spec.yaml. DO NOT EDIT.

import type { Member } from "../models/member.js";
import type { Role } from "../models/role.js";
import type { Client } from "../runtime/client.js";
import { decodeJson } from "../runtime/decode-body.js";
import type { Operation, RequestOptions, ResponseHeaders } from "../runtime/operation.js";
import { simple } from "../runtime/path.js";
import { form, formArrayExplode, queryOf } from "../runtime/query.js";

/** Declared by {@link listMembers}. */
export interface ListMembersData {
  members: Member[];
}

/** Parameters of {@link listMembers}. */
export interface ListMembersParams {
  readonly teamId: string;
  /** Default: `1`. */
  readonly page?: number | undefined;
  readonly role?: readonly Role[] | undefined;
}

/** Successful responses of {@link listMembers}. */
export interface ListMembersOutcome {
  readonly status: 200;
  readonly headers: ResponseHeaders;
  readonly body: ListMembersData;
}

/** Documented errors of {@link listMembers}. */
export type ListMembersError = never;

/**
 * Describes {@link listMembers} to the client: `GET` `/teams/{teamId}/members`.
 *
 * Generated from `#/paths/~1teams~1{teamId}~1members/get`.
 */
export const listMembersOperation: Operation<
  ListMembersParams,
  ListMembersOutcome,
  ListMembersError
> = {
  id: "listMembers",
  method: "GET",
  statuses: [200],
  write: (params) => ({
    path:
      "/teams/" +
      simple("teamId", params.teamId) +
      "/members" +
      queryOf(form("page", params.page), formArrayExplode("role", params.role)),
  }),
  read: decodeJson,
};

/**
 * `GET /teams/{teamId}/members`
 *
 * @deprecated
 *
 * @example
 * ```ts
 * const result = await listMembers(client, { teamId: "t1" });
 * ```
 */
export function listMembers(
  client: Client,
  params: ListMembersParams,
  options?: RequestOptions,
): Promise<ListMembersData> {
  return client.send(listMembersOperation, params, options);
}
