// Code generated from enumerations/spec.yaml. DO NOT EDIT.

import type { Paint } from "../models/paint.js";
import type { Client } from "../runtime/client.js";
import { decodeJson } from "../runtime/decode-body.js";
import { encodeJson } from "../runtime/encode-body.js";
import type { Operation, RequestOptions, ResponseHeaders } from "../runtime/operation.js";

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
  statuses: [200],
  write: (params) =>
    encodeJson(
      {
        path: "/paints",
      },
      params.body,
    ),
  read: decodeJson,
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
