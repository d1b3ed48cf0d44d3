// Code generated from names-that-clash/spec.yaml. DO NOT EDIT.

import type { ErrorModel } from "../models/error-model.js";
import type { ErrorModel2 } from "../models/error-model2.js";
import type { Client, RequestOptions } from "../runtime/client.js";
import { decodeJson } from "../runtime/decode-body.js";
import { encodeBodyAndCookies, encodeJson } from "../runtime/encode-body.js";
import { headerSimple } from "../runtime/header.js";
import type { Operation, ResponseHeaders } from "../runtime/operation.js";
import { form } from "../runtime/query.js";

/** What {@link deleteCall} is given. */
export interface DeleteCallRequest {
  readonly id?: string | undefined;
  readonly idHeader?: string | undefined;
  readonly idCookie?: string | undefined;
  readonly bodyQuery?: string | undefined;
  readonly body?: ErrorModel2 | undefined;
}

/** How {@link deleteCall} ends well. */
export interface DeleteCallResponse {
  readonly status: 200;
  readonly headers: ResponseHeaders;
  readonly body: ErrorModel;
}

/** The documented failures of {@link deleteCall}. */
export type DeleteCallError = never;

/**
 * Describes {@link deleteCall} to the client: `POST` `/delete`.
 *
 * Generated from `#/paths/~1delete/post`.
 */
export const deleteCallOperation: Operation<
  DeleteCallRequest,
  DeleteCallResponse,
  DeleteCallError
> = {
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
 * const result = await deleteCall(client);
 * ```
 */
export function deleteCall(
  client: Client,
  request: DeleteCallRequest = {},
  options?: RequestOptions,
): Promise<ErrorModel> {
  return client.send(deleteCallOperation, request, options);
}
