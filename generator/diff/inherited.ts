import type { ReferenceShape, Shape } from "../shapes/shape.js";
import type { ShapePair } from "./shape-comparison.js";
import type { Comparison } from "./comparison.js";
import type { ObjectView } from "./object-view.js";
import { objectViewOf } from "./object-view.js";
import type { Side } from "./side.js";

/** Both shapes as objects; `null` where one of them is none. */
export function objectsOf(
  { old, new: now }: ShapePair,
  comparison: Comparison,
): { readonly old: ObjectView; readonly new: ObjectView } | null {
  const before = objectViewOf(old, comparison.old);
  const after = objectViewOf(now, comparison.new);
  return before === null || after === null ? null : { old: before, new: after };
}

/** Whether two references mean the same schema with the same properties required. */
export function isSameReference(
  old: ReferenceShape,
  now: ReferenceShape,
  { isSameSchema }: Comparison,
): boolean {
  const [before, after] = [old, now].map(({ required }) => required.toSorted().join("\n"));
  return before === after && isSameSchema(old.key, now.key);
}

/** The properties that two intersections have from bases that they share, and from nowhere else. */
export function inheritedNames(
  { old, new: now }: ShapePair,
  comparison: Comparison,
): ReadonlySet<string> {
  if (old.kind !== "intersection" || now.kind !== "intersection") return new Set();
  const isSame = (one: Shape, other: Shape): boolean =>
    one.kind === "reference" &&
    other.kind === "reference" &&
    isSameReference(one, other, comparison);
  const before = split(old.members, (one) => now.members.some((other) => isSame(one, other)));
  const after = split(now.members, (one) => old.members.some((other) => isSame(other, one)));
  const own = new Set([
    ...namesIn(before.others, comparison.old),
    ...namesIn(after.others, comparison.new),
  ]);
  const names = [
    ...namesIn(before.shared, comparison.old),
    ...namesIn(after.shared, comparison.new),
  ];
  return new Set(names.filter((name) => !own.has(name)));
}

function split(members: readonly Shape[], isShared: (member: Shape) => boolean) {
  return {
    shared: members.filter(isShared),
    others: members.filter((member) => !isShared(member)),
  };
}

function namesIn(members: readonly Shape[], side: Side): readonly string[] {
  return members.flatMap((member) => [...(objectViewOf(member, side)?.properties.keys() ?? [])]);
}
