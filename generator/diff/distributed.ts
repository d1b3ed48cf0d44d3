import type { IntersectionShape, Shape } from "../shapes/shape.js";
import type { Side } from "./side.js";

/** So many combinations are looked at; more are too many to be compared in a reasonable time. */
const mostCombinations = 64;

/**
 * The alternatives of an intersection that has unions among its members: one intersection for each combination that some
 * value may be. `null` where it has no unions.
 */
export function distributed(intersection: IntersectionShape, side: Side): readonly Shape[] | null {
  const { members: parts } = intersection;
  if (parts.every((part) => alternativesOf(part, side, []).length === 1)) return null;
  let combinations: readonly (readonly Shape[])[] = [[]];
  for (const member of intersection.members) {
    const alternatives = alternativesOf(member, side, []);
    combinations = combinations
      .flatMap((before) => alternatives.map((alternative) => [...before, alternative]))
      .slice(0, mostCombinations);
  }
  return combinations
    .filter((members) => new Set(members.flatMap((member) => kindOf(member, side))).size <= 1)
    .map((members) => ({ ...intersection, members }));
}

/** What kind of JSON values a shape has; empty where that cannot be told. No value is of two kinds. */
function kindOf(shape: Shape, side: Side): readonly string[] {
  switch (shape.kind) {
    case "literal":
      return [typeof shape.value];
    case "primitive":
      return shape.type === "unknown" ? [] : [shape.type];
    case "object":
      return ["object"];
    case "array":
    case "tuple":
      return ["array"];
    case "reference": {
      const target = side.follow(shape);
      return target.kind === "reference" || target.kind === "union" ? [] : kindOf(target, side);
    }
    case "intersection":
    case "union":
      return [];
  }
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
