// Code generated from responses/spec.yaml. DO NOT EDIT.

import type { Client, RequestOptions } from "../runtime/client.js";
import { decodeJsonOrEmpty, decodeNothing, decodeText } from "../runtime/decode-body.js";
import { headerSimple } from "../runtime/header.js";
import type { Operation, ResponseHeaders } from "../runtime/operation.js";

/** What {@link readNews} is given. */
export interface ReadNewsRequest {
  readonly ifNoneMatch?: string | undefined;
  readonly ifModifiedSince?: string | undefined;
}

/** How {@link readNews} ends well. */
export type ReadNewsResponse =
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

/** The documented failures of {@link readNews}. */
export type ReadNewsError = never;

/**
 * Describes {@link readNews} to the client: `GET` `/news`.
 *
 * Generated from `#/paths/~1news/get`.
 */
export const readNewsOperation: Operation<ReadNewsRequest, ReadNewsResponse, ReadNewsError> = {
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
  request?: ReadNewsRequest & {
    readonly ifNoneMatch?: undefined;
    readonly ifModifiedSince?: undefined;
  },
  options?: RequestOptions,
): Promise<string>;
/**
 * With `ifNoneMatch` or `ifModifiedSince`, resolves to `undefined` when the resource is still as it was (304).
 */
export function readNews(
  client: Client,
  request: ReadNewsRequest,
  options?: RequestOptions,
): Promise<string | undefined>;
export function readNews(
  client: Client,
  request: ReadNewsRequest = {},
  options?: RequestOptions,
): Promise<string | undefined> {
  return client.send(readNewsOperation, request, options);
}
