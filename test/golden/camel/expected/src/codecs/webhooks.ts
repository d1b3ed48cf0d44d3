// Code generated from camel/spec.yaml. DO NOT EDIT.

import { AddressCodec } from "./models/address.js";
import { namedCodec } from "./names.js";
import type { WebhookCodecs } from "./webhook-codecs.js";

/** What converts the values of webhooks and callbacks, by the names of their handlers. */
export function webhookCodecs(): Readonly<Record<string, WebhookCodecs>> {
  return {
    "owner.moved": { event: AddressCodec, answers: { 200: namedCodec({ call_back: "callBack" }) } },
  };
}
