// Code generated from responses/spec.yaml. DO NOT EDIT.

import type { Client, RequestOptions } from "../runtime/client.js";
import { decodeJsonOrEmpty, decodeNothing, decodeText } from "../runtime/decode-body.js";
import { headerSimple } from "../runtime/header.js";
import type { Operation, ResponseHeaders } from "../runtime/operation.js";

/** Parameters of {@link readNews}. */
export interface ReadNewsParams {
  readonly ifNoneMatch?: string | undefined;
  readonly ifModifiedSince?: string | undefined;
}

/** Successful responses of {@link readNews}. */
export type ReadNewsOutcome =
  | {
      readonly status: 200;
      readonly headers: ResponseHeaders;
      readonly body: string;
    }
  | {
      readonly status: 304;
      readonly headers: ResponseHeaders;
      readonly body: undefined;
    };

/** Documented errors of {@link readNews}. */
export type ReadNewsError = never;

/**
 * Describes {@link readNews} to the client: `GET` `/news`.
 *
 * Generated from `#/paths/~1news/get`.
 */
export const readNewsOperation: Operation<ReadNewsParams, ReadNewsOutcome, ReadNewsError> = {
  id: "readNews",
  method: "GET",
  path: ["/news"],
  headers: [
    ["If-None-Match", headerSimple, "ifNoneMatch"],
    ["If-Modified-Since", headerSimple, "ifModifiedSince"],
  ],
  accept: "text/plain",
  responses: {
    200: decodeText,
    304: decodeNothing,
  },
  decode: decodeJsonOrEmpty,
};

/**
 * `GET /news`
 *
 * @example
 * ```ts
 * const result = await readNews(client);
 * ```
 */
export function readNews(
  client: Client,
  params?: ReadNewsParams & {
    readonly ifNoneMatch?: undefined;
    readonly ifModifiedSince?: undefined;
  },
  options?: RequestOptions,
): Promise<string>;
/**
 * With `ifNoneMatch` or `ifModifiedSince`, resolves to `undefined` when the resource is unchanged (304).
 */
export function readNews(
  client: Client,
  params: ReadNewsParams,
  options?: RequestOptions,
): Promise<string | undefined>;
export function readNews(
  client: Client,
  params: ReadNewsParams = {},
  options?: RequestOptions,
): Promise<string | undefined> {
  return client.send(readNewsOperation, params, options);
}
