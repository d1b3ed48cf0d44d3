// Code generated from responses/spec.yaml. DO NOT EDIT.

import type { Client } from "../runtime/client.js";
import { decodeJsonOrEmpty, decodeText } from "../runtime/decode-body.js";
import { headerOf } from "../runtime/header.js";
import type { Operation, RequestOptions, ResponseHeaders } from "../runtime/operation.js";

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
  statuses: [200, 304],
  write: (params) => ({
    path: "/news",
    headers: {
      accept: "text/plain",
      ...headerOf("if-none-match", params.ifNoneMatch),
      ...headerOf("if-modified-since", params.ifModifiedSince),
    },
  }),
  read: async (response, call) => {
    if (response.ok) return decodeText(response);
    return decodeJsonOrEmpty(response, call);
  },
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
