// Code generated from camel/spec.yaml. DO NOT EDIT.

import { withWebhookCodecs } from "./codecs/webhook-codecs.js";
import { webhookCodecs } from "./codecs/webhooks.js";
import type { Address } from "./models/address.js";
import { type WebhookDescription, dispatchWebhook } from "./runtime/webhooks.js";

/** Declared by {@link OwnerMovedEvent}. */
export interface OwnerMovedAnswerData {
  callBack: string;
}

/**
 * The webhook `owner.moved`.
 *
 * Generated from `#/webhooks/owner.moved/post`.
 */
export interface OwnerMovedEvent {
  readonly body: Address;
  /** As it came, with all its headers; its body has been read. */
  readonly request: Request;
}

/** What may be answered to {@link OwnerMovedEvent}. */
export type OwnerMovedAnswer = {
  readonly status: 200;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body: OwnerMovedAnswerData;
};

/**
 * A handler for each webhook and callback, called by its name in the specification. A handler that
 * may return nothing answers with the documented status.
 */
export interface WebhookHandlers {
  readonly "owner.moved"?: (event: OwnerMovedEvent) => OwnerMovedAnswer | Promise<OwnerMovedAnswer>;
}

/** What is documented of each webhook and callback, by the names of their handlers. */
export const webhooks: Readonly<Record<keyof WebhookHandlers, WebhookDescription>> = {
  "owner.moved": {
    method: "POST",
    content: { "application/json": "json" },
    bodyRequired: true,
    status: 204,
    responses: { 200: "application/json" },
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
  return dispatchWebhook(name, request, {
    handlers: withWebhookCodecs(name, handlers, { codecs: webhookCodecs(), request }),
    descriptions: webhooks,
  });
}
