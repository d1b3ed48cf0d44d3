// Code generated from discriminators/spec.yaml. DO NOT EDIT.

import type { Movement } from "../models/movement.js";
import type { Pet, PetInput } from "../models/pet.js";
import type { Client } from "../runtime/client.js";
import { decodeJson } from "../runtime/decode-body.js";
import { encodeJson } from "../runtime/encode-body.js";
import type { Operation, RequestOptions, ResponseHeaders } from "../runtime/operation.js";

/** Declared by {@link replacePet}. */
export interface ReplacePetData {
  pet?: Pet;
  movement?: Movement;
}

/** Parameters of {@link replacePet}. */
export interface ReplacePetParams {
  readonly body: PetInput;
}

/** Successful responses of {@link replacePet}. */
export interface ReplacePetOutcome {
  readonly status: 200;
  readonly headers: ResponseHeaders;
  readonly body: ReplacePetData;
}

/** Documented errors of {@link replacePet}. */
export type ReplacePetError = never;

/**
 * Describes {@link replacePet} to the client: `PUT` `/pets`.
 *
 * Generated from `#/paths/~1pets/put`.
 */
export const replacePetOperation: Operation<ReplacePetParams, ReplacePetOutcome, ReplacePetError> =
  {
    id: "replacePet",
    method: "PUT",
    statuses: [200],
    write: (params) =>
      encodeJson(
        {
          path: "/pets",
        },
        params.body,
      ),
    read: decodeJson,
  };

/**
 * `PUT /pets`
 *
 * @example
 * ```ts
 * const result = await replacePet(client, { body: { kind: "cat" } });
 * ```
 */
export function replacePet(
  client: Client,
  params: ReplacePetParams,
  options?: RequestOptions,
): Promise<ReplacePetData> {
  return client.send(replacePetOperation, params, options);
}
