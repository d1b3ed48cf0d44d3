import type { OperationModel } from "../model/client-model.js";
import type { Changes } from "./changes.js";
import type { FindingCode } from "./codes.js";
import { compareRequestBodies } from "./compare-bodies.js";
import { compareParameters } from "./compare-parameters.js";
import { compareResponses } from "./compare-responses.js";
import { compareSecurity, schemeNames } from "./compare-security.js";
import { compareServers } from "./compare-servers.js";
import { createShapeComparison } from "./compare-shapes.js";
import type { Comparison } from "./comparison.js";
import {
  behaves,
  behavesBreaking,
  breaking,
  documentation,
  safe,
  sourceBreaking,
} from "./effects.js";
import type { Effect } from "./effects.js";
import { namesOfBodies, namesOfOperation } from "./operation-names.js";
import type { Pair } from "./pairs.js";
import { quoted } from "./quoted.js";

/** Compares all operations: what was added, removed, moved or renamed, and each with what it was before. */
export function compareOperations(comparison: Comparison, changes: Changes): void {
  const { pairs, removed, added } = comparison.operations;
  for (const operation of removed) reportRemoved(operation, changes);
  for (const operation of added) reportAdded(operation, changes);
  const rename = schemeNames(comparison.old.model, comparison.new.model);
  for (const pair of pairs) {
    const { old, new: now } = pair;
    compareIdentity(pair, changes);
    compareDescriptions(pair, changes);
    compareAbilities(pair, changes);
    compareSecurity(pair, rename, changes);
    const place = { old: old.pointer, new: now.pointer, names: [old.name], operations: [now.name] };
    compareServers({ old: old.servers, new: now.servers }, place, changes.add);
    const tools = createShapeComparison(comparison, (change) =>
      changes.addValue(change, { sent: [now.name], received: [now.name] }),
    );
    compareParameters(pair, tools);
    compareRequestBodies(pair, tools);
    compareResponses(pair, tools);
  }
}

function reportRemoved(operation: OperationModel, changes: Changes): void {
  changes.add({
    code: "operation-removed",
    message: `${quoted(operation.name)} (${endpointOf(operation)}) was removed`,
    effects: { any: breaking },
    names: [...namesOfOperation(operation), ...namesOfBodies(operation)],
    operations: [operation.name],
    old: operation.pointer,
    new: null,
  });
}

function reportAdded(operation: OperationModel, changes: Changes): void {
  changes.add({
    code: "operation-added",
    message: `${quoted(operation.name)} (${endpointOf(operation)}) was added`,
    effects: { any: safe },
    names: [operation.name],
    operations: [operation.name],
    old: null,
    new: operation.pointer,
  });
}

function endpointOf({ method, path }: OperationModel): string {
  return quoted(`${method} ${path}`);
}

type Say = (code: FindingCode, message: string, effect: Effect) => void;

function createSay({ old, new: now }: Pair<OperationModel>, changes: Changes): Say {
  return (code, message, effect) =>
    changes.add({
      code,
      message,
      effects: { any: effect },
      names: [old.name],
      operations: [now.name],
      old: old.pointer,
      new: now.pointer,
    });
}

function compareIdentity(pair: Pair<OperationModel>, changes: Changes): void {
  const { old, new: now } = pair;
  const kept = new Set([...namesOfOperation(now), ...namesOfBodies(now)]);
  const isLost = (name: string): boolean => !kept.has(name);
  if (namesOfOperation(old).some(isLost)) {
    changes.add({
      code: "operation-renamed",
      message: `${quoted(old.name)} (${endpointOf(old)}) is called ${quoted(now.name)} now`,
      effects: { any: sourceBreaking },
      names: [...namesOfOperation(old), ...namesOfBodies(old)].filter(isLost),
      operations: [now.name],
      old: old.pointer,
      new: now.pointer,
    });
  }
  const isMoved = old.method !== now.method || withoutNames(old.path) !== withoutNames(now.path);
  if (isMoved) {
    const message = `${quoted(old.name)} was ${endpointOf(old)} and is ${endpointOf(now)}`;
    createSay(pair, changes)("operation-moved", message, behavesBreaking);
  }
}

function withoutNames(path: string): string {
  return path.replaceAll(/\{[^}]*\}/g, "{}");
}

function compareDescriptions(pair: Pair<OperationModel>, changes: Changes): void {
  const { old, new: now } = pair;
  const say = createSay(pair, changes);
  if (!old.deprecated && now.deprecated) {
    say("operation-deprecated", `${quoted(old.name)} is deprecated`, documentation);
  }
  if (old.deprecated && !now.deprecated) {
    say("operation-undeprecated", `${quoted(old.name)} is not deprecated any more`, documentation);
  }
  const words = ({ summary, description, externalDocs, requestBody }: OperationModel) =>
    JSON.stringify([summary, description, externalDocs, requestBody?.description ?? null]);
  if (words(old) !== words(now)) {
    const message = `${quoted(old.name)} is documented differently`;
    say("operation-documentation-changed", message, documentation);
  }
  if (old.tags.toSorted().join("\n") !== now.tags.toSorted().join("\n")) {
    const tags = now.tags.length === 0 ? "no tag" : now.tags.map((tag) => quoted(tag)).join(", ");
    say("tags-changed", `${quoted(old.name)} has ${tags} now`, documentation);
  }
}

/** Abilities that come from extensions of the document, and extensions that templates may read. */
function compareAbilities(pair: Pair<OperationModel>, changes: Changes): void {
  const { old, new: now } = pair;
  const say = createSay(pair, changes);
  const differs = (of: (operation: OperationModel) => unknown): boolean =>
    JSON.stringify(of(old)) !== JSON.stringify(of(now));
  if (differs(({ pagination }) => pagination)) {
    say("pagination-changed", `${quoted(old.name)} is read page by page in another way`, behaves);
  }
  if (differs(({ conditional }) => conditional)) {
    say("conditional-changed", `Versions guard ${quoted(old.name)} in another way`, behaves);
  }
  if (differs(({ retry }) => retry)) {
    say("retry-changed", `${quoted(old.name)} is sent again after other failures`, behaves);
  }
  if (differs(({ permissions }) => permissions)) {
    say("permissions-changed", `${quoted(old.name)} needs other permissions`, behaves);
  }
  const names = new Set([...Object.keys(old.extensions), ...Object.keys(now.extensions)]);
  for (const name of names) {
    if (abilities.has(name) || !differs(({ extensions }) => extensions[name])) continue;
    say("extension-changed", `${quoted(name)} of ${quoted(old.name)} changed`, documentation);
  }
}

const abilities: ReadonlySet<string> = new Set([
  ...["x-pagination", "x-conditional", "x-retry", "x-permissions", "x-specwright-name"],
]);
