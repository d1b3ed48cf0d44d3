/* @internal how webhooks convert what they receive and answer */

import type { WebhookAnswer } from "../runtime/webhooks.js";
import { conversionOf, writeBody } from "./codec.js";
import type { Codec, CodecsByStatus } from "./codec.js";

/** What converts the values of a webhook or callback. */
export interface WebhookCodecs {
  /** Of the body that is received. */
  readonly event?: Codec;
  /** Of the bodies of its answers. */
  readonly answers?: CodecsByStatus;
}

/** What {@link withWebhookCodecs} converts with, and the request, which is not read yet. */
export interface WebhookConversion {
  /** By the names of the handlers. */
  readonly codecs: Readonly<Record<string, WebhookCodecs>>;
  readonly request: Request;
}

/** The handler of a name with codecs around it; what it receives that cannot be converted is answered with 400. */
export function withWebhookCodecs(
  name: string,
  handlers: object,
  { codecs, request }: WebhookConversion,
): object {
  const own = new Map(Object.entries(codecs)).get(name);
  // Sound: the generated type of the handlers has functions of this kind only.
  const handler = (handlers as Readonly<Record<string, Handler | undefined>>)[name];
  if (!own || !handler) return handlers;
  const copy = own.event && request.clone();
  const converting: Handler = async (event) => {
    const read = readBody(event, own, await copy?.text());
    if (read instanceof TypeError) {
      return { status: 400, headers: { "content-type": "text/plain" }, body: read.message };
    }
    const answer = await handler.call(handlers, read);
    return answer && { ...answer, body: writeBody(answer.body, answer.status, own.answers) };
  };
  return { [name]: converting };
}

interface WebhookEvent {
  readonly body?: unknown;
}

type Handler = (event: WebhookEvent) => WebhookAnswer | void | Promise<WebhookAnswer | void>;

function readBody(
  received: WebhookEvent,
  { event }: WebhookCodecs,
  text: string | undefined,
): WebhookEvent | TypeError {
  const { body } = received;
  if (!event || body === undefined) return received;
  try {
    const conversion = conversionOf(body, { name: "body", isRead: true, text });
    return { ...received, body: event(body, conversion) };
  } catch (error) {
    if (error instanceof TypeError) return error;
    throw error;
  }
}
