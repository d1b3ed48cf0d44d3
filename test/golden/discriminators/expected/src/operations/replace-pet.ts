// Code generated from discriminators/spec.yaml. DO NOT EDIT.

import type { Movement } from "../models/movement.js";
import type { Pet, PetInput } from "../models/pet.js";
import type { Client, RequestOptions } from "../runtime/client.js";
import { decodeJson } from "../runtime/decode-body.js";
import { encodeBody, encodeJson } from "../runtime/encode-body.js";
import type { Operation, ResponseHeaders } from "../runtime/operation.js";

/** Declared by {@link replacePet}. */
export interface ReplacePetResult {
  pet?: Pet;
  movement?: Movement;
}

/** What {@link replacePet} is given. */
export interface ReplacePetRequest {
  readonly body: PetInput;
}

/** How {@link replacePet} ends well. */
export interface ReplacePetResponse {
  readonly status: 200;
  readonly headers: ResponseHeaders;
  readonly body: ReplacePetResult;
}

/** The documented failures of {@link replacePet}. */
export type ReplacePetError = never;

/**
 * Describes {@link replacePet} to the client: `PUT` `/pets`.
 *
 * Generated from `#/paths/~1pets/put`.
 */
export const replacePetOperation: Operation<
  ReplacePetRequest,
  ReplacePetResponse,
  ReplacePetError
> = {
  id: "replacePet",
  method: "PUT",
  path: ["/pets"],
  body: encodeBody,
  content: { "application/json": encodeJson },
  accept: "application/json",
  responses: {
    200: decodeJson,
  },
  decode: decodeJson,
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
  request: ReplacePetRequest,
  options?: RequestOptions,
): Promise<ReplacePetResult> {
  return client.send(replacePetOperation, request, options);
}
