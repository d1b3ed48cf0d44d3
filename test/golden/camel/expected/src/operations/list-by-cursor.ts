// Code generated from camel/spec.yaml. DO NOT EDIT.

import { PageResponseCodec } from "../codecs/models/page-response.js";
import { withCodecs } from "../codecs/operation.js";
import type { PageResponse } from "../models/page-response.js";
import type { Client } from "../runtime/client.js";
import { decodeJson } from "../runtime/decode-body.js";
import type { PaginatedOperation, RequestOptions, ResponseHeaders } from "../runtime/operation.js";
import { form, queryOf } from "../runtime/query.js";

/** Parameters of {@link listByCursor}. */
export interface ListByCursorParams {
  readonly afterCursor?: string | undefined;
}

/** Successful responses of {@link listByCursor}. */
export interface ListByCursorOutcome {
  readonly status: 200;
  readonly headers: ResponseHeaders;
  readonly body: PageResponse;
}

/** Documented errors of {@link listByCursor}. */
export type ListByCursorError = never;

/**
 * Describes {@link listByCursor} to the client: `GET` `/by-cursor`.
 *
 * Generated from `#/paths/~1by-cursor/get`.
 */
export const listByCursorOperation: PaginatedOperation<
  ListByCursorParams,
  ListByCursorOutcome,
  ListByCursorError,
  readonly ["foundItems"]
> = /* @__PURE__ */ withCodecs(
  {
    id: "listByCursor",
    method: "GET",
    statuses: [200],
    pagination: {
      strategy: "cursor",
      items: ["foundItems"],
      next: ["nextCursor"],
      start: "afterCursor",
    },
    write: (params) => ({
      path: "/by-cursor" + queryOf(form("after_cursor", params.afterCursor)),
    }),
    read: decodeJson,
  },
  () => ({
    responses: { "2XX": PageResponseCodec },
  }),
);

/**
 * `GET /by-cursor`
 *
 * @example
 * ```ts
 * const result = await listByCursor(client);
 * ```
 */
export function listByCursor(
  client: Client,
  params: ListByCursorParams = {},
  options?: RequestOptions,
): Promise<PageResponse> {
  return client.send(listByCursorOperation, params, options);
}
