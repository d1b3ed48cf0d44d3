// Code generated from responses/spec.yaml. DO NOT EDIT.

import type { Problem } from "../models/problem.js";
import type { Client } from "../runtime/client.js";
import { decodeJsonOrEmpty } from "../runtime/decode-body.js";
import type { Operation, RequestOptions, ResponseHeaders } from "../runtime/operation.js";
import { simple } from "../runtime/path.js";

/** Parameters of {@link deleteFile}. */
export interface DeleteFileParams {
  readonly name: string;
}

/** Successful responses of {@link deleteFile}. */
export type DeleteFileOutcome =
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

/** Documented errors of {@link deleteFile}. */
export type DeleteFileError = never;

/**
 * Describes {@link deleteFile} to the client: `DELETE` `/files/{name}`.
 *
 * Generated from `#/paths/~1files~1{name}/delete`.
 */
export const deleteFileOperation: Operation<DeleteFileParams, DeleteFileOutcome, DeleteFileError> =
  {
    id: "deleteFile",
    method: "DELETE",
    statuses: [200, 204],
    write: (params) => ({
      path: "/files/" + simple("name", params.name),
    }),
    read: decodeJsonOrEmpty,
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
  params: DeleteFileParams,
  options?: RequestOptions,
): Promise<Problem | undefined> {
  return client.send(deleteFileOperation, params, options);
}
