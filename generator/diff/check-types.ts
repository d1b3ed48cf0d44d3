import type { OperationModel } from "../model/client-model.js";
import { isAssignable } from "./assignable.js";
import type { Changes } from "./changes.js";
import type { Comparison } from "./comparison.js";
import { sourceBreaking } from "./effects.js";
import type { Change, Direction } from "./finding.js";
import { errorShape, outcomeShape, paramsShape } from "./operation-shapes.js";
import type { Pair } from "./pairs.js";
import { quoted } from "./quoted.js";

/**
 * Checks the types of every operation that something was found for as a whole, and reports those that do not fit
 * although no single change says so: such as an object that has only optional properties, and now only others.
 */
export function checkTypes(comparison: Comparison, changes: Changes): void {
  const found = changes.list();
  const touched = usersOf(found, (change) => Object.values(change.effects).some(isSeenByTypes));
  const broken = {
    sent: usersOf(found, (change) => breaks(change, "sent")),
    received: usersOf(found, (change) => breaks(change, "received")),
  };
  for (const pair of comparison.operations.pairs) {
    const { name } = pair.new;
    if (!touched.has(name)) continue;
    if (!broken.sent.has(name) && !fitsRequest(pair, comparison)) report(pair, "sent", changes);
    if (!broken.received.has(name) && !fitsResponses(pair, comparison))
      report(pair, "received", changes);
  }
}

function isSeenByTypes({ typescript }: { readonly typescript: string }): boolean {
  return typescript !== "documentation";
}

function breaks({ effects }: Change, direction: Direction): boolean {
  const effect = effects[direction] ?? effects.any;
  return effect?.typescript === "does-not-compile";
}

function usersOf(
  found: readonly Change[],
  holds: (change: Change) => boolean,
): ReadonlySet<string> {
  return new Set(found.filter(holds).flatMap(({ operations }) => operations));
}

function fitsRequest({ old, new: now }: Pair<OperationModel>, sides: Comparison): boolean {
  const types = { old: sides.old, new: sides.new, direction: "sent" } as const;
  return isAssignable(paramsShape(old), paramsShape(now), types, "old");
}

function fitsResponses({ old, new: now }: Pair<OperationModel>, sides: Comparison): boolean {
  const types = { old: sides.old, new: sides.new, direction: "received" } as const;
  return (
    isAssignable(outcomeShape(now), outcomeShape(old), types, "new") &&
    isAssignable(errorShape(now), errorShape(old), types, "new")
  );
}

function report(
  { old, new: now }: Pair<OperationModel>,
  direction: Direction,
  changes: Changes,
): void {
  const what = direction === "sent" ? "parameters" : "responses";
  changes.add({
    code: "types-incompatible",
    message: `The types of the ${what} of ${quoted(old.name)} do not fit any more`,
    effects: { [direction]: sourceBreaking },
    names: direction === "sent" ? [old.paramsName] : [old.errorName, old.outcomeName],
    operations: [now.name],
    old: old.pointer,
    new: now.pointer,
    detail: direction,
  });
}
