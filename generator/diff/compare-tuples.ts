import type { Shape, TupleShape } from "../shapes/shape.js";
import { relateTypes } from "./assignable.js";
import type { ShapeComparison } from "./shape-comparison.js";
import type { Spot } from "./comparison.js";
import { effectsOn, labelOf, within } from "./comparison.js";
import { effectOfType } from "./effects.js";
import type { Pair } from "./pairs.js";
import { quoted } from "./quoted.js";

/** Compares tuples item by item, as long as they have as many. */
export function compareTuples(
  { old, new: now }: Pair<TupleShape>,
  spot: Spot,
  { report, compare, typesIn }: ShapeComparison,
): void {
  const [before, after] = [itemsOf(old), itemsOf(now)];
  if (countsOf(old) !== countsOf(now)) {
    report({
      code: "tuple-changed",
      message: `${quoted(labelOf(spot.seen))} has other items`,
      spot,
      effects: effectsOn(spot.seen, (direction) =>
        effectOfType(relateTypes(old, now, typesIn(direction)), direction),
      ),
    });
    return;
  }
  before.forEach((item, index) => {
    const other = after[index];
    const seen = within(spot.seen, `[${index}]`);
    if (other !== undefined) compare({ old: item, new: other }, { ...spot, seen });
  });
}

/** How many items there are, which of them are optional, and whether others follow. */
function countsOf({ elements, rest }: TupleShape): string {
  return JSON.stringify([elements.map(({ required }) => required), rest === null]);
}

function itemsOf({ elements, rest }: TupleShape): readonly Shape[] {
  return [...elements.map(({ shape }) => shape), ...(rest === null ? [] : [rest])];
}
