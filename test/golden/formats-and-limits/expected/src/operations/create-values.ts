// Code generated from formats-and-limits/spec.yaml. DO NOT EDIT.

import type { Values } from "../models/values.js";
import type { Client, RequestOptions } from "../runtime/client.js";
import { decodeJsonOrEmpty, decodeNothing } from "../runtime/decode-body.js";
import { encodeBody, encodeJson } from "../runtime/encode-body.js";
import type { Operation, ResponseHeaders } from "../runtime/operation.js";
import { form } from "../runtime/query.js";

/** What {@link createValues} is given. */
export interface CreateValuesRequest {
  /** Default: `25`. */
  readonly count?: number | undefined;
  readonly since?: string | undefined;
  readonly body?: Values | undefined;
}

/** How {@link createValues} ends well. */
export interface CreateValuesResponse {
  readonly status: 201;
  readonly headers: ResponseHeaders;
  readonly body: undefined;
}

/** The documented failures of {@link createValues}. */
export type CreateValuesError = never;

/**
 * Describes {@link createValues} to the client: `POST` `/values`.
 *
 * Generated from `#/paths/~1values/post`.
 */
export const createValuesOperation: Operation<
  CreateValuesRequest,
  CreateValuesResponse,
  CreateValuesError
> = {
  id: "createValues",
  method: "POST",
  path: ["/values"],
  query: [
    ["count", form],
    ["since", form],
  ],
  body: encodeBody,
  content: { "application/json": encodeJson },
  accept: "*/*",
  responses: {
    201: decodeNothing,
  },
  decode: decodeJsonOrEmpty,
};

/**
 * `POST /values`
 *
 * @example
 * ```ts
 * await createValues(client);
 * ```
 */
export function createValues(
  client: Client,
  request: CreateValuesRequest = {},
  options?: RequestOptions,
): Promise<void> {
  return client.send(createValuesOperation, request, options);
}
