import type { ResponseModel } from "../model/body-model.js";
import type { ClientModel } from "../model/client-model.js";

/** The names that a package exports only where something in its document needs them. */
export function runtimeNames({ operations, webhooks }: ClientModel): readonly string[] {
  const responses = operations.flatMap((operation) => operation.responses);
  return [
    ...(webhooks.length > 0 ? ofWebhooks : []),
    ...(responses.some(hasEvents) ? ofEvents : []),
    ...(responses.some(hasDownloads) ? ofDownloads : []),
  ];
}

const ofWebhooks = [
  ...["WebhookAnswer", "WebhookChoice", "WebhookDescription", "WebhookHandlers"],
  ...["receiveWebhook", "webhooks"],
];
const ofEvents = ["ServerSentEvent"];
const ofDownloads = ["Streamed", "asStream"];

function hasEvents({ content }: ResponseModel): boolean {
  return content.some(({ codec }) => codec === "event-stream");
}

/** Whether a body is bytes, or of a kind that is known only when it comes. */
function hasDownloads({ content }: ResponseModel): boolean {
  const codecs = new Set(content.map(({ codec }) => codec));
  const isPlain =
    codecs.size <= 1 && [...codecs].every((codec) => codec === "json" || codec === "text");
  return !isPlain || content.some(({ isRange }) => isRange);
}
