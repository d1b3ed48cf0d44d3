// Code generated from int64/spec.yaml. DO NOT EDIT.

import { arrayCodec, objectCodec } from "../codecs/codec.js";
import { int64Codec, int64TextCodec } from "../codecs/int64.js";
import { AccountCodec } from "../codecs/models/account.js";
import { RangeCodec } from "../codecs/models/range.js";
import { withCodecs } from "../codecs/operation.js";
import type { Account } from "../models/account.js";
import type { Range } from "../models/range.js";
import type { Client } from "../runtime/client.js";
import { decodeJson } from "../runtime/decode-body.js";
import { deepObject } from "../runtime/deep-object.js";
import { headerOf } from "../runtime/header.js";
import { jsonQuery } from "../runtime/json-parameter.js";
import type { PaginatedOperation, RequestOptions, ResponseHeaders } from "../runtime/operation.js";
import { form, formArrayExplode, queryOf } from "../runtime/query.js";

/** Declared by {@link listAccounts}. */
export interface ListAccountsData {
  items: Account[];
  /** Format: int64. */
  total?: number;
}

/** Parameters of {@link listAccounts}. */
export interface ListAccountsParams {
  readonly owner?: bigint | undefined;
  readonly ids?: readonly bigint[] | undefined;
  readonly range?: Range | undefined;
  readonly filter?: Range | undefined;
  readonly xTenant?: bigint | undefined;
  readonly offset?: number | undefined;
  readonly limit?: number | undefined;
}

/** Successful responses of {@link listAccounts}. */
export interface ListAccountsOutcome {
  readonly status: 200;
  readonly headers: ResponseHeaders;
  readonly body: ListAccountsData;
}

/** Documented errors of {@link listAccounts}. */
export type ListAccountsError = never;

/**
 * Describes {@link listAccounts} to the client: `GET` `/accounts`.
 *
 * Generated from `#/paths/~1accounts/get`.
 */
export const listAccountsOperation: PaginatedOperation<
  ListAccountsParams,
  ListAccountsOutcome,
  ListAccountsError,
  readonly ["items"]
> = /* @__PURE__ */ withCodecs(
  {
    id: "listAccounts",
    method: "GET",
    statuses: [200],
    pagination: {
      strategy: "offset",
      items: ["items"],
      total: ["total"],
      start: "offset",
      count: "limit",
    },
    write: (params) => ({
      path:
        "/accounts" +
        queryOf(
          form("owner", params.owner),
          formArrayExplode("ids", params.ids),
          deepObject("range", params.range),
          jsonQuery("filter", params.filter),
          form("offset", params.offset),
          form("limit", params.limit),
        ),
      headers: {
        ...headerOf("x-tenant", params.xTenant),
      },
    }),
    read: decodeJson,
  },
  () => ({
    params: objectCodec({
      owner: int64Codec,
      ids: arrayCodec(int64Codec),
      range: RangeCodec,
      filter: RangeCodec,
      xTenant: int64TextCodec,
    }),
    responses: { "2XX": objectCodec({ items: arrayCodec(AccountCodec) }) },
  }),
);

/**
 * `GET /accounts`
 *
 * @example
 * ```ts
 * const result = await listAccounts(client);
 * ```
 */
export function listAccounts(
  client: Client,
  params: ListAccountsParams = {},
  options?: RequestOptions,
): Promise<ListAccountsData> {
  return client.send(listAccountsOperation, params, options);
}
