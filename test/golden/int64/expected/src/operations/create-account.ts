// Code generated from int64/spec.yaml. DO NOT EDIT.

import { allOfCodecs, objectCodec } from "../codecs/codec.js";
import { AccountCodec } from "../codecs/models/account.js";
import { ProblemCodec } from "../codecs/models/problem.js";
import { RangeCodec } from "../codecs/models/range.js";
import { withCodecs } from "../codecs/operation.js";
import type { Account } from "../models/account.js";
import type { Problem } from "../models/problem.js";
import type { Range } from "../models/range.js";
import type { Client } from "../runtime/client.js";
import { decodeJson } from "../runtime/decode-body.js";
import { encodeJson } from "../runtime/encode-body.js";
import { encodeChosen } from "../runtime/encode-chosen.js";
import type { ResponseError } from "../runtime/errors.js";
import { encodeMultipart } from "../runtime/multipart.js";
import type { Operation, RequestOptions, ResponseHeaders } from "../runtime/operation.js";
import { encodeUrlencoded } from "../runtime/urlencoded.js";

/** Parameters of {@link createAccount}. */
export type CreateAccountParams =
  | {
      readonly body: Account;
      /** The media type of the body. Defaults to the first. */
      readonly contentType?: "application/json" | "multipart/form-data" | undefined;
    }
  | {
      readonly body: Range;
      readonly contentType: "application/x-www-form-urlencoded";
    };

/** Successful responses of {@link createAccount}. */
export interface CreateAccountOutcome {
  readonly status: 201;
  readonly headers: ResponseHeaders;
  readonly body: Account;
}

/** Documented errors of {@link createAccount}. */
export type CreateAccountError = ResponseError<number, Problem>;

/**
 * Describes {@link createAccount} to the client: `POST` `/accounts`.
 *
 * Generated from `#/paths/~1accounts/post`.
 */
export const createAccountOperation: Operation<
  CreateAccountParams,
  CreateAccountOutcome,
  CreateAccountError
> = /* @__PURE__ */ withCodecs(
  {
    id: "createAccount",
    method: "POST",
    statuses: [201, "default"],
    write: (params) =>
      encodeChosen(
        {
          path: "/accounts",
        },
        params.body,
        {
          mediaType: params.contentType ?? "application/json",
          encoders: {
            "application/json": encodeJson,
            "application/x-www-form-urlencoded": encodeUrlencoded,
            "multipart/form-data": encodeMultipart,
          },
        },
      ),
    read: decodeJson,
  },
  () => ({
    params: objectCodec({ body: allOfCodecs([AccountCodec, RangeCodec]) }),
    responses: { "2XX": AccountCodec, default: ProblemCodec },
  }),
);

/**
 * `POST /accounts`
 *
 * @throws {ResponseError<number, Problem>}
 *
 * @example
 * ```ts
 * const result = await createAccount(client, { body: { id: 12n, balance: 1n } });
 * ```
 */
export function createAccount(
  client: Client,
  params: CreateAccountParams,
  options?: RequestOptions,
): Promise<Account> {
  return client.send(createAccountOperation, params, options);
}
