import { pascalCase } from "../casing.js";
import type { Naming } from "./naming.js";
import { createNameTable } from "./names.js";
import type { WebhookNames } from "./webhook.js";

/**
 * Gives each webhook and callback its names, by pointer. Its handler is called by its key in the document; of several
 * that have the same key, the others get their method or a number, too.
 */
export function nameWebhooks({
  document,
  overrides,
  table,
  reporter,
}: Naming): ReadonlyMap<string, WebhookNames> {
  // Every object has these members, and none of them is a handler.
  const handlers = createNameTable(Object.getOwnPropertyNames(Object.prototype), reporter);
  return new Map(
    document.webhooks.map(({ pointer, name: key, method }) => {
      const wanted = overrides[pointer] ?? key;
      const candidates = [wanted, `${wanted} ${method.toLowerCase()}`];
      const name = handlers.claim({ pointer, source: key, candidates });
      const base = pascalCase(name) || "Webhook";
      const claim = (one: string, other: string): string =>
        table.claim({ pointer, source: key, candidates: [one, other] });
      return [
        pointer,
        {
          name,
          eventName: claim(`${base}Event`, `${base}WebhookEvent`),
          answerName: claim(`${base}Answer`, `${base}WebhookAnswer`),
        },
      ];
    }),
  );
}
