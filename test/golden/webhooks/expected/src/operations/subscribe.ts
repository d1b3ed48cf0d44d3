// Code generated from webhooks/spec.yaml. DO NOT EDIT.

import type { Client } from "../runtime/client.js";
import { decodeAny } from "../runtime/decode-any.js";
import { decodeJsonOrEmpty } from "../runtime/decode-body.js";
import { encodeJson } from "../runtime/encode-body.js";
import type { Operation, RequestOptions, ResponseHeaders } from "../runtime/operation.js";

/** Declared by {@link subscribe}. */
export interface SubscribeBody {
  callbackUrl: string;
}

/** Parameters of {@link subscribe}. */
export interface SubscribeParams {
  readonly body: SubscribeBody;
}

/** Successful responses of {@link subscribe}. */
export interface SubscribeOutcome {
  readonly status: 201;
  readonly headers: ResponseHeaders;
  readonly body: unknown;
}

/** Documented errors of {@link subscribe}. */
export type SubscribeError = never;

/**
 * Describes {@link subscribe} to the client: `POST` `/subscriptions`.
 *
 * Generated from `#/paths/~1subscriptions/post`.
 */
export const subscribeOperation: Operation<SubscribeParams, SubscribeOutcome, SubscribeError> = {
  id: "subscribe",
  method: "POST",
  statuses: [201],
  write: (params) =>
    encodeJson(
      {
        path: "/subscriptions",
        headers: {
          accept: "*/*",
        },
      },
      params.body,
    ),
  read: async (response, call) => {
    if (response.ok) return decodeAny(response);
    return decodeJsonOrEmpty(response, call);
  },
};

/**
 * `POST /subscriptions`
 *
 * @example
 * ```ts
 * const result = await subscribe(client, { body: { callbackUrl: "callbackUrl" } });
 * ```
 */
export function subscribe(
  client: Client,
  params: SubscribeParams,
  options?: RequestOptions,
): Promise<unknown> {
  return client.send(subscribeOperation, params, options);
}
