// Code generated from webhooks/spec.yaml. DO NOT EDIT.

import type { Client, RequestOptions } from "../runtime/client.js";
import { decodeJsonOrEmpty, decodeNothing } from "../runtime/decode-body.js";
import { encodeBody, encodeJson } from "../runtime/encode-body.js";
import type { Operation, ResponseHeaders } from "../runtime/operation.js";

/** Declared by {@link subscribe}. */
export interface SubscribeBody {
  callbackUrl: string;
}

/** What {@link subscribe} is given. */
export interface SubscribeRequest {
  readonly body: SubscribeBody;
}

/** How {@link subscribe} ends well. */
export interface SubscribeResponse {
  readonly status: 201;
  readonly headers: ResponseHeaders;
  readonly body: undefined;
}

/** The documented failures of {@link subscribe}. */
export type SubscribeError = never;

/**
 * Describes {@link subscribe} to the client: `POST` `/subscriptions`.
 *
 * Generated from `#/paths/~1subscriptions/post`.
 */
export const subscribeOperation: Operation<SubscribeRequest, SubscribeResponse, SubscribeError> = {
  id: "subscribe",
  method: "POST",
  path: ["/subscriptions"],
  body: encodeBody,
  content: { "application/json": encodeJson },
  accept: "*/*",
  responses: {
    201: decodeNothing,
  },
  decode: decodeJsonOrEmpty,
};

/**
 * `POST /subscriptions`
 *
 * @example
 * ```ts
 * await subscribe(client, { body: { callbackUrl: "callbackUrl" } });
 * ```
 */
export function subscribe(
  client: Client,
  request: SubscribeRequest,
  options?: RequestOptions,
): Promise<void> {
  return client.send(subscribeOperation, request, options);
}
