import type { Locate } from "../diagnostics.js";
import type { ClientModel, OperationModel } from "../model/client-model.js";
import type { WebhookModel } from "../model/webhook-model.js";
import { createChanges, usersOf, type Changes } from "./changes.js";
import { checkTypes } from "./check-types.js";
import { fixOf } from "./codes.js";
import { compareOperations } from "./compare-operations.js";
import { compareSchemas } from "./compare-schemas.js";
import { compareSecuritySchemes } from "./compare-security.js";
import { compareServers } from "./compare-servers.js";
import { compareWebhooks, matchWebhooks } from "./compare-webhooks.js";
import type { Comparison } from "./comparison.js";
import { createComparison } from "./comparison.js";
import { documentation, verdictOf, worstOf } from "./effects.js";
import type { Change, Finding, DocumentLocation } from "./finding.js";
import type { Pair } from "./pairs.js";
import type { User } from "./reach.js";
import { createReach } from "./reach.js";
import { reportLostNames } from "./public-names.js";
import { quoted } from "./quoted.js";

/** One of the two documents: what its package holds, and where its parts stand in its text. */
export interface DiffSide {
  readonly model: ClientModel;
  readonly locate: Locate;
}

/**
 * Compares two documents as those who use their packages see them. Of the same model twice there is nothing to say.
 *
 * @returns every change, the gravest first, then in the order of the new document.
 */
export function diffModels(old: DiffSide, now: DiffSide): readonly Finding[] {
  const comparison = createComparison(old.model, now.model);
  const changes = createChanges();
  compareInfo(comparison, changes);
  const servers = { old: old.model.servers, new: now.model.servers };
  const place = { names: ["createClient"], operations: [], old: "#/servers", new: "#/servers" };
  compareServers(servers, place, changes.add);
  compareSecuritySchemes(comparison, changes);
  const webhooks = matchWebhooks(comparison);
  const reach = {
    old: createReach(comparison.old, [
      ...comparison.operations.pairs.map((pair) => userOf(pair, "old")),
      ...webhooks.pairs.map((pair) => userOf(pair, "old")),
    ]),
    new: createReach(comparison.new, [
      ...comparison.operations.pairs.map((pair) => userOf(pair, "new")),
      ...webhooks.pairs.map((pair) => userOf(pair, "new")),
    ]),
  };
  compareSchemas(comparison, reach, changes);
  compareOperations(comparison, changes);
  compareWebhooks(comparison, webhooks, changes);
  reportLostNames(comparison, changes);
  checkTypes(comparison, changes);
  const findings = changes.list().map((change) => findingOf(change, old.locate, now.locate));
  return findings.toSorted(compareFindings);
}

/** Both sides are known by the new name. */
function userOf(pair: Pair<OperationModel> | Pair<WebhookModel>, side: "old" | "new"): User {
  return { name: pair.new.name, thing: pair[side] };
}

function compareInfo({ old, new: now }: Comparison, changes: Changes): void {
  const [before, after] = [old.model.info, now.model.info];
  const tags = [old, now].map(({ model }) => JSON.stringify(model.tags));
  if (JSON.stringify(before) === JSON.stringify(after) && tags[0] === tags[1]) return;
  const isVersion = before.version !== after.version;
  changes.add({
    code: "info-changed",
    message: isVersion
      ? `The version of the document was ${quoted(before.version)} and is ${quoted(after.version)}`
      : "The description of the API changed",
    effects: { any: documentation },
    names: [],
    operations: [],
    old: "#/info",
    new: "#/info",
  });
}

function findingOf(change: Change, locateOld: Finder, locateNew: Finder): Finding {
  const { code, message, effects, names, operations } = change;
  const worst = worstOf(effects);
  return {
    code,
    message,
    hint: fixOf(code, effects),
    ...worst,
    verdict: verdictOf(worst),
    effects,
    names: unique(names),
    operations: unique(operations),
    sentBy: unique(usersOf(change, "sent")),
    receivedBy: unique(usersOf(change, "received")),
    old: placeOf(change.old, locateOld),
    new: placeOf(change.new, locateNew),
  };
}

type Finder = DiffSide["locate"];

function placeOf(pointer: string | null, locate: Finder): DocumentLocation | null {
  return pointer === null ? null : { pointer, position: locate(pointer)?.position ?? null };
}

function unique(texts: readonly string[]): readonly string[] {
  return [...new Set(texts)].toSorted();
}

const typescriptOrder = ["does-not-compile", "behaves-differently", "safe", "documentation"];
const verdictOrder = ["major", "minor", "patch"];

function compareFindings(one: Finding, other: Finding): number {
  return (
    verdictOrder.indexOf(one.verdict) - verdictOrder.indexOf(other.verdict) ||
    typescriptOrder.indexOf(one.typescript) - typescriptOrder.indexOf(other.typescript) ||
    comparePlaces(one.new ?? one.old, other.new ?? other.old) ||
    compareText(one.code, other.code) ||
    compareText(one.message, other.message)
  );
}

function comparePlaces(one: DocumentLocation | null, other: DocumentLocation | null): number {
  return (
    compareText(one?.position?.file ?? "", other?.position?.file ?? "") ||
    (one?.position?.line ?? 0) - (other?.position?.line ?? 0) ||
    compareText(one?.pointer ?? "", other?.pointer ?? "")
  );
}

function compareText(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}
