// Code generated from media-types/spec.yaml. DO NOT EDIT.

import type { Note } from "../models/note.js";
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
  readonly body: AsyncIterable<ServerSentEvent<Note>>;
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
> = {
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
};

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
): Promise<AsyncIterable<ServerSentEvent<Note>>> {
  return client.send(watchChangesOperation, params, options);
}
