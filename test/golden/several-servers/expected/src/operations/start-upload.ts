// Code generated from several-servers/spec.yaml. DO NOT EDIT.

import type { Client, RequestOptions } from "../runtime/client.js";
import { decodeJsonOrEmpty, decodeNothing } from "../runtime/decode-body.js";
import type { Operation, ResponseHeaders } from "../runtime/operation.js";
import { resolveOwnServer } from "../runtime/own-server.js";

/** What {@link startUpload} is given. */
export type StartUploadRequest = Readonly<Record<string, never>>;

/** How {@link startUpload} ends well. */
export interface StartUploadResponse {
  readonly status: 204;
  readonly headers: ResponseHeaders;
  readonly body: undefined;
}

/** The documented failures of {@link startUpload}. */
export type StartUploadError = never;

/**
 * Describes {@link startUpload} to the client: `POST` `/uploads`.
 *
 * Generated from `#/paths/~1uploads/post`.
 */
export const startUploadOperation: Operation<
  StartUploadRequest,
  StartUploadResponse,
  StartUploadError
> = {
  id: "startUpload",
  method: "POST",
  server: {
    url: "https://{region}.uploads.example.com",
    defaults: { region: "eu" },
    resolve: resolveOwnServer,
  },
  path: ["/uploads"],
  accept: "*/*",
  responses: {
    204: decodeNothing,
  },
  decode: decodeJsonOrEmpty,
};

/**
 * `POST /uploads`
 *
 * @example
 * ```ts
 * await startUpload(client);
 * ```
 */
export function startUpload(
  client: Client,
  request: StartUploadRequest = {},
  options?: RequestOptions,
): Promise<void> {
  return client.send(startUploadOperation, request, options);
}
