import type { OperationModel } from "../model/client-model.js";
import { isAssignable } from "./assignable.js";
import { usersOf, type Changes } from "./changes.js";
import type { Comparison } from "./comparison.js";
import { sourceBreaking } from "./effects.js";
import type { Direction } from "./effects.js";
import type { Change } from "./finding.js";
import { errorShape, outcomeShape, paramsShape } from "./operation-shapes.js";
import type { Pair } from "./pairs.js";
import { quoted } from "./quoted.js";

/**
 * Checks the types of every operation that something was found for as a whole, and reports those that do not fit
 * although no single change says so: such as an object that has only optional properties, and now only others.
 */
export function checkTypes(comparison: Comparison, changes: Changes): void {
  const found = changes.list();
  const touched = new Set(
    found
      .filter(({ effects }) => Object.values(effects).some(isSeenByTypes))
      .flatMap(({ operations }) => operations),
  );
  const broken = { sent: brokenIn(found, "sent"), received: brokenIn(found, "received") };
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

/** The operations whose types are known not to fit any more in a direction. */
function brokenIn(found: readonly Change[], direction: Direction): ReadonlySet<string> {
  const users = found.flatMap((change) => {
    const { effects, operations } = change;
    if (effects[direction]?.typescript === "does-not-compile") return usersOf(change, direction);
    return effects.any?.typescript === "does-not-compile" ? operations : [];
  });
  return new Set(users);
}

function fitsRequest({ old, new: now }: Pair<OperationModel>, sides: Comparison): boolean {
  const types = { old: sides.old, new: sides.new, direction: "sent" } as const;
  return isAssignable(paramsShape(old), paramsShape(now), types, "old");
}

function fitsResponses({ old, new: now }: Pair<OperationModel>, sides: Comparison): boolean {
  const types = { old: sides.old, new: sides.new, direction: "received" } as const;
  return [outcomeShape, errorShape].every((shapeOf) =>
    isAssignable(shapeOf(now), shapeOf(old), types, "new"),
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
