// Code generated from media-types/spec.yaml. DO NOT EDIT.

import type { Note } from "../models/note.js";
import type { Client } from "../runtime/client.js";
import { decodeJson } from "../runtime/decode-body.js";
import { decodeJsonOrBinary } from "../runtime/decode-mixed.js";
import { encodeJson, encodeText } from "../runtime/encode-body.js";
import { encodeChosen, listedType } from "../runtime/encode-chosen.js";
import { encodeBinaryInRange } from "../runtime/encode-in-range.js";
import type { Operation, RequestOptions, ResponseHeaders } from "../runtime/operation.js";

/** Parameters of {@link addNote}. */
export type AddNoteParams =
  | {
      readonly body: Note;
      /** The media type of the body. Defaults to the first. */
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

/** Successful responses of {@link addNote}. */
export interface AddNoteOutcome {
  readonly status: 200;
  readonly headers: ResponseHeaders;
  readonly body: Note | Blob;
}

/** Documented errors of {@link addNote}. */
export type AddNoteError = never;

/**
 * Describes {@link addNote} to the client: `POST` `/notes`.
 *
 * Generated from `#/paths/~1notes/post`.
 */
export const addNoteOperation: Operation<AddNoteParams, AddNoteOutcome, AddNoteError> = {
  id: "addNote",
  method: "POST",
  statuses: [200],
  write: (params) =>
    encodeChosen(
      {
        path: "/notes",
        headers: {
          accept: "application/json, image/png",
        },
      },
      params.body,
      {
        mediaType: params.contentType ?? listedType(params.body, ["application/json", "image/*"]),
        encoders: {
          "application/json": encodeJson,
          "text/markdown": encodeText,
          "image/*": encodeBinaryInRange,
        },
      },
    ),
  read: async (response, call) => {
    if (response.ok) return decodeJsonOrBinary(response, call);
    return decodeJson(response, call);
  },
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
  params: AddNoteParams,
  options?: RequestOptions,
): Promise<Note | Blob> {
  return client.send(addNoteOperation, params, options);
}
