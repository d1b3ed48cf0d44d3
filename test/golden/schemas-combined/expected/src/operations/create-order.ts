// Code generated from schemas-combined/spec.yaml. DO NOT EDIT.

import type { Order, OrderInput } from "../models/order.js";
import type { Client, RequestOptions } from "../runtime/client.js";
import { decodeJson } from "../runtime/decode-body.js";
import { encodeBody, encodeJson } from "../runtime/encode-body.js";
import type { Operation, ResponseHeaders } from "../runtime/operation.js";

/** What {@link createOrder} is given. */
export interface CreateOrderRequest {
  readonly body: OrderInput;
}

/** How {@link createOrder} ends well. */
export interface CreateOrderResponse {
  readonly status: 200;
  readonly headers: ResponseHeaders;
  readonly body: Order;
}

/** The documented failures of {@link createOrder}. */
export type CreateOrderError = never;

/**
 * Describes {@link createOrder} to the client: `POST` `/orders`.
 *
 * Generated from `#/paths/~1orders/post`.
 */
export const createOrderOperation: Operation<
  CreateOrderRequest,
  CreateOrderResponse,
  CreateOrderError
> = {
  id: "createOrder",
  method: "POST",
  path: ["/orders"],
  body: encodeBody,
  content: { "application/json": encodeJson },
  accept: "application/json",
  responses: {
    200: decodeJson,
  },
  decode: decodeJson,
};

/**
 * `POST /orders`
 *
 * @example
 * ```ts
 * const result = await createOrder(client, { body: { payment: { iban: "iban" }, name: "name" } });
 * ```
 */
export function createOrder(
  client: Client,
  request: CreateOrderRequest,
  options?: RequestOptions,
): Promise<Order> {
  return client.send(createOrderOperation, request, options);
}
