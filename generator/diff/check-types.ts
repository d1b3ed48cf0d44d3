import type { OperationModel } from "../model/client-model.js";
import { isAssignable } from "./assignable.js";
import { usersOf, type Changes } from "./changes.js";
import type { Comparison } from "./comparison.js";
import { sourceBreaking } from "./effects.js";
import type { Change, Direction } from "./finding.js";
import { errorShape, outcomeShape, paramsShape } from "./operation-shapes.js";
import type { Pair } from "./pairs.js";
import type { Side } from "./side.js";
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

/** What does not even fit itself is beyond the rules that are known here, and nothing is said of it. */
function fitsRequest({ old, new: now }: Pair<OperationModel>, sides: Comparison): boolean {
  const direction = "sent";
  const fits = (from: OperationModel, to: OperationModel, target: Side): boolean =>
    isAssignable(
      paramsShape(from),
      paramsShape(to),
      { old: sides.old, new: target, direction },
      "old",
    );
  return fits(old, now, sides.new) || !fits(old, old, sides.old);
}

function fitsResponses({ old, new: now }: Pair<OperationModel>, sides: Comparison): boolean {
  return [outcomeShape, errorShape].every((shapeOf) => {
    const fits = (from: OperationModel, source: Side): boolean =>
      isAssignable(
        shapeOf(from),
        shapeOf(old),
        { old: sides.old, new: source, direction: "received" },
        "new",
      );
    return fits(now, sides.new) || !fits(old, sides.old);
  });
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
