import type { Shape, UnionShape } from "../shapes/shape.js";
import { isAssignable } from "./assignable.js";
import type { ShapeComparison, ShapePair } from "./shape-comparison.js";
import type { Spot } from "./comparison.js";
import { effectsOn, labelOf } from "./comparison.js";
import { describeShape } from "./describe-shape.js";
import { breaking, effectOfValues, safe, sourceBreaking } from "./effects.js";
import { objectViewOf, structureOf } from "./object-view.js";
import type { Matching } from "./pairs.js";
import { matchBy } from "./pairs.js";
import type { Side } from "./side.js";
import { quoted } from "./quoted.js";

/** Compares two shapes of which at least one is a union; returns `false` where they have no member in common. */
export function compareUnions(pair: ShapePair, spot: Spot, tools: ShapeComparison): boolean {
  const [before, after] = [membersOf(pair.old), membersOf(pair.new)];
  const matching = matchMembers(before, after, tools);
  if (matching.pairs.length === 0) return false;
  for (const { old, new: now } of matching.pairs) tools.compare({ old, new: now }, spot);
  for (const member of matching.removed) reportRemoved(member, pair, spot, tools);
  for (const member of matching.added) reportAdded(member, pair, spot, tools);
  if (pair.old.kind === "union" && pair.new.kind === "union") {
    compareDiscriminators({ old: pair.old, new: pair.new }, spot, tools);
    compareExclusivity({ old: pair.old, new: pair.new }, spot, tools);
  }
  return true;
}

/** Equal members count once. */
function membersOf(shape: Shape): readonly Shape[] {
  if (shape.kind !== "union") return [shape];
  return [...new Map(shape.members.map((member) => [JSON.stringify(member), member])).values()];
}

/** References match by their schema, other members by their structure, then by their kind where it is the only one. */
function matchMembers(
  before: readonly Shape[],
  after: readonly Shape[],
  { comparison }: ShapeComparison,
): Matching<Shape> {
  const newKeys = new Map(comparison.schemas.pairs.map((pair) => [pair.old.key, pair.new.key]));
  return matchBy(before, after, [
    (shape, from) => {
      if (shape.kind !== "reference") return null;
      return (from === "old" ? newKeys.get(shape.key) : shape.key) ?? null;
    },
    (shape) => (shape.kind === "reference" ? null : structureOf(shape)),
    (shape) => (shape.kind === "primitive" ? `primitive ${shape.type}` : null),
    (shape) => (shape.kind === "primitive" || shape.kind === "reference" ? null : shape.kind),
    (shape, from) => kindOf(shape, from === "old" ? comparison.old : comparison.new),
  ]);
}

/** What a member is, whether it has a name or not. References to objects are too many to be told apart by that. */
function kindOf(shape: Shape, side: Side): string {
  if (objectViewOf(shape, side) !== null) {
    return shape.kind === "reference" ? `object ${shape.key}` : "object";
  }
  return shape.kind === "reference" ? side.follow(shape).kind : shape.kind;
}

function reportRemoved(member: Shape, pair: ShapePair, spot: Spot, tools: ShapeComparison): void {
  const isForgotten = losesNames(member, pair.new, tools);
  tools.report({
    code: "union-member-removed",
    message: `${quoted(labelOf(spot.seen))} may not be ${describeShape(member)} any more`,
    spot,
    detail: structureOf(member),
    effects: effectsOn(spot.seen, (direction) => {
      const kept = isForgotten ? sourceBreaking : safe;
      if (direction === "received") return kept;
      return isAssignable(member, pair.new, tools.typesIn(direction), "old") ? kept : breaking;
    }),
  });
}

function reportAdded(member: Shape, pair: ShapePair, spot: Spot, tools: ShapeComparison): void {
  tools.report({
    code: "union-member-added",
    message: `${quoted(labelOf(spot.seen))} may be ${describeShape(member)} as well`,
    spot,
    detail: structureOf(member),
    effects: effectsOn(spot.seen, (direction) => {
      if (direction === "sent") return safe;
      return isAssignable(member, pair.old, tools.typesIn(direction), "new") ? safe : breaking;
    }),
  });
}

/** Whether a member has properties that no other alternative has, so that code that names them does not compile. */
function losesNames(member: Shape, rest: Shape, { comparison }: ShapeComparison): boolean {
  const own = objectViewOf(member, comparison.old);
  if (own === null) return false;
  const known = new Set(
    membersOf(rest).flatMap((other) => {
      return [...(objectViewOf(other, comparison.new)?.properties.keys() ?? [])];
    }),
  );
  return [...own.properties.keys()].some((name) => !known.has(name));
}

interface UnionPair {
  readonly old: UnionShape;
  readonly new: UnionShape;
}

function compareDiscriminators(
  { old, new: now }: UnionPair,
  spot: Spot,
  tools: ShapeComparison,
): void {
  const [before, after] = [old.discriminator, now.discriminator];
  if (JSON.stringify(before) === JSON.stringify(after)) return;
  const label = labelOf(spot.seen);
  if (before === null && after !== null) {
    tools.report({
      code: "discriminator-added",
      message: `${quoted(after.property)} tells the alternatives of ${quoted(label)} apart`,
      spot,
      effects: effectsOn(spot.seen, (direction) => effectOfValues("narrower", direction)),
    });
  } else if (before !== null && after === null) {
    tools.report({
      code: "discriminator-removed",
      message: `${quoted(before.property)} does not tell the alternatives of ${quoted(label)} apart any more`,
      spot,
      effects: effectsOn(spot.seen, (direction) => effectOfValues("wider", direction)),
    });
  } else if (before !== null && after !== null) {
    compareMappings(before, after, spot, tools);
  }
}

type Discriminator = NonNullable<UnionShape["discriminator"]>;

/** Values that belong to alternatives which were added or removed are not told twice. */
function compareMappings(
  before: Discriminator,
  after: Discriminator,
  spot: Spot,
  { report, comparison }: ShapeComparison,
): void {
  const moved = before.mapping.filter(({ value, key }) => {
    const other = after.mapping.find((entry) => entry.value === value);
    return other !== undefined && !comparison.isSameSchema(key, other.key);
  });
  const renamed = before.mapping.filter(({ key, value }) => {
    const others = after.mapping.filter((entry) => comparison.isSameSchema(key, entry.key));
    return others.length > 0 && !others.some((entry) => entry.value === value);
  });
  if (before.property === after.property && moved.length + renamed.length === 0) return;
  report({
    code: "discriminator-changed",
    message: `The alternatives of ${quoted(labelOf(spot.seen))} are told apart in another way`,
    spot,
    effects: effectsOn(spot.seen, (direction) => effectOfValues("other", direction)),
  });
}

function compareExclusivity(
  { old, new: now }: UnionPair,
  spot: Spot,
  tools: ShapeComparison,
): void {
  if (old.exclusive === now.exclusive) return;
  tools.report({
    code: now.exclusive ? "exclusivity-added" : "exclusivity-removed",
    message: now.exclusive
      ? `${quoted(labelOf(spot.seen))} must match exactly one alternative`
      : `${quoted(labelOf(spot.seen))} may match several alternatives`,
    spot,
    effects: effectsOn(spot.seen, (direction) =>
      effectOfValues(now.exclusive ? "narrower" : "wider", direction),
    ),
  });
}
