// Code generated from swagger-2.0/spec.yaml. DO NOT EDIT.

import type { ThingInput } from "../models/thing.js";
import type { Client, RequestOptions } from "../runtime/client.js";
import { decodeJsonOrEmpty, decodeNothing } from "../runtime/decode-body.js";
import { encodeBody, encodeJson } from "../runtime/encode-body.js";
import type { Operation, ResponseHeaders } from "../runtime/operation.js";
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
  path: ["/things/", ["thingId", simple]],
  body: encodeBody,
  content: { "application/json": encodeJson },
  accept: "*/*",
  responses: {
    204: decodeNothing,
  },
  decode: decodeJsonOrEmpty,
  security: key,
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
  options?: RequestOptions,
): Promise<void> {
  return client.send(replaceThingOperation, params, options);
}
