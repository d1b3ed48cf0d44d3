// Code generated from several-servers/spec.yaml. DO NOT EDIT.

import type { Client, RequestOptions } from "../runtime/client.js";
import { decodeJsonOrEmpty, decodeNothing } from "../runtime/decode-body.js";
import type { Operation, ResponseHeaders } from "../runtime/operation.js";
import { resolveOwnServer } from "../runtime/own-server.js";

/** Parameters of {@link startUpload}. */
export type StartUploadParams = Readonly<Record<string, never>>;

/** Successful responses of {@link startUpload}. */
export interface StartUploadOutcome {
  readonly status: 204;
  readonly headers: ResponseHeaders;
  readonly body: undefined;
}

/** Documented errors of {@link startUpload}. */
export type StartUploadError = never;

/**
 * Describes {@link startUpload} to the client: `POST` `/uploads`.
 *
 * Generated from `#/paths/~1uploads/post`.
 */
export const startUploadOperation: Operation<
  StartUploadParams,
  StartUploadOutcome,
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
  params: StartUploadParams = {},
  options?: RequestOptions,
): Promise<void> {
  return client.send(startUploadOperation, params, options);
}
