// Code generated from names-that-clash/spec.yaml. DO NOT EDIT.

import type { ErrorModel } from "../models/error-model.js";
import type { ErrorModel2 } from "../models/error-model2.js";
import type { Client } from "../runtime/client.js";
import { cookieHeader } from "../runtime/cookie.js";
import { decodeJson } from "../runtime/decode-body.js";
import { encodeJson } from "../runtime/encode-body.js";
import { headerOf } from "../runtime/header.js";
import type { Operation, RequestOptions, ResponseHeaders } from "../runtime/operation.js";
import { form, queryOf } from "../runtime/query.js";

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
    statuses: [200],
    write: (params) =>
      encodeJson(
        {
          path: "/delete" + queryOf(form("id", params.id), form("body", params.bodyQuery)),
          headers: {
            ...headerOf("id", params.idHeader),
            ...headerOf("cookie", cookieHeader([form("id", params.idCookie)])),
          },
        },
        params.body,
      ),
    read: decodeJson,
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
