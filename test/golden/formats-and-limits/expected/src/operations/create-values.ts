// Code generated from formats-and-limits/spec.yaml. DO NOT EDIT.

import type { Values } from "../models/values.js";
import type { Client } from "../runtime/client.js";
import { decodeAny } from "../runtime/decode-any.js";
import { decodeJsonOrEmpty } from "../runtime/decode-body.js";
import { encodeJson } from "../runtime/encode-body.js";
import type { Operation, RequestOptions, ResponseHeaders } from "../runtime/operation.js";
import { form, queryOf } from "../runtime/query.js";

/** Parameters of {@link createValues}. */
export interface CreateValuesParams {
  /** Default: `25`. */
  readonly count?: number | undefined;
  readonly since?: string | undefined;
  readonly body?: Values | undefined;
}

/** Successful responses of {@link createValues}. */
export interface CreateValuesOutcome {
  readonly status: 201;
  readonly headers: ResponseHeaders;
  readonly body: unknown;
}

/** Documented errors of {@link createValues}. */
export type CreateValuesError = never;

/**
 * Describes {@link createValues} to the client: `POST` `/values`.
 *
 * Generated from `#/paths/~1values/post`.
 */
export const createValuesOperation: Operation<
  CreateValuesParams,
  CreateValuesOutcome,
  CreateValuesError
> = {
  id: "createValues",
  method: "POST",
  statuses: [201],
  write: (params) =>
    encodeJson(
      {
        path: "/values" + queryOf(form("count", params.count), form("since", params.since)),
        headers: {
          accept: "*/*",
        },
      },
      params.body,
    ),
  read: async (response, call) => {
    if (response.ok) return decodeAny(response);
    return decodeJsonOrEmpty(response, call);
  },
};

/**
 * `POST /values`
 *
 * @example
 * ```ts
 * const result = await createValues(client);
 * ```
 */
export function createValues(
  client: Client,
  params: CreateValuesParams = {},
  options?: RequestOptions,
): Promise<unknown> {
  return client.send(createValuesOperation, params, options);
}
