// Code generated from hostile-text/spec.yaml. DO NOT EDIT.

import type { ClientAuth } from "../client.js";
import type { ABC } from "../models/abc.js";
import { applyFirst } from "../runtime/alternatives.js";
import type { Client } from "../runtime/client.js";
import { decodeJson } from "../runtime/decode-body.js";
import { headerOf } from "../runtime/header.js";
import type { Operation, RequestOptions, ResponseHeaders } from "../runtime/operation.js";
import { simple } from "../runtime/path.js";
import { form, queryOf } from "../runtime/query.js";
import { constructor, imgSrcXOnerrorAlert1, key, oauthLinkX, proto } from "../security.js";

/** Parameters of {@link getItQuotedNow}. */
export interface GetItQuotedNowParams {
  /** *\/ */
  readonly id: '"' | "'" | "`" | "${x}" | "\\" | "\n" | "\u2028" | "*/";
  /** Default: `"*\/ \" '"`. */
  readonly 'q"*/'?: string | undefined;
  readonly __proto__Query?: string | undefined;
  /** \@param */
  readonly xHeader?: string | undefined;
}

/** Successful responses of {@link getItQuotedNow}. */
export interface GetItQuotedNowOutcome {
  readonly status: 200;
  readonly headers: ResponseHeaders<'x-"*/'>;
  readonly body: ABC;
}

/** Documented errors of {@link getItQuotedNow}. */
export type GetItQuotedNowError = never;

/**
 * Describes {@link getItQuotedNow} to the client: `GET` ``/a"b`$x\c/{id}``.
 *
 * Generated from ``#/paths/~1a"b`$x\c~1{id}/get``.
 */
export const getItQuotedNowOperation: Operation<
  GetItQuotedNowParams,
  GetItQuotedNowOutcome,
  GetItQuotedNowError
> = {
  id: 'get */ ${it} "quoted" `now`',
  method: "GET",
  statuses: [200],
  security: {
    apply: applyFirst,
    alternatives: [[oauthLinkX], [key], [imgSrcXOnerrorAlert1, proto], [constructor]],
  },
  permissions: 'any of "*/, `',
  write: (params) => ({
    path:
      '/a"b`$x\\c/' +
      simple("id", params.id) +
      queryOf(form("q%22%2A%2F", params['q"*/']), form("__proto__", params.__proto__Query)),
    headers: {
      ...headerOf("x-`-header", params.xHeader),
    },
  }),
  read: decodeJson,
};

/**
 * Ends *\/ the comment
 *  here
 *
 * \@throws nothing
 * \@example
 * ```ts
 * *\/ process.exit(1)
 * ```
 * {\@link javascript:alert(1)}
 *
 * ``GET /a"b`$x\c/{id}``
 *
 * Needs one of `"*\/`, `` ` ``.
 *
 * @see https://example.com/*\/ *\/ see
 *
 * @deprecated
 *
 * @example
 * ```ts
 * const result = await getItQuotedNow(client, { id: '"' });
 * ```
 */
export function getItQuotedNow(
  client: Client,
  params: GetItQuotedNowParams,
  options?: RequestOptions<ClientAuth>,
): Promise<ABC> {
  return client.send(getItQuotedNowOperation, params, options);
}
