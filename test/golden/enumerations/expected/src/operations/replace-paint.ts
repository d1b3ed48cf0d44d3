// Code generated from enumerations/spec.yaml. DO NOT EDIT.

import type { Paint } from "../models/paint.js";
import type { Client, RequestOptions } from "../runtime/client.js";
import { decodeJson } from "../runtime/decode-body.js";
import { encodeBody, encodeJson } from "../runtime/encode-body.js";
import type { Operation, ResponseHeaders } from "../runtime/operation.js";

/** Parameters of {@link replacePaint}. */
export interface ReplacePaintParams {
  readonly body: Paint;
}

/** Successful responses of {@link replacePaint}. */
export interface ReplacePaintOutcome {
  readonly status: 200;
  readonly headers: ResponseHeaders;
  readonly body: Paint;
}

/** Documented errors of {@link replacePaint}. */
export type ReplacePaintError = never;

/**
 * Describes {@link replacePaint} to the client: `PUT` `/paints`.
 *
 * Generated from `#/paths/~1paints/put`.
 */
export const replacePaintOperation: Operation<
  ReplacePaintParams,
  ReplacePaintOutcome,
  ReplacePaintError
> = {
  id: "replacePaint",
  method: "PUT",
  path: ["/paints"],
  body: encodeBody,
  content: { "application/json": encodeJson },
  accept: "application/json",
  responses: {
    200: decodeJson,
  },
  decode: decodeJson,
};

/**
 * `PUT /paints`
 *
 * @example
 * ```ts
 * const result = await replacePaint(client, { body: { color: "red" } });
 * ```
 */
export function replacePaint(
  client: Client,
  params: ReplacePaintParams,
  options?: RequestOptions,
): Promise<Paint> {
  return client.send(replacePaintOperation, params, options);
}
