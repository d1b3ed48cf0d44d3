// Code generated from responses/spec.yaml. DO NOT EDIT.

import type { Problem } from "../models/problem.js";
import type { Client, RequestOptions } from "../runtime/client.js";
import { decodeJsonOrEmpty, decodeNothing } from "../runtime/decode-body.js";
import type { Operation, ResponseHeaders } from "../runtime/operation.js";
import { simple } from "../runtime/path.js";

/** What {@link deleteFile} is given. */
export interface DeleteFileRequest {
  readonly name: string;
}

/** How {@link deleteFile} ends well. */
export type DeleteFileResponse =
  | {
      readonly status: 200;
      readonly headers: ResponseHeaders;
      readonly body: Problem;
    }
  | {
      readonly status: 204;
      readonly headers: ResponseHeaders;
      readonly body: undefined;
    };

/** The documented failures of {@link deleteFile}. */
export type DeleteFileError = never;

/**
 * Describes {@link deleteFile} to the client: `DELETE` `/files/{name}`.
 *
 * Generated from `#/paths/~1files~1{name}/delete`.
 */
export const deleteFileOperation: Operation<
  DeleteFileRequest,
  DeleteFileResponse,
  DeleteFileError
> = {
  id: "deleteFile",
  method: "DELETE",
  path: ["/files/", ["name", simple]],
  accept: "application/json",
  responses: {
    200: decodeJsonOrEmpty,
    204: decodeNothing,
  },
  decode: decodeJsonOrEmpty,
};

/**
 * `DELETE /files/{name}`
 *
 * @example
 * ```ts
 * const result = await deleteFile(client, { name: "name" });
 * ```
 */
export function deleteFile(
  client: Client,
  request: DeleteFileRequest,
  options?: RequestOptions,
): Promise<Problem | undefined> {
  return client.send(deleteFileOperation, request, options);
}
