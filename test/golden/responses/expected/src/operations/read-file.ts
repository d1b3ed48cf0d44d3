// Code generated from responses/spec.yaml. DO NOT EDIT.

import type { Problem } from "../models/problem.js";
import type { Client } from "../runtime/client.js";
import { decodeJson, decodeText } from "../runtime/decode-body.js";
import { decodeBinary } from "../runtime/download.js";
import type { ResponseError } from "../runtime/errors.js";
import { headerOf } from "../runtime/header.js";
import type {
  Operation,
  RequestOptions,
  ResponseHeaders,
  StatusRange,
} from "../runtime/operation.js";
import { simple } from "../runtime/path.js";

/** Parameters of {@link readFile}. */
export interface ReadFileParams {
  readonly name: string;
  readonly ifNoneMatch?: string | undefined;
}

/** Successful responses of {@link readFile}. */
export type ReadFileOutcome =
  | {
      readonly status: 200;
      readonly headers: ResponseHeaders<"etag" | "x-size">;
      readonly body: Blob;
    }
  | {
      readonly status: 304;
      readonly headers: ResponseHeaders;
      readonly body: undefined;
    };

/** Documented errors of {@link readFile}. */
export type ReadFileError =
  ResponseError<404 | Exclude<StatusRange<4>, 404>, Problem> | ResponseError<number, string>;

/**
 * Describes {@link readFile} to the client: `GET` `/files/{name}`.
 *
 * Generated from `#/paths/~1files~1{name}/get`.
 */
export const readFileOperation: Operation<ReadFileParams, ReadFileOutcome, ReadFileError> = {
  id: "readFile",
  method: "GET",
  statuses: [200, 304, 404, "4XX", "default"],
  conditional: {},
  write: (params) => ({
    path: "/files/" + simple("name", params.name),
    headers: {
      accept: "application/octet-stream, application/problem+json, text/plain",
      ...headerOf("if-none-match", params.ifNoneMatch),
    },
  }),
  read: async (response, call) => {
    const { status } = response;
    if (response.ok) return decodeBinary(response);
    if (status >= 400 && status < 500) return decodeJson(response, call);
    return decodeText(response);
  },
};

/**
 * `GET /files/{name}`
 *
 * @throws {ResponseError<404 | Exclude<StatusRange<4>, 404>, Problem>}
 * @throws {ResponseError<number, string>}
 *
 * @example
 * ```ts
 * const result = await readFile(client, { name: "name" });
 * ```
 */
export function readFile(
  client: Client,
  params: ReadFileParams & { readonly ifNoneMatch?: undefined },
  options?: RequestOptions,
): Promise<Blob>;
/** With `ifNoneMatch`, resolves to `undefined` when the resource is unchanged (304). */
export function readFile(
  client: Client,
  params: ReadFileParams,
  options?: RequestOptions,
): Promise<Blob | undefined>;
export function readFile(
  client: Client,
  params: ReadFileParams,
  options?: RequestOptions,
): Promise<Blob | undefined> {
  return client.send(readFileOperation, params, options);
}
