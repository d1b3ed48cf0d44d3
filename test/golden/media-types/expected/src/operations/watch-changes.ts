// Code generated from media-types/spec.yaml. DO NOT EDIT.

import type { Note } from "../models/note.js";
import type { Client, RequestOptions } from "../runtime/client.js";
import { decodeJsonOrEmpty } from "../runtime/decode-body.js";
import { type ServerSentEvent, decodeJsonEvents } from "../runtime/event-stream.js";
import type { Operation, ResponseHeaders } from "../runtime/operation.js";

/** What {@link watchChanges} is given. */
export type WatchChangesRequest = Readonly<Record<string, never>>;

/** How {@link watchChanges} ends well. */
export interface WatchChangesResponse {
  readonly status: 200;
  readonly headers: ResponseHeaders;
  readonly body: AsyncIterable<ServerSentEvent<Note>>;
}

/** The documented failures of {@link watchChanges}. */
export type WatchChangesError = never;

/**
 * Describes {@link watchChanges} to the client: `GET` `/changes`.
 *
 * Generated from `#/paths/~1changes/get`.
 */
export const watchChangesOperation: Operation<
  WatchChangesRequest,
  WatchChangesResponse,
  WatchChangesError
> = {
  id: "watchChanges",
  method: "GET",
  path: ["/changes"],
  accept: "text/event-stream",
  responses: {
    200: decodeJsonEvents,
  },
  decode: decodeJsonOrEmpty,
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
  request: WatchChangesRequest = {},
  options?: RequestOptions,
): Promise<AsyncIterable<ServerSentEvent<Note>>> {
  return client.send(watchChangesOperation, request, options);
}
