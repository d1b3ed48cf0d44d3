// Code generated from names-that-clash/spec.yaml. DO NOT EDIT.

import type { ErrorModel } from "../models/error-model.js";
import type { ErrorModel2 } from "../models/error-model2.js";
import type { Client, RequestOptions } from "../runtime/client.js";
import { decodeJson } from "../runtime/decode-body.js";
import { encodeBodyAndCookies, encodeJson } from "../runtime/encode-body.js";
import { headerSimple } from "../runtime/header.js";
import type { Operation, ResponseHeaders } from "../runtime/operation.js";
import { form } from "../runtime/query.js";

/** Parameters of {@link postDelete}. */
export interface PostDeleteParams {
  readonly id?: string | undefined;
  readonly idHeader?: string | undefined;
  readonly idCookie?: string | undefined;
  readonly bodyQuery?: string | undefined;
  readonly body?: ErrorModel2 | undefined;
}

/** Successful responses of {@link postDelete}. */
export interface PostDeleteOutcome {
  readonly status: 200;
  readonly headers: ResponseHeaders;
  readonly body: ErrorModel;
}

/** Documented errors of {@link postDelete}. */
export type PostDeleteError = never;

/**
 * Describes {@link postDelete} to the client: `POST` `/delete`.
 *
 * Generated from `#/paths/~1delete/post`.
 */
export const postDeleteOperation: Operation<PostDeleteParams, PostDeleteOutcome, PostDeleteError> =
  {
    id: "delete",
    method: "POST",
    path: ["/delete"],
    query: [
      ["id", form],
      ["body", form, "bodyQuery"],
    ],
    headers: [["id", headerSimple, "idHeader"]],
    cookies: [["id", form, "idCookie"]],
    body: encodeBodyAndCookies,
    content: { "application/json": encodeJson },
    accept: "application/json",
    responses: {
      200: decodeJson,
    },
    decode: decodeJson,
  };

/**
 * `POST /delete`
 *
 * @example
 * ```ts
 * const result = await postDelete(client);
 * ```
 */
export function postDelete(
  client: Client,
  params: PostDeleteParams = {},
  options?: RequestOptions,
): Promise<ErrorModel> {
  return client.send(postDeleteOperation, params, options);
}
