// Code generated from responses/spec.yaml. DO NOT EDIT.

import type { Client, RequestOptions } from "../runtime/client.js";
import { decodeJsonOrEmpty, decodeNothing } from "../runtime/decode-body.js";
import { encodeBinary, encodeBody, encodeText } from "../runtime/encode-body.js";
import type { Operation, ResponseHeaders } from "../runtime/operation.js";
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
  path: ["/files/", ["name", simple]],
  body: encodeBody,
  content: { "text/plain": encodeText, "application/octet-stream": encodeBinary },
  accept: "*/*",
  responses: {
    204: decodeNothing,
  },
  decode: decodeJsonOrEmpty,
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
