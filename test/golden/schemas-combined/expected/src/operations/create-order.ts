// Code generated from schemas-combined/spec.yaml. DO NOT EDIT.

import type { Order, OrderInput } from "../models/order.js";
import type { Client } from "../runtime/client.js";
import { decodeJson } from "../runtime/decode-body.js";
import { encodeJson } from "../runtime/encode-body.js";
import type { Operation, RequestOptions, ResponseHeaders } from "../runtime/operation.js";

/** Parameters of {@link createOrder}. */
export interface CreateOrderParams {
  readonly body: OrderInput;
}

/** Successful responses of {@link createOrder}. */
export interface CreateOrderOutcome {
  readonly status: 200;
  readonly headers: ResponseHeaders;
  readonly body: Order;
}

/** Documented errors of {@link createOrder}. */
export type CreateOrderError = never;

/**
 * Describes {@link createOrder} to the client: `POST` `/orders`.
 *
 * Generated from `#/paths/~1orders/post`.
 */
export const createOrderOperation: Operation<
  CreateOrderParams,
  CreateOrderOutcome,
  CreateOrderError
> = {
  id: "createOrder",
  method: "POST",
  statuses: [200],
  write: (params) =>
    encodeJson(
      {
        path: "/orders",
      },
      params.body,
    ),
  read: decodeJson,
};

/**
 * `POST /orders`
 *
 * @example
 * ```ts
 * const result = await createOrder(client, { body: { name: "name", payment: { iban: "iban" } } });
 * ```
 */
export function createOrder(
  client: Client,
  params: CreateOrderParams,
  options?: RequestOptions,
): Promise<Order> {
  return client.send(createOrderOperation, params, options);
}
