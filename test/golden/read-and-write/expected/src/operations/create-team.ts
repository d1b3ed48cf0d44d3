// Code generated from read-and-write/spec.yaml. DO NOT EDIT.

import type { Team, TeamInput } from "../models/team.js";
import type { Client } from "../runtime/client.js";
import { decodeJson } from "../runtime/decode-body.js";
import { encodeJson } from "../runtime/encode-body.js";
import type { Operation, RequestOptions, ResponseHeaders } from "../runtime/operation.js";

/** Parameters of {@link createTeam}. */
export interface CreateTeamParams {
  readonly body: TeamInput;
}

/** Successful responses of {@link createTeam}. */
export interface CreateTeamOutcome {
  readonly status: 201;
  readonly headers: ResponseHeaders;
  readonly body: Team;
}

/** Documented errors of {@link createTeam}. */
export type CreateTeamError = never;

/**
 * Describes {@link createTeam} to the client: `POST` `/teams`.
 *
 * Generated from `#/paths/~1teams/post`.
 */
export const createTeamOperation: Operation<CreateTeamParams, CreateTeamOutcome, CreateTeamError> =
  {
    id: "createTeam",
    method: "POST",
    statuses: [201],
    write: (params) =>
      encodeJson(
        {
          path: "/teams",
        },
        params.body,
      ),
    read: decodeJson,
  };

/**
 * `POST /teams`
 *
 * @example
 * ```ts
 * const result = await createTeam(client, { body: { name: "name" } });
 * ```
 */
export function createTeam(
  client: Client,
  params: CreateTeamParams,
  options?: RequestOptions,
): Promise<Team> {
  return client.send(createTeamOperation, params, options);
}
