// Code generated from int64/spec.yaml. DO NOT EDIT.

import { RangeCodec } from "./models/range.js";
import type { WebhookCodecs } from "./webhook-codecs.js";

/** What converts the values of webhooks and callbacks, by the names of their handlers. */
export function webhookCodecs(): Readonly<Record<string, WebhookCodecs>> {
  return {
    moved: { event: RangeCodec, answers: { 200: RangeCodec } },
  };
}
