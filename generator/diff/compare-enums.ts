import type { Shape } from "../shapes/shape.js";
import type { ShapeComparison, ShapePair } from "./shape-comparison.js";
import type { ReportChange, Spot } from "./comparison.js";
import { effectsOn, labelOf } from "./comparison.js";
import { effectOfType, safe } from "./effects.js";
import type { Direction } from "./effects.js";
import type { Pair } from "./pairs.js";
import { quoted } from "./quoted.js";

type Value = string | number | boolean;

/** The values of an enumeration or a constant; `null` for any other shape. */
export function literalsOf(shape: Shape): readonly Value[] | null {
  if (shape.kind === "literal") return [shape.value];
  if (shape.kind !== "union" || shape.members.length === 0) return null;
  const values: Value[] = [];
  for (const member of shape.members) {
    const inner = literalsOf(member);
    if (inner === null) return null;
    for (const each of inner) values.push(each);
  }
  return values;
}

/** Compares two shapes of which one has listed values; returns `false` where the other is something else altogether. */
export function compareEnums(
  { old, new: now }: ShapePair,
  spot: Spot,
  { report, isOpenWhenSent }: ShapeComparison,
): boolean {
  const [before, after] = [literalsOf(old), literalsOf(now)];
  const openness: Openness = (direction) => ({
    old: isOpen(old) && (direction === "received" || isOpenWhenSent.old),
    new: isOpen(now) && (direction === "received" || isOpenWhenSent.new),
  });
  if (before === null || after === null) {
    return compareWithType({ old, new: now }, spot, { report, openness });
  }
  const [removed, added] = [without(before, after), without(after, before)];
  const isConstant = before.length === 1 && after.length === 1 && removed.length === 1;
  if (isConstant && !isOpen(old) && !isOpen(now)) {
    report({
      code: "constant-changed",
      message: `${quoted(labelOf(spot.seen))} was ${textOf(before[0])} and is ${textOf(after[0])}`,
      spot,
      effects: effectsOn(spot.seen, (direction) => effectOfType("other", direction)),
    });
    return true;
  }
  reportValues({ removed, added }, spot, { report, openness });
  if (isOpen(old) !== isOpen(now)) reportOpenness(isOpen(now), spot, { report, openness });
  return true;
}

function without(values: readonly Value[], others: readonly Value[]): readonly Value[] {
  return values.filter((value) => !others.includes(value));
}

function reportValues(
  { removed, added }: { readonly removed: readonly Value[]; readonly added: readonly Value[] },
  spot: Spot,
  { report, openness }: EnumComparison,
): void {
  const label = quoted(labelOf(spot.seen));
  if (removed.length > 0) {
    const message = `${label} does not have ${listOf(removed)} any more`;
    const effects = effectsOn(spot.seen, (direction) =>
      openness(direction).new ? safe : effectOfType("narrower", direction),
    );
    report({ code: "enum-value-removed", message, spot, effects });
  }
  if (added.length > 0) {
    const message = `${label} has ${listOf(added)} now`;
    const effects = effectsOn(spot.seen, (direction) =>
      openness(direction).old ? safe : effectOfType("wider", direction),
    );
    report({ code: "enum-value-added", message, spot, effects });
  }
}

/** Whether an enumeration takes other values in a direction, before and after. */
type Openness = (direction: Direction) => Pair<boolean>;

interface EnumComparison {
  readonly report: ReportChange;
  readonly openness: Openness;
}

function reportOpenness(
  isOpenNow: boolean,
  spot: Spot,
  { report, openness }: EnumComparison,
): void {
  const label = labelOf(spot.seen);
  report({
    code: isOpenNow ? "enum-opened" : "enum-closed",
    message: isOpenNow
      ? `${quoted(label)} may have other values than the listed ones`
      : `${quoted(label)} has the listed values only`,
    spot,
    effects: effectsOn(spot.seen, (direction) => {
      const { old: wasOpen, new: isOpenIn } = openness(direction);
      if (wasOpen === isOpenIn) return safe;
      return effectOfType(isOpenNow ? "wider" : "narrower", direction);
    }),
  });
}

function compareWithType(
  { old, new: now }: ShapePair,
  spot: Spot,
  { report, openness }: EnumComparison,
): boolean {
  const isAdded = literalsOf(now) !== null;
  const values = literalsOf(isAdded ? now : old) ?? [];
  const type = isAdded ? old : now;
  if (type.kind !== "primitive" || !values.every((value) => typeof value === type.type))
    return false;
  const label = labelOf(spot.seen);
  const list = values.map(textOf).join(", ");
  report({
    code: isAdded ? "enum-added" : "enum-removed",
    message: isAdded
      ? `${quoted(label)} is one of ${list} now`
      : `${quoted(label)} is not limited to ${list} any more`,
    spot,
    effects: effectsOn(spot.seen, (direction) => {
      const isString = openness(direction)[isAdded ? "new" : "old"];
      return isString ? safe : effectOfType(isAdded ? "narrower" : "wider", direction);
    }),
  });
  return true;
}

function isOpen(shape: Shape): boolean {
  return shape.kind === "union" && (shape.extensible || shape.members.some(isOpen));
}

/** `the value "a"`, or `the values "a", "b"`. */
function listOf(values: readonly Value[]): string {
  return `the ${values.length === 1 ? "value" : "values"} ${values.map(textOf).join(", ")}`;
}

function textOf(value: Value | undefined): string {
  return quoted(JSON.stringify(value));
}
