/* @internal how webhooks convert what they receive and answer */

import type { WebhookAnswer } from "../runtime/webhooks.js";
import { conversionOf } from "./codec.js";
import type { Codec } from "./codec.js";

/** What converts the values of a webhook or callback. */
export interface WebhookCodecs {
  /** Of the body that is received. */
  readonly event?: Codec;
  /** Of the bodies of its answers: by status (`200`), range (`4XX`) or `default`. */
  readonly answers?: Readonly<Record<string, Codec>>;
}

/** The handler of a name with codecs around it; what it receives that cannot be converted is answered with 400. */
export function withWebhookCodecs(
  name: string,
  handlers: object,
  codecs: Readonly<Record<string, WebhookCodecs>>,
): object {
  const own = new Map(Object.entries(codecs)).get(name);
  // Sound: the generated type of the handlers has functions of this kind only.
  const handler = (handlers as Readonly<Record<string, Handler | undefined>>)[name];
  if (!own || !handler) return handlers;
  const converting: Handler = async (event) => {
    const read = readBody(event, own);
    if (read instanceof TypeError) {
      return { status: 400, headers: { "content-type": "text/plain" }, body: read.message };
    }
    return writeBody(await handler.call(handlers, read), own);
  };
  return { [name]: converting };
}

interface WebhookEvent {
  readonly body?: unknown;
}

type Handler = (event: WebhookEvent) => WebhookAnswer | void | Promise<WebhookAnswer | void>;

function readBody(received: WebhookEvent, { event }: WebhookCodecs): WebhookEvent | TypeError {
  if (!event || received.body === undefined) return received;
  try {
    return { ...received, body: event(received.body, conversionOf(received.body, "body", true)) };
  } catch (error) {
    if (error instanceof TypeError) return error;
    throw error;
  }
}

function writeBody(answer: WebhookAnswer | void, { answers }: WebhookCodecs): WebhookAnswer | void {
  if (!answer) return answer;
  const range = `${Math.trunc(answer.status / 100)}XX`;
  const codec = answers?.[answer.status] ?? answers?.[range] ?? answers?.["default"];
  if (!codec) return answer;
  return { ...answer, body: codec(answer.body, conversionOf(answer.body, "body", false)) };
}
