// Code generated from swagger-2.0/spec.yaml. DO NOT EDIT.

import type { ClientAuth } from "../client.js";
import type { Client } from "../runtime/client.js";
import { decodeJsonOrEmpty } from "../runtime/decode-body.js";
import { decodeBinary } from "../runtime/download.js";
import type { Operation, RequestOptions, ResponseHeaders } from "../runtime/operation.js";
import { simple } from "../runtime/path.js";
import { key } from "../security.js";

/** Parameters of {@link downloadPicture}. */
export interface DownloadPictureParams {
  readonly thingId: string;
}

/** Successful responses of {@link downloadPicture}. */
export interface DownloadPictureOutcome {
  readonly status: 200;
  readonly headers: ResponseHeaders;
  readonly body: Blob;
}

/** Documented errors of {@link downloadPicture}. */
export type DownloadPictureError = never;

/**
 * Describes {@link downloadPicture} to the client: `GET` `/things/{thingId}/picture`.
 *
 * Generated from `#/paths/~1things~1{thingId}~1picture/get`.
 */
export const downloadPictureOperation: Operation<
  DownloadPictureParams,
  DownloadPictureOutcome,
  DownloadPictureError
> = {
  id: "downloadPicture",
  method: "GET",
  statuses: [200],
  security: key,
  write: (params) => ({
    path: "/things/" + simple("thingId", params.thingId) + "/picture",
    headers: {
      accept: "image/png",
    },
  }),
  read: async (response, call) => {
    if (response.ok) return decodeBinary(response);
    return decodeJsonOrEmpty(response, call);
  },
};

/**
 * `GET /things/{thingId}/picture`
 *
 * @example
 * ```ts
 * const result = await downloadPicture(client, { thingId: "thingId" });
 * ```
 */
export function downloadPicture(
  client: Client,
  params: DownloadPictureParams,
  options?: RequestOptions<ClientAuth>,
): Promise<Blob> {
  return client.send(downloadPictureOperation, params, options);
}
