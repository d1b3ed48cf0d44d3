// Code generated from media-types/spec.yaml. DO NOT EDIT.

import type { Note } from "../models/note.js";
import type { Client } from "../runtime/client.js";
import { decodeJsonOrEmpty } from "../runtime/decode-body.js";
import { decodeJsonLines } from "../runtime/json-lines.js";
import type { Operation, RequestOptions, ResponseHeaders } from "../runtime/operation.js";

/** Parameters of {@link exportNotes}. */
export type ExportNotesParams = Readonly<Record<string, never>>;

/** Successful responses of {@link exportNotes}. */
export interface ExportNotesOutcome {
  readonly status: 200;
  readonly headers: ResponseHeaders;
  readonly body: AsyncIterable<Note>;
}

/** Documented errors of {@link exportNotes}. */
export type ExportNotesError = never;

/**
 * Describes {@link exportNotes} to the client: `GET` `/export`.
 *
 * Generated from `#/paths/~1export/get`.
 */
export const exportNotesOperation: Operation<
  ExportNotesParams,
  ExportNotesOutcome,
  ExportNotesError
> = {
  id: "exportNotes",
  method: "GET",
  statuses: [200],
  write: () => ({
    path: "/export",
    headers: {
      accept: "application/jsonl",
    },
  }),
  read: async (response, call) => {
    if (response.ok) return decodeJsonLines(response, call);
    return decodeJsonOrEmpty(response, call);
  },
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
  params: ExportNotesParams = {},
  options?: RequestOptions,
): Promise<AsyncIterable<Note>> {
  return client.send(exportNotesOperation, params, options);
}
