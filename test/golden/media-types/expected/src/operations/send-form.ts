// Code generated from media-types/spec.yaml. DO NOT EDIT.

import type { Note } from "../models/note.js";
import type { Client } from "../runtime/client.js";
import { decodeFailure } from "../runtime/decode-body.js";
import { encodeChosen } from "../runtime/encode-chosen.js";
import { multipartOf } from "../runtime/multipart.js";
import type { Operation, RequestOptions, ResponseHeaders } from "../runtime/operation.js";
import { spaceDelimitedArray } from "../runtime/query.js";
import { urlencodedOf } from "../runtime/urlencoded.js";

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
  statuses: [204],
  write: (params) =>
    encodeChosen(
      {
        path: "/notes/form",
        headers: {
          accept: "*/*",
        },
      },
      params.body,
      {
        mediaType: params.contentType ?? "multipart/form-data",
        encoders: {
          "multipart/form-data": multipartOf({ note: "application/vnd.note+json" }),
          "application/x-www-form-urlencoded": urlencodedOf({ tags: spaceDelimitedArray }),
        },
      },
    ),
  read: decodeFailure,
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
