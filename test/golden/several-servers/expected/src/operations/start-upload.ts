// Code generated from several-servers/spec.yaml. DO NOT EDIT.

import type { Client } from "../runtime/client.js";
import { decodeFailure } from "../runtime/decode-body.js";
import type { Operation, RequestOptions, ResponseHeaders } from "../runtime/operation.js";
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
  statuses: [204],
  server: (settings) =>
    resolveOwnServer(
      {
        url: "https://{region}.uploads.example.com",
        defaults: { region: "eu" },
      },
      settings,
    ),
  write: () => ({
    path: "/uploads",
    headers: {
      accept: "*/*",
    },
  }),
  read: decodeFailure,
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
