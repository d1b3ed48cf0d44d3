// Code generated from int64-as-string/spec.yaml. DO NOT EDIT.

import type { Entry } from "./models/entry.js";
import { type WebhookDescription, dispatchWebhook } from "./runtime/webhooks.js";

/**
 * The webhook `entryAdded`.
 *
 * Generated from `#/webhooks/entryAdded/post`.
 */
export interface EntryAddedEvent {
  readonly body?: Entry;
  /** As it came, with all its headers; its body has been read. */
  readonly request: Request;
}

/** What may be answered to {@link EntryAddedEvent}. */
export type EntryAddedAnswer = {
  readonly status: 204;
  readonly headers?: Readonly<Record<string, string>>;
};

/**
 * A handler for each webhook and callback, called by its name in the specification. A handler that
 * may return nothing answers with the documented status.
 */
export interface WebhookHandlers {
  readonly entryAdded?: (
    event: EntryAddedEvent,
  ) => EntryAddedAnswer | void | Promise<EntryAddedAnswer | void>;
}

/** What is documented of each webhook and callback, by the names of their handlers. */
export const webhooks: Readonly<Record<keyof WebhookHandlers, WebhookDescription>> = {
  entryAdded: {
    method: "POST",
    content: { "application/json": "json" },
    bodyRequired: false,
    status: 204,
    responses: {},
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
