import type { OperationModel } from "../model/client-model.js";
import type { WebhookModel } from "../model/webhook-model.js";
import type { Changes } from "./changes.js";
import type { FindingCode } from "./codes.js";
import { compareContent, compareEventBodies } from "./compare-bodies.js";
import { createShapeComparison } from "./compare-shapes.js";
import type { Comparison } from "./comparison.js";
import { behaves, breaking, documentation, safe, sourceBreaking } from "./effects.js";
import type { Effect } from "./effects.js";
import type { Matching, Pair } from "./pairs.js";
import { matchBy } from "./pairs.js";
import { namesOfBodies } from "./operation-names.js";
import { quoted } from "./quoted.js";

/** Webhooks are the same by what calls them and their method. */
export function matchWebhooks({ old, new: now }: Comparison): Matching<WebhookModel> {
  return matchBy(old.model.webhooks, now.model.webhooks, [
    ({ pointer }) => pointer,
    ({ kind, name, method }) => `${kind} ${method} ${name}`,
  ]);
}

/** Compares the requests that the API makes. What they send is received here, and what they are answered is sent. */
export function compareWebhooks(
  comparison: Comparison,
  { pairs, removed, added }: Matching<WebhookModel>,
  changes: Changes,
): void {
  for (const webhook of removed) {
    const message = `The webhook ${quoted(webhook.name)} was removed`;
    add(changes, "webhook-removed", message, breaking, { old: webhook });
  }
  for (const webhook of added) {
    const message = `The webhook ${quoted(webhook.name)} was added`;
    add(changes, "webhook-added", message, safe, { new: webhook });
  }
  for (const pair of pairs) {
    compareIdentity(pair, changes);
    const tools = createShapeComparison(comparison, (change) =>
      changes.addValue(change, { sent: [pair.new.name], received: [pair.new.name] }),
    );
    compareEventBodies(pair, tools);
    const responses = matchBy(pair.old.responses, pair.new.responses, [({ status }) => status]);
    for (const each of responses.pairs) {
      compareContent(each, { sent: `${pair.old.answerName}.body` }, tools);
    }
  }
}

function compareIdentity(pair: Pair<WebhookModel>, changes: Changes): void {
  const { old, new: now } = pair;
  if (old.eventName !== now.eventName || old.answerName !== now.answerName) {
    const message = `${quoted(old.eventName)} of the webhook ${quoted(old.name)} is called ${quoted(now.eventName)} now`;
    add(changes, "webhook-renamed", message, sourceBreaking, pair);
  }
  if (old.method !== now.method || old.expression !== now.expression) {
    const message = `The webhook ${quoted(old.name)} comes in another way`;
    add(changes, "webhook-changed", message, behaves, pair);
  }
  if (old.deprecated !== now.deprecated || wordsOf(old) !== wordsOf(now)) {
    const message = `The webhook ${quoted(old.name)} is documented differently`;
    add(changes, "documentation-changed", message, documentation, pair);
  }
}

function add(
  changes: Changes,
  code: FindingCode,
  message: string,
  effect: Effect,
  { old, new: now }: Partial<Pair<WebhookModel>>,
): void {
  const touched = old ?? now;
  changes.add({
    code,
    message,
    effects: { any: effect },
    names: touched === undefined ? [] : namesOf(code, touched),
    operations: [now?.name ?? old?.name ?? []].flat(),
    old: old?.pointer ?? null,
    new: now?.pointer ?? null,
  });
}

function namesOf(code: FindingCode, { eventName, answerName, ...webhook }: WebhookModel) {
  if (code === "webhook-added") return [eventName];
  return [eventName, answerName, ...(code === "webhook-removed" ? namesOfBodies(webhook) : [])];
}

function wordsOf({ summary, description }: WebhookModel | OperationModel): string {
  return JSON.stringify([summary, description]);
}
