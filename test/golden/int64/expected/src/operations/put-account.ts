// Code generated from int64/spec.yaml. DO NOT EDIT.

import { objectCodec } from "../codecs/codec.js";
import { int64Codec } from "../codecs/int64.js";
import { AccountCodec } from "../codecs/models/account.js";
import { withCodecs } from "../codecs/operation.js";
import type { Account } from "../models/account.js";
import type { Client } from "../runtime/client.js";
import { decodeJson } from "../runtime/decode-body.js";
import { encodeJson } from "../runtime/encode-body.js";
import { headerOf } from "../runtime/header.js";
import type { Operation, RequestOptions, ResponseHeaders } from "../runtime/operation.js";
import { simple } from "../runtime/path.js";

/** Parameters of {@link putAccount}. */
export interface PutAccountParams {
  readonly id: bigint;
  readonly ifMatch?: string | undefined;
  readonly body: Account;
}

/** Successful responses of {@link putAccount}. */
export interface PutAccountOutcome {
  readonly status: 200;
  readonly headers: ResponseHeaders;
  readonly body: Account;
}

/** Documented errors of {@link putAccount}. */
export type PutAccountError = never;

/**
 * Describes {@link putAccount} to the client: `PUT` `/accounts/{id}`.
 *
 * Generated from `#/paths/~1accounts~1{id}/put`.
 */
export const putAccountOperation: Operation<PutAccountParams, PutAccountOutcome, PutAccountError> =
  /* @__PURE__ */ withCodecs(
    {
      id: "putAccount",
      method: "PUT",
      statuses: [200],
      conditional: {},
      write: (params) =>
        encodeJson(
          {
            path: "/accounts/" + simple("id", params.id),
            headers: {
              ...headerOf("if-match", params.ifMatch),
            },
          },
          params.body,
        ),
      read: decodeJson,
    },
    () => ({
      params: objectCodec({ id: int64Codec, body: AccountCodec }),
      responses: { "2XX": AccountCodec },
    }),
  );

/**
 * `PUT /accounts/{id}`
 *
 * @example
 * ```ts
 * const result = await putAccount(client, { id: 7n, body: { id: 12n, balance: 1n } });
 * ```
 */
export function putAccount(
  client: Client,
  params: PutAccountParams,
  options?: RequestOptions,
): Promise<Account> {
  return client.send(putAccountOperation, params, options);
}
