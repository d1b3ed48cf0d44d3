import type { IntersectionShape, Shape } from "../shapes/shape.js";
import type { Side } from "./side.js";

/** So many combinations are looked at; more are too many to be compared in a reasonable time. */
const mostCombinations = 64;

/** The alternatives of an intersection that has unions among its members: one intersection for each combination. */
export function distributed(intersection: IntersectionShape, side: Side): readonly Shape[] {
  let combinations: readonly (readonly Shape[])[] = [[]];
  for (const member of intersection.members) {
    const alternatives = alternativesOf(member, side, []);
    combinations = combinations
      .flatMap((before) => alternatives.map((alternative) => [...before, alternative]))
      .slice(0, mostCombinations);
  }
  return combinations.map((members) => ({ ...intersection, members }));
}

function alternativesOf(shape: Shape, side: Side, within: readonly string[]): readonly Shape[] {
  if (shape.kind === "union") {
    return shape.members.flatMap((member) => alternativesOf(member, side, within));
  }
  if (shape.kind !== "reference" || within.includes(shape.key)) return [shape];
  const target = side.follow(shape);
  if (target.kind !== "union" && target.kind !== "reference") return [shape];
  return alternativesOf(target, side, [...within, shape.key]);
}
