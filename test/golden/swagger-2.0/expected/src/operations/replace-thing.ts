// Code generated from swagger-2.0/spec.yaml. DO NOT EDIT.

import type { ClientAuth } from "../client.js";
import type { ThingInput } from "../models/thing.js";
import type { Client } from "../runtime/client.js";
import { decodeFailure } from "../runtime/decode-body.js";
import { encodeJson } from "../runtime/encode-body.js";
import type { Operation, RequestOptions, ResponseHeaders } from "../runtime/operation.js";
import { simple } from "../runtime/path.js";
import { key } from "../security.js";

/** Parameters of {@link replaceThing}. */
export interface ReplaceThingParams {
  readonly thingId: string;
  readonly body: ThingInput;
}

/** Successful responses of {@link replaceThing}. */
export interface ReplaceThingOutcome {
  readonly status: 204;
  readonly headers: ResponseHeaders;
  readonly body: undefined;
}

/** Documented errors of {@link replaceThing}. */
export type ReplaceThingError = never;

/**
 * Describes {@link replaceThing} to the client: `PUT` `/things/{thingId}`.
 *
 * Generated from `#/paths/~1things~1{thingId}/put`.
 */
export const replaceThingOperation: Operation<
  ReplaceThingParams,
  ReplaceThingOutcome,
  ReplaceThingError
> = {
  id: "replaceThing",
  method: "PUT",
  statuses: [204],
  security: key,
  write: (params) =>
    encodeJson(
      {
        path: "/things/" + simple("thingId", params.thingId),
        headers: {
          accept: "*/*",
        },
      },
      params.body,
    ),
  read: decodeFailure,
};

/**
 * `PUT /things/{thingId}`
 *
 * @example
 * ```ts
 * await replaceThing(client, { thingId: "thingId", body: { name: "name" } });
 * ```
 */
export function replaceThing(
  client: Client,
  params: ReplaceThingParams,
  options?: RequestOptions<ClientAuth>,
): Promise<void> {
  return client.send(replaceThingOperation, params, options);
}
