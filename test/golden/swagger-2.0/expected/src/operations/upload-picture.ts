// Code generated from swagger-2.0/spec.yaml. DO NOT EDIT.

import type { ClientAuth } from "../client.js";
import type { Client } from "../runtime/client.js";
import { decodeFailure } from "../runtime/decode-body.js";
import { encodeMultipart } from "../runtime/multipart.js";
import type { Operation, RequestOptions, ResponseHeaders } from "../runtime/operation.js";
import { simple } from "../runtime/path.js";
import { key } from "../security.js";

/** Declared by {@link uploadPicture}. */
export interface UploadPictureBody {
  picture: Blob;
  caption?: string | undefined;
}

/** Parameters of {@link uploadPicture}. */
export interface UploadPictureParams {
  readonly thingId: string;
  readonly body: UploadPictureBody;
}

/** Successful responses of {@link uploadPicture}. */
export interface UploadPictureOutcome {
  readonly status: 204;
  readonly headers: ResponseHeaders;
  readonly body: undefined;
}

/** Documented errors of {@link uploadPicture}. */
export type UploadPictureError = never;

/**
 * Describes {@link uploadPicture} to the client: `POST` `/things/{thingId}/picture`.
 *
 * Generated from `#/paths/~1things~1{thingId}~1picture/post`.
 */
export const uploadPictureOperation: Operation<
  UploadPictureParams,
  UploadPictureOutcome,
  UploadPictureError
> = {
  id: "uploadPicture",
  method: "POST",
  statuses: [204],
  security: key,
  write: (params) =>
    encodeMultipart(
      {
        path: "/things/" + simple("thingId", params.thingId) + "/picture",
        headers: {
          accept: "*/*",
        },
      },
      params.body,
      "multipart/form-data",
    ),
  read: decodeFailure,
};

/**
 * `POST /things/{thingId}/picture`
 *
 * @example
 * ```ts
 * await uploadPicture(client, { thingId: "thingId", body: { picture: new Blob(["bytes"]) } });
 * ```
 */
export function uploadPicture(
  client: Client,
  params: UploadPictureParams,
  options?: RequestOptions<ClientAuth>,
): Promise<void> {
  return client.send(uploadPictureOperation, params, options);
}
