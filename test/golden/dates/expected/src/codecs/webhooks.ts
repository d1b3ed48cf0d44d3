// Code generated from dates/spec.yaml. DO NOT EDIT.

import { objectCodec } from "./codec.js";
import { dateCodec } from "./dates.js";
import { VisitCodec } from "./models/visit.js";
import type { WebhookCodecs } from "./webhook-codecs.js";

/** What converts the values of webhooks and callbacks, by the names of their handlers. */
export function webhookCodecs(): Readonly<Record<string, WebhookCodecs>> {
  return {
    visited: { event: VisitCodec, answers: { 200: objectCodec({ next: dateCodec }) } },
  };
}
