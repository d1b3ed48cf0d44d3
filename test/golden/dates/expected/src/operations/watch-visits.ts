// Code generated from dates/spec.yaml. DO NOT EDIT.

import { objectCodec, streamCodec } from "../codecs/codec.js";
import { VisitCodec } from "../codecs/models/visit.js";
import { withCodecs } from "../codecs/operation.js";
import type { Visit } from "../models/visit.js";
import type { Client } from "../runtime/client.js";
import { decodeJsonOrEmpty } from "../runtime/decode-body.js";
import { type ServerSentEvent, decodeJsonEvents } from "../runtime/event-stream.js";
import type { Operation, RequestOptions, ResponseHeaders } from "../runtime/operation.js";

/** Parameters of {@link watchVisits}. */
export type WatchVisitsParams = Readonly<Record<string, never>>;

/** Successful responses of {@link watchVisits}. */
export interface WatchVisitsOutcome {
  readonly status: 200;
  readonly headers: ResponseHeaders;
  readonly body: AsyncIterable<ServerSentEvent<Visit>>;
}

/** Documented errors of {@link watchVisits}. */
export type WatchVisitsError = never;

/**
 * Describes {@link watchVisits} to the client: `GET` `/visits`.
 *
 * Generated from `#/paths/~1visits/get`.
 */
export const watchVisitsOperation: Operation<
  WatchVisitsParams,
  WatchVisitsOutcome,
  WatchVisitsError
> = /* @__PURE__ */ withCodecs(
  {
    id: "watchVisits",
    method: "GET",
    statuses: [200],
    write: () => ({
      path: "/visits",
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
    responses: { "2XX": streamCodec(objectCodec({ data: VisitCodec })) },
  }),
);

/**
 * `GET /visits`
 *
 * @example
 * ```ts
 * const result = await watchVisits(client);
 * ```
 */
export function watchVisits(
  client: Client,
  params: WatchVisitsParams = {},
  options?: RequestOptions,
): Promise<AsyncIterable<ServerSentEvent<Visit>>> {
  return client.send(watchVisitsOperation, params, options);
}
