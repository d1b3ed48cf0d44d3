// Code generated from anything-and-nothing/spec.yaml. DO NOT EDIT.

import type { Thing } from "../models/thing.js";
import type { Client } from "../runtime/client.js";
import { decodeJson } from "../runtime/decode-body.js";
import type { Operation, RequestOptions, ResponseHeaders } from "../runtime/operation.js";

/** Parameters of {@link getThing}. */
export type GetThingParams = Readonly<Record<string, never>>;

/** Successful responses of {@link getThing}. */
export interface GetThingOutcome {
  readonly status: 200;
  readonly headers: ResponseHeaders;
  readonly body: Thing;
}

/** Documented errors of {@link getThing}. */
export type GetThingError = never;

/**
 * Describes {@link getThing} to the client: `GET` `/things`.
 *
 * Generated from `#/paths/~1things/get`.
 */
export const getThingOperation: Operation<GetThingParams, GetThingOutcome, GetThingError> = {
  id: "getThing",
  method: "GET",
  statuses: [200],
  write: () => ({
    path: "/things",
  }),
  read: decodeJson,
};

/**
 * `GET /things`
 *
 * @example
 * ```ts
 * const result = await getThing(client);
 * ```
 */
export function getThing(
  client: Client,
  params: GetThingParams = {},
  options?: RequestOptions,
): Promise<Thing> {
  return client.send(getThingOperation, params, options);
}
