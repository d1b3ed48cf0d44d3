// Code generated from responses/spec.yaml. DO NOT EDIT.

import type { Client } from "../runtime/client.js";
import { decodeFailure } from "../runtime/decode-body.js";
import { encodeBinary, encodeText } from "../runtime/encode-body.js";
import { encodeChosen, listedType } from "../runtime/encode-chosen.js";
import type { Operation, RequestOptions, ResponseHeaders } from "../runtime/operation.js";
import { simple } from "../runtime/path.js";

/** Parameters of {@link writeFile}. */
export type WriteFileParams = {
  readonly name: string;
} & (
  | {
      readonly body?: string | undefined;
      /** The media type of the body. Defaults to the first. */
      readonly contentType?: "text/plain" | undefined;
    }
  | {
      readonly body: Blob | ArrayBuffer | ReadableStream<Uint8Array>;
      readonly contentType: "application/octet-stream";
    }
);

/** Successful responses of {@link writeFile}. */
export interface WriteFileOutcome {
  readonly status: 204;
  readonly headers: ResponseHeaders;
  readonly body: undefined;
}

/** Documented errors of {@link writeFile}. */
export type WriteFileError = never;

/**
 * Describes {@link writeFile} to the client: `PUT` `/files/{name}`.
 *
 * Generated from `#/paths/~1files~1{name}/put`.
 */
export const writeFileOperation: Operation<WriteFileParams, WriteFileOutcome, WriteFileError> = {
  id: "writeFile",
  method: "PUT",
  statuses: [204],
  write: (params) =>
    encodeChosen(
      {
        path: "/files/" + simple("name", params.name),
        headers: {
          accept: "*/*",
        },
      },
      params.body,
      {
        mediaType:
          params.contentType ?? listedType(params.body, ["text/plain", "application/octet-stream"]),
        encoders: {
          "text/plain": encodeText,
          "application/octet-stream": encodeBinary,
        },
      },
    ),
  read: decodeFailure,
};

/**
 * `PUT /files/{name}`
 *
 * @example
 * ```ts
 * await writeFile(client, { name: "name", body: "text" });
 * ```
 */
export function writeFile(
  client: Client,
  params: WriteFileParams,
  options?: RequestOptions,
): Promise<void> {
  return client.send(writeFileOperation, params, options);
}
