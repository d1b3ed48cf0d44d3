// Code generated from responses/spec.yaml. DO NOT EDIT.

import type { Client } from "../runtime/client.js";
import { decodeJson } from "../runtime/decode-body.js";
import type { Operation, RequestOptions, ResponseHeaders } from "../runtime/operation.js";

/** Parameters of {@link listFiles}. */
export type ListFilesParams = Readonly<Record<string, never>>;

/** Successful responses of {@link listFiles}. */
export type ListFilesOutcome =
  | {
      readonly status: 200;
      readonly headers: ResponseHeaders;
      readonly body: string[];
    }
  | {
      readonly status: 304;
      readonly headers: ResponseHeaders;
      readonly body: undefined;
    };

/** Documented errors of {@link listFiles}. */
export type ListFilesError = never;

/**
 * Describes {@link listFiles} to the client: `GET` `/files`.
 *
 * Generated from `#/paths/~1files/get`.
 */
export const listFilesOperation: Operation<ListFilesParams, ListFilesOutcome, ListFilesError> = {
  id: "listFiles",
  method: "GET",
  statuses: [200, 304],
  write: () => ({
    path: "/files",
  }),
  read: decodeJson,
};

/**
 * List the files
 *
 * `GET /files`
 *
 * @example
 * ```ts
 * const result = await listFiles(client);
 * ```
 */
export function listFiles(
  client: Client,
  params?: ListFilesParams,
  options?: RequestOptions & { readonly headers?: undefined },
): Promise<string[]>;
/**
 * List the files
 *
 * Resolves to `undefined` when a condition in `options.headers` is answered with 304.
 */
export function listFiles(
  client: Client,
  params: ListFilesParams,
  options?: RequestOptions,
): Promise<string[] | undefined>;
export function listFiles(
  client: Client,
  params: ListFilesParams = {},
  options?: RequestOptions,
): Promise<string[] | undefined> {
  return client.send(listFilesOperation, params, options);
}
