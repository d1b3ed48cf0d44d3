// Code generated from mocks-and-namespaces/spec.yaml. DO NOT EDIT.

import type { Client } from "../runtime/client.js";
import { decodeFailure } from "../runtime/decode-body.js";
import type { Operation, RequestOptions, ResponseHeaders } from "../runtime/operation.js";
import { simple } from "../runtime/path.js";

/** Parameters of {@link deletePet}. */
export interface DeletePetParams {
  readonly id: string;
}

/** Successful responses of {@link deletePet}. */
export interface DeletePetOutcome {
  readonly status: 204;
  readonly headers: ResponseHeaders;
  readonly body: undefined;
}

/** Documented errors of {@link deletePet}. */
export type DeletePetError = never;

/**
 * Describes {@link deletePet} to the client: `DELETE` `/pets/{id}`.
 *
 * Generated from `#/paths/~1pets~1{id}/delete`.
 */
export const deletePetOperation: Operation<DeletePetParams, DeletePetOutcome, DeletePetError> = {
  id: "deletePet",
  method: "DELETE",
  statuses: [204],
  write: (params) => ({
    path: "/pets/" + simple("id", params.id),
    headers: {
      accept: "*/*",
    },
  }),
  read: decodeFailure,
};

/**
 * `DELETE /pets/{id}`
 *
 * @example
 * ```ts
 * await deletePet(client, { id: "id" });
 * ```
 */
export function deletePet(
  client: Client,
  params: DeletePetParams,
  options?: RequestOptions,
): Promise<void> {
  return client.send(deletePetOperation, params, options);
}
