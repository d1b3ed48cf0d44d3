// Code generated from media-types/spec.yaml. DO NOT EDIT.

import type { Note } from "../models/note.js";
import type { Client, RequestOptions } from "../runtime/client.js";
import { decodeJsonOrEmpty } from "../runtime/decode-body.js";
import { decodeJsonLines } from "../runtime/json-lines.js";
import type { Operation, ResponseHeaders } from "../runtime/operation.js";

/** What {@link exportNotes} is given. */
export type ExportNotesRequest = Readonly<Record<string, never>>;

/** How {@link exportNotes} ends well. */
export interface ExportNotesResponse {
  readonly status: 200;
  readonly headers: ResponseHeaders;
  readonly body: AsyncIterable<Note>;
}

/** The documented failures of {@link exportNotes}. */
export type ExportNotesError = never;

/**
 * Describes {@link exportNotes} to the client: `GET` `/export`.
 *
 * Generated from `#/paths/~1export/get`.
 */
export const exportNotesOperation: Operation<
  ExportNotesRequest,
  ExportNotesResponse,
  ExportNotesError
> = {
  id: "exportNotes",
  method: "GET",
  path: ["/export"],
  accept: "application/jsonl",
  responses: {
    200: decodeJsonLines,
  },
  decode: decodeJsonOrEmpty,
};

/**
 * `GET /export`
 *
 * @example
 * ```ts
 * const result = await exportNotes(client);
 * ```
 */
export function exportNotes(
  client: Client,
  request: ExportNotesRequest = {},
  options?: RequestOptions,
): Promise<AsyncIterable<Note>> {
  return client.send(exportNotesOperation, request, options);
}
