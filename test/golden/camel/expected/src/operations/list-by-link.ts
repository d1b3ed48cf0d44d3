// Code generated from camel/spec.yaml. DO NOT EDIT.

import { PageResponseCodec } from "../codecs/models/page-response.js";
import { withCodecs } from "../codecs/operation.js";
import type { PageResponse } from "../models/page-response.js";
import type { Client } from "../runtime/client.js";
import { decodeJson } from "../runtime/decode-body.js";
import type { PaginatedOperation, RequestOptions, ResponseHeaders } from "../runtime/operation.js";

/** Parameters of {@link listByLink}. */
export type ListByLinkParams = Readonly<Record<string, never>>;

/** Successful responses of {@link listByLink}. */
export interface ListByLinkOutcome {
  readonly status: 200;
  readonly headers: ResponseHeaders;
  readonly body: PageResponse;
}

/** Documented errors of {@link listByLink}. */
export type ListByLinkError = never;

/**
 * Describes {@link listByLink} to the client: `GET` `/by-link`.
 *
 * Generated from `#/paths/~1by-link/get`.
 */
export const listByLinkOperation: PaginatedOperation<
  ListByLinkParams,
  ListByLinkOutcome,
  ListByLinkError,
  readonly ["foundItems"]
> = /* @__PURE__ */ withCodecs(
  {
    id: "listByLink",
    method: "GET",
    statuses: [200],
    pagination: { strategy: "link", items: ["foundItems"], next: ["_pageLinks", "nextPage"] },
    write: () => ({
      path: "/by-link",
    }),
    read: decodeJson,
  },
  () => ({
    responses: { "2XX": PageResponseCodec },
  }),
);

/**
 * `GET /by-link`
 *
 * @example
 * ```ts
 * const result = await listByLink(client);
 * ```
 */
export function listByLink(
  client: Client,
  params: ListByLinkParams = {},
  options?: RequestOptions,
): Promise<PageResponse> {
  return client.send(listByLinkOperation, params, options);
}
