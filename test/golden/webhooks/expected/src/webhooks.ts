// Code generated from webhooks/spec.yaml. DO NOT EDIT.

import type { User, UserInput } from "./models/user.js";
import type { StatusRange } from "./runtime/operation.js";
import { type WebhookDescription, dispatchWebhook } from "./runtime/webhooks.js";

/** Declared by {@link DeliveryEvent}. */
export interface DeliveryEventBody {
  parcel?: string;
}

/** Declared by {@link DeliveryEvent}. */
export interface DeliveryAnswerData {
  next: boolean;
}

/**
 * Tells of a parcel, and asks whether to go on.
 *
 * The callback `delivery`, sent to `{$request.body#/callbackUrl}`.
 *
 * Generated from `#/paths/~1subscriptions/post/callbacks/delivery/{$request.body#~1callbackUrl}/post`.
 */
export interface DeliveryEvent {
  readonly body?: DeliveryEventBody | string;
  /** As it came, with all its headers; its body has been read. */
  readonly request: Request;
}

/** What may be answered to {@link DeliveryEvent}. */
export type DeliveryAnswer =
  | {
      readonly status: 200;
      readonly headers?: Readonly<Record<string, string>>;
      readonly body: DeliveryAnswerData;
    }
  | {
      readonly status: StatusRange<4>;
      readonly headers?: Readonly<Record<string, string>>;
    };

/**
 * A user was created.
 *
 * The webhook `user.created`.
 *
 * Generated from `#/webhooks/user.created/post`.
 */
export interface UserCreatedEvent {
  readonly body: User;
  /** As it came, with all its headers; its body has been read. */
  readonly request: Request;
}

/** What may be answered to {@link UserCreatedEvent}. */
export type UserCreatedAnswer =
  | {
      readonly status: 202;
      readonly headers?: Readonly<Record<string, string>>;
    }
  | {
      readonly status: 409;
      readonly headers?: Readonly<Record<string, string>>;
      readonly body: UserInput;
    };

/**
 * A handler for each webhook and callback, called by its name in the specification. A handler that
 * may return nothing answers with the documented status.
 */
export interface WebhookHandlers {
  readonly delivery?: (event: DeliveryEvent) => DeliveryAnswer | Promise<DeliveryAnswer>;
  readonly "user.created"?: (
    event: UserCreatedEvent,
  ) => UserCreatedAnswer | void | Promise<UserCreatedAnswer | void>;
}

/** What is documented of each webhook and callback, by the names of their handlers. */
export const webhooks: Readonly<Record<keyof WebhookHandlers, WebhookDescription>> = {
  delivery: {
    method: "POST",
    content: { "application/json": "json", "text/plain": "text" },
    bodyRequired: false,
    status: 204,
    responses: { 200: "application/json" },
  },
  "user.created": {
    method: "POST",
    content: { "application/json": "json" },
    bodyRequired: true,
    status: 202,
    responses: { 409: "application/json" },
  },
};

/**
 * Gives a request to the handler of a name, and makes a response of what it answers. Who tells the
 * name is up to the API: its URL, a header, or a member of its body.
 *
 * A name without a handler gives 404, another method 405, another media type 415, and JSON that
 * cannot be read 400. It verifies no signature: do so first, on `request.clone()`.
 *
 * @param name as in {@link WebhookHandlers}
 */
export async function receiveWebhook(
  name: string,
  request: Request,
  handlers: WebhookHandlers,
): Promise<Response> {
  return dispatchWebhook(name, request, { handlers, descriptions: webhooks });
}
