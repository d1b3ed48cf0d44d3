// Code generated from media-types/spec.yaml. DO NOT EDIT.

import type { Note } from "../models/note.js";
import type { Client, RequestOptions } from "../runtime/client.js";
import { decodeJson } from "../runtime/decode-body.js";
import { decodeMixed } from "../runtime/decode-mixed.js";
import { encodeBody, encodeJson, encodeText } from "../runtime/encode-body.js";
import { encodeBinaryInRange } from "../runtime/encode-in-range.js";
import type { Operation, ResponseHeaders } from "../runtime/operation.js";

/** What {@link addNote} is given. */
export type AddNoteRequest =
  | {
      readonly body: Note;
      /** The media type of the body; the first if not given. */
      readonly contentType?: "application/json" | undefined;
    }
  | {
      readonly body: string;
      readonly contentType: "text/markdown";
    }
  | {
      readonly body: Blob | ArrayBuffer | ReadableStream<Uint8Array>;
      readonly contentType: "image/*";
    };

/** How {@link addNote} ends well. */
export interface AddNoteResponse {
  readonly status: 200;
  readonly headers: ResponseHeaders;
  readonly body: Note | Blob;
}

/** The documented failures of {@link addNote}. */
export type AddNoteError = never;

/**
 * Describes {@link addNote} to the client: `POST` `/notes`.
 *
 * Generated from `#/paths/~1notes/post`.
 */
export const addNoteOperation: Operation<AddNoteRequest, AddNoteResponse, AddNoteError> = {
  id: "addNote",
  method: "POST",
  path: ["/notes"],
  body: encodeBody,
  content: {
    "application/json": encodeJson,
    "text/markdown": encodeText,
    "image/*": encodeBinaryInRange,
  },
  accept: "application/json, image/png",
  responses: {
    200: decodeMixed,
  },
  decode: decodeJson,
};

/**
 * `POST /notes`
 *
 * @example
 * ```ts
 * const result = await addNote(client, { body: { text: "text" } });
 * ```
 */
export function addNote(
  client: Client,
  request: AddNoteRequest,
  options?: RequestOptions,
): Promise<Note | Blob> {
  return client.send(addNoteOperation, request, options);
}
