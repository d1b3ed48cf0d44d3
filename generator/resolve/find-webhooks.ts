import type { JsonObject } from "../json.js";
import { isJsonObject, pointerTo } from "../json.js";
import type { PathItemObject, ReferenceObject } from "../validate/openapi.js";
import { operationsOf } from "./find-operations.js";
import type { Scope } from "./reference.js";
import { follow } from "./reference.js";
import type { FoundOperation } from "./resolve-operation.js";
import type { ResolvedWebhook } from "./resolved-document.js";

/** A request that the API makes, where it was found. */
export interface FoundWebhook extends FoundOperation, Pick<ResolvedWebhook, "kind" | "name"> {}

/**
 * The webhooks of the document, sorted by name.
 *
 * @see https://spec.openapis.org/oas/v3.1.1.html#oas-webhooks
 */
export function findWebhooks(scope: Scope): readonly FoundWebhook[] {
  const webhooks = scope.tree.webhooks ?? {};
  return entriesOf(webhooks).flatMap(([name, value]) => {
    const place = { pointer: pointerTo("#/webhooks", name), value };
    return requestsOf(scope, place, { kind: "webhook", name, path: name });
  });
}

/**
 * The callbacks of some operations, sorted by name and expression. One that several operations refer to is there once;
 * callbacks of callbacks are not.
 *
 * @see https://spec.openapis.org/oas/v3.1.1.html#callback-object
 */
export function findCallbacks(
  scope: Scope,
  operations: readonly FoundOperation[],
): readonly FoundWebhook[] {
  const found = new Map<string, FoundWebhook>();
  for (const { operation } of operations) {
    const { pointer, value } = operation;
    for (const [name, written] of entriesOf(value.callbacks ?? {})) {
      const place = { pointer: pointerTo(pointer, "callbacks", name), value: written };
      const callback = follow<JsonObject>(scope, place);
      for (const [path, item] of entriesOf(callback?.value ?? {})) {
        if (callback === null || !isJsonObject(item)) continue;
        const at = { pointer: pointerTo(callback.pointer, path), value: item };
        for (const one of requestsOf(scope, at, { kind: "callback", name, path })) {
          found.set(one.operation.pointer, found.get(one.operation.pointer) ?? one);
        }
      }
    }
  }
  return [...found.values()].toSorted((a, b) => (sortKey(a) < sortKey(b) ? -1 : 1));
}

function requestsOf(
  scope: Scope,
  place: { readonly pointer: string; readonly value: PathItemObject | ReferenceObject },
  identity: Pick<FoundWebhook, "kind" | "name" | "path">,
): readonly FoundWebhook[] {
  const item = follow<PathItemObject>(scope, place);
  if (item === null) return [];
  return operationsOf(item).map((operation) => ({ ...identity, item, ...operation }));
}

/** Sorted, without extensions. */
function entriesOf<Value>(map: Readonly<Record<string, Value>>): readonly [string, Value][] {
  return Object.entries(map)
    .filter(([key]) => !key.startsWith("x-"))
    .toSorted(([a], [b]) => (a < b ? -1 : 1));
}

function sortKey({ name, path, operation }: FoundWebhook): string {
  return JSON.stringify([name, path, operation.pointer]);
}
