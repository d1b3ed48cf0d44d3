import type { Shape } from "../shapes/shape.js";
import { relateTypes } from "./assignable.js";
import { compareAnnotations } from "./compare-annotations.js";
import { compareConstraints } from "./compare-constraints.js";
import { compareEnums, literalsOf } from "./compare-enums.js";
import { compareObjects } from "./compare-objects.js";
import { compareUnions } from "./compare-unions.js";
import type { Comparison, ReportChange, Spot } from "./comparison.js";
import { effectsOn, labelOf, within } from "./comparison.js";
import { effectOfType, safe, withoutTypes } from "./effects.js";
import type { Pair } from "./pairs.js";
import { describeShape } from "./describe-shape.js";
import { splitNull } from "./nullable.js";
import { inheritedNames, isSameReference, objectsOf } from "./inherited.js";
import { compareTuples } from "./compare-tuples.js";
import { quoted } from "./quoted.js";
import type { ShapePair, ShapeComparison } from "./shape-comparison.js";

/** The comparison with the pairs of schemas that are being followed. */
interface Walk extends ShapeComparison {
  readonly following: string[];
}

/**
 * Makes the recursive comparison of shapes. A reference to the same schema on both sides ends it: what changed in that
 * schema is one change, wherever it is referred to. Other references are followed, each pair of them once on the way.
 */
export function createShapeComparison(
  comparison: Comparison,
  report: ReportChange,
  isOpenWhenSent: Pair<boolean> = { old: false, new: false },
): ShapeComparison {
  const walk: Walk = {
    isOpenWhenSent,
    comparison,
    report,
    following: [],
    compare: (pair, spot) => compareShapes(pair, spot, walk),
    typesIn: (direction) => ({ old: comparison.old, new: comparison.new, direction }),
    untyped: () =>
      createShapeComparison(comparison, (change) =>
        report({ ...change, effects: withoutTypes(change.effects) }),
      ),
  };
  return walk;
}

function compareShapes(pair: ShapePair, spot: Spot, walk: Walk): void {
  const old = splitNull(pair.old);
  const now = splitNull(pair.new);
  if (old.nullable !== now.nullable) reportNull(pair, spot, walk);
  if (old.shape === null || now.shape === null) return;
  const inner = { old: old.shape, new: now.shape };
  if (!compareStructure(inner, spot, walk)) return;
  // Where only one is a reference, their words stand in different places.
  if ((inner.old.kind === "reference") !== (inner.new.kind === "reference")) return;
  compareConstraints(inner, spot, walk.report);
  compareAnnotations(inner, spot, walk.report);
}

function reportNull(pair: ShapePair, spot: Spot, { report }: Walk): void {
  const isAdded = splitNull(pair.new).nullable;
  const label = quoted(labelOf(spot.seen));
  const other = isAdded ? pair.old : pair.new;
  const isAnything = other.kind === "primitive" && other.type === "unknown";
  report({
    code: isAdded ? "nullable-added" : "nullable-removed",
    message: isAdded ? `${label} may be \`null\`` : `${label} may not be \`null\` any more`,
    spot,
    effects: effectsOn(spot.seen, (direction) =>
      isAnything ? safe : effectOfType(isAdded ? "wider" : "narrower", direction),
    ),
  });
}

/** Returns `false` where the two have nothing in common that could be compared further. */
function compareStructure(pair: ShapePair, spot: Spot, walk: Walk): boolean {
  const { old, new: now } = pair;
  if (old.kind === "reference" && now.kind === "reference") {
    if (isSameReference(old, now, walk.comparison)) return true;
  }
  const objects = objectsOf(pair, walk.comparison);
  if (objects === null && (old.kind === "reference" || now.kind === "reference")) {
    return follow(pair, spot, walk);
  }
  if (literalsOf(old) !== null || literalsOf(now) !== null) {
    return compareEnums(pair, spot, walk) || changeType(pair, spot, walk);
  }
  if (old.kind === "union" || now.kind === "union") {
    return compareUnions(pair, spot, walk) || changeType(pair, spot, walk);
  }
  if (objects !== null) return compareAsObjects(pair, spot, walk);
  return compareRest(pair, spot, walk);
}

/** Lists, intersections of other things than objects, and primitives. */
function compareRest(pair: ShapePair, spot: Spot, walk: Walk): boolean {
  const { old, new: now } = pair;
  if (old.kind === "array" && now.kind === "array") {
    const places = { old: `${spot.old}/items`, new: `${spot.new}/items` };
    walk.compare({ old: old.item, new: now.item }, { ...places, seen: within(spot.seen, "[]") });
    return true;
  }
  if (old.kind === "tuple" && now.kind === "tuple") {
    compareTuples({ old, new: now }, spot, walk);
    return true;
  }
  if (old.kind === "intersection" && now.kind === "intersection") {
    if (old.members.length === now.members.length) {
      old.members.forEach((member, index) => {
        const other = now.members[index];
        if (other !== undefined) walk.compare({ old: member, new: other }, spot);
      });
      return true;
    }
  }
  const isSameType = old.kind === "primitive" && now.kind === "primitive" && old.type === now.type;
  return isSameType || changeType(pair, spot, walk);
}

function follow({ old, new: now }: ShapePair, spot: Spot, walk: Walk): boolean {
  const { following, comparison } = walk;
  const id = [old, now].map((shape) => (shape.kind === "reference" ? shape.key : "")).join(" ");
  if (following.includes(id)) return true;
  following.push(id);
  walk.compare(
    {
      old: old.kind === "reference" ? comparison.old.follow(old) : old,
      new: now.kind === "reference" ? comparison.new.follow(now) : now,
    },
    spot,
  );
  following.pop();
  return true;
}

/** What both take from the same schemas is told where those are compared. */
function compareAsObjects(pair: ShapePair, spot: Spot, walk: Walk): boolean {
  const { following, comparison } = walk;
  const id = [pair.old, pair.new].map(referencesIn).join(" ");
  if (id !== " " && following.includes(id)) return true;
  following.push(id);
  const objects = objectsOf(pair, comparison);
  const inherited = inheritedNames(pair, comparison);
  if (objects !== null) compareObjects(objects, spot, { ...walk, inherited });
  following.pop();
  return true;
}

function changeType(pair: ShapePair, spot: Spot, { report, typesIn }: Walk): boolean {
  // What a reference leads to is compared at the schema itself.
  if (JSON.stringify(pair.old) === JSON.stringify(pair.new)) return true;
  const [before, after] = [describeShape(pair.old), describeShape(pair.new)];
  report({
    code: "type-changed",
    message: `${quoted(labelOf(spot.seen))} was ${before} and is ${after}`,
    spot,
    effects: effectsOn(spot.seen, (direction) =>
      effectOfType(relateTypes(pair.old, pair.new, typesIn(direction)), direction),
    ),
  });
  return false;
}

/** The schemas that an object takes its properties from: what a cycle comes back to. */
function referencesIn(shape: Shape): string {
  if (shape.kind === "reference") return shape.key;
  return shape.kind === "intersection" ? shape.members.map(referencesIn).join("&") : "";
}
