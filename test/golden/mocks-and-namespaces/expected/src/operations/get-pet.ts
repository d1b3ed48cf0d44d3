// Code generated from mocks-and-namespaces/spec.yaml. DO NOT EDIT.

import type { Pet } from "../models/pet.js";
import type { Client } from "../runtime/client.js";
import { decodeAny } from "../runtime/decode-any.js";
import { decodeJson } from "../runtime/decode-body.js";
import type { ResponseError } from "../runtime/errors.js";
import type { Operation, RequestOptions, ResponseHeaders } from "../runtime/operation.js";
import { simple } from "../runtime/path.js";

/** Parameters of {@link getPet}. */
export interface GetPetParams {
  readonly id: string;
}

/** Successful responses of {@link getPet}. */
export interface GetPetOutcome {
  readonly status: 200;
  readonly headers: ResponseHeaders;
  readonly body: Pet;
}

/** Documented errors of {@link getPet}. */
export type GetPetError = ResponseError<404, unknown>;

/**
 * Describes {@link getPet} to the client: `GET` `/pets/{id}`.
 *
 * Generated from `#/paths/~1pets~1{id}/get`.
 */
export const getPetOperation: Operation<GetPetParams, GetPetOutcome, GetPetError> = {
  id: "getPet",
  method: "GET",
  statuses: [200, 404],
  write: (params) => ({
    path: "/pets/" + simple("id", params.id),
  }),
  read: async (response, call) => {
    const { status } = response;
    if (status === 404) return decodeAny(response);
    return decodeJson(response, call);
  },
};

/**
 * `GET /pets/{id}`
 *
 * @throws {ResponseError<404, unknown>}
 *
 * @example
 * ```ts
 * const result = await getPet(client, { id: "id" });
 * ```
 */
export function getPet(
  client: Client,
  params: GetPetParams,
  options?: RequestOptions,
): Promise<Pet> {
  return client.send(getPetOperation, params, options);
}
