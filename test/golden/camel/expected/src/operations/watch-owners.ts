// Code generated from camel/spec.yaml. DO NOT EDIT.

import { objectCodec, streamCodec } from "../codecs/codec.js";
import { AddressCodec } from "../codecs/models/address.js";
import { withCodecs } from "../codecs/operation.js";
import type { Address } from "../models/address.js";
import type { Client } from "../runtime/client.js";
import { decodeJsonOrEmpty } from "../runtime/decode-body.js";
import { type ServerSentEvent, decodeJsonEvents } from "../runtime/event-stream.js";
import type { Operation, RequestOptions, ResponseHeaders } from "../runtime/operation.js";

/** Parameters of {@link watchOwners}. */
export type WatchOwnersParams = Readonly<Record<string, never>>;

/** Successful responses of {@link watchOwners}. */
export interface WatchOwnersOutcome {
  readonly status: 200;
  readonly headers: ResponseHeaders;
  readonly body: AsyncIterable<ServerSentEvent<Address>>;
}

/** Documented errors of {@link watchOwners}. */
export type WatchOwnersError = never;

/**
 * Describes {@link watchOwners} to the client: `GET` `/streams`.
 *
 * Generated from `#/paths/~1streams/get`.
 */
export const watchOwnersOperation: Operation<
  WatchOwnersParams,
  WatchOwnersOutcome,
  WatchOwnersError
> = /* @__PURE__ */ withCodecs(
  {
    id: "watchOwners",
    method: "GET",
    statuses: [200],
    write: () => ({
      path: "/streams",
      headers: {
        accept: "text/event-stream",
      },
    }),
    read: async (response, call) => {
      if (response.ok) return decodeJsonEvents(response, call);
      return decodeJsonOrEmpty(response, call);
    },
  },
  () => ({
    responses: { "2XX": streamCodec(objectCodec({ data: AddressCodec })) },
  }),
);

/**
 * `GET /streams`
 *
 * @example
 * ```ts
 * const result = await watchOwners(client);
 * ```
 */
export function watchOwners(
  client: Client,
  params: WatchOwnersParams = {},
  options?: RequestOptions,
): Promise<AsyncIterable<ServerSentEvent<Address>>> {
  return client.send(watchOwnersOperation, params, options);
}
