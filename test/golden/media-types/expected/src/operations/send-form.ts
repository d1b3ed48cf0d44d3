// Code generated from media-types/spec.yaml. DO NOT EDIT.

import type { Note } from "../models/note.js";
import type { Client, RequestOptions } from "../runtime/client.js";
import { decodeJsonOrEmpty, decodeNothing } from "../runtime/decode-body.js";
import { encodeBody } from "../runtime/encode-body.js";
import { encodeMultipart } from "../runtime/multipart.js";
import type { Operation, ResponseHeaders } from "../runtime/operation.js";
import { spaceDelimitedArray } from "../runtime/query.js";
import { encodeUrlencoded } from "../runtime/urlencoded.js";

/** Declared by {@link sendForm}. */
export interface SendFormBody {
  note?: Note | undefined;
  photos?: readonly Blob[] | undefined;
}

/** Declared by {@link sendForm}. */
export interface SendFormXWwwFormUrlencodedBody {
  tags?: readonly string[] | undefined;
}

/** Parameters of {@link sendForm}. */
export type SendFormParams =
  | {
      readonly body?: SendFormBody | undefined;
      /** The media type of the body. Defaults to the first. */
      readonly contentType?: "multipart/form-data" | undefined;
    }
  | {
      readonly body: SendFormXWwwFormUrlencodedBody;
      readonly contentType: "application/x-www-form-urlencoded";
    };

/** Successful responses of {@link sendForm}. */
export interface SendFormOutcome {
  readonly status: 204;
  readonly headers: ResponseHeaders;
  readonly body: undefined;
}

/** Documented errors of {@link sendForm}. */
export type SendFormError = never;

/**
 * Describes {@link sendForm} to the client: `POST` `/notes/form`.
 *
 * Generated from `#/paths/~1notes~1form/post`.
 */
export const sendFormOperation: Operation<SendFormParams, SendFormOutcome, SendFormError> = {
  id: "sendForm",
  method: "POST",
  path: ["/notes/form"],
  body: encodeBody,
  content: {
    "multipart/form-data": encodeMultipart,
    "application/x-www-form-urlencoded": encodeUrlencoded,
  },
  parts: {
    note: { contentType: "application/vnd.note+json" },
    tags: { encode: spaceDelimitedArray },
  },
  accept: "*/*",
  responses: {
    204: decodeNothing,
  },
  decode: decodeJsonOrEmpty,
};

/**
 * `POST /notes/form`
 *
 * @example
 * ```ts
 * await sendForm(client);
 * ```
 */
export function sendForm(
  client: Client,
  params: SendFormParams = {},
  options?: RequestOptions,
): Promise<void> {
  return client.send(sendFormOperation, params, options);
}
