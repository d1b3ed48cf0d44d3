// Code generated from enumerations/spec.yaml. DO NOT EDIT.

import type { Paint } from "../models/paint.js";
import type { Client, RequestOptions } from "../runtime/client.js";
import { decodeJson } from "../runtime/decode-body.js";
import { encodeBody, encodeJson } from "../runtime/encode-body.js";
import type { Operation, ResponseHeaders } from "../runtime/operation.js";

/** What {@link replacePaint} is given. */
export interface ReplacePaintRequest {
  readonly body: Paint;
}

/** How {@link replacePaint} ends well. */
export interface ReplacePaintResponse {
  readonly status: 200;
  readonly headers: ResponseHeaders;
  readonly body: Paint;
}

/** The documented failures of {@link replacePaint}. */
export type ReplacePaintError = never;

/**
 * Describes {@link replacePaint} to the client: `PUT` `/paints`.
 *
 * Generated from `#/paths/~1paints/put`.
 */
export const replacePaintOperation: Operation<
  ReplacePaintRequest,
  ReplacePaintResponse,
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
  request: ReplacePaintRequest,
  options?: RequestOptions,
): Promise<Paint> {
  return client.send(replacePaintOperation, request, options);
}
