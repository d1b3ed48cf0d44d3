// Code generated from int64/spec.yaml. DO NOT EDIT.

import { objectCodec, streamCodec } from "../codecs/codec.js";
import { RangeCodec } from "../codecs/models/range.js";
import { withCodecs } from "../codecs/operation.js";
import type { Range } from "../models/range.js";
import type { Client } from "../runtime/client.js";
import { decodeJsonOrEmpty } from "../runtime/decode-body.js";
import { type ServerSentEvent, decodeJsonEvents } from "../runtime/event-stream.js";
import type { Operation, RequestOptions, ResponseHeaders } from "../runtime/operation.js";

/** Parameters of {@link watchChanges}. */
export type WatchChangesParams = Readonly<Record<string, never>>;

/** Successful responses of {@link watchChanges}. */
export interface WatchChangesOutcome {
  readonly status: 200;
  readonly headers: ResponseHeaders;
  readonly body: AsyncIterable<ServerSentEvent<Range>>;
}

/** Documented errors of {@link watchChanges}. */
export type WatchChangesError = never;

/**
 * Describes {@link watchChanges} to the client: `GET` `/changes`.
 *
 * Generated from `#/paths/~1changes/get`.
 */
export const watchChangesOperation: Operation<
  WatchChangesParams,
  WatchChangesOutcome,
  WatchChangesError
> = /* @__PURE__ */ withCodecs(
  {
    id: "watchChanges",
    method: "GET",
    statuses: [200],
    write: () => ({
      path: "/changes",
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
    responses: { "2XX": streamCodec(objectCodec({ data: RangeCodec })) },
  }),
);

/**
 * `GET /changes`
 *
 * @example
 * ```ts
 * const result = await watchChanges(client);
 * ```
 */
export function watchChanges(
  client: Client,
  params: WatchChangesParams = {},
  options?: RequestOptions,
): Promise<AsyncIterable<ServerSentEvent<Range>>> {
  return client.send(watchChangesOperation, params, options);
}
