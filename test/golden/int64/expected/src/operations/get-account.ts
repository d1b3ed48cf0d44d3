// Code generated from int64/spec.yaml. DO NOT EDIT.

import { objectCodec } from "../codecs/codec.js";
import { int64Codec } from "../codecs/int64.js";
import { AccountCodec } from "../codecs/models/account.js";
import { withCodecs } from "../codecs/operation.js";
import type { Account } from "../models/account.js";
import type { Client } from "../runtime/client.js";
import { decodeJson } from "../runtime/decode-body.js";
import type { Operation, RequestOptions, ResponseHeaders } from "../runtime/operation.js";
import { simple } from "../runtime/path.js";

/** Parameters of {@link getAccount}. */
export interface GetAccountParams {
  readonly id: bigint;
}

/** Successful responses of {@link getAccount}. */
export interface GetAccountOutcome {
  readonly status: 200;
  readonly headers: ResponseHeaders;
  readonly body: Account;
}

/** Documented errors of {@link getAccount}. */
export type GetAccountError = never;

/**
 * Describes {@link getAccount} to the client: `GET` `/accounts/{id}`.
 *
 * Generated from `#/paths/~1accounts~1{id}/get`.
 */
export const getAccountOperation: Operation<GetAccountParams, GetAccountOutcome, GetAccountError> =
  /* @__PURE__ */ withCodecs(
    {
      id: "getAccount",
      method: "GET",
      statuses: [200],
      write: (params) => ({
        path: "/accounts/" + simple("id", params.id),
      }),
      read: decodeJson,
    },
    () => ({
      params: objectCodec({ id: int64Codec }),
      responses: { "2XX": AccountCodec },
    }),
  );

/**
 * `GET /accounts/{id}`
 *
 * @example
 * ```ts
 * const result = await getAccount(client, { id: 7n });
 * ```
 */
export function getAccount(
  client: Client,
  params: GetAccountParams,
  options?: RequestOptions,
): Promise<Account> {
  return client.send(getAccountOperation, params, options);
}
