import type { ShapeOf } from "./body-shapes.js";
import type { Shape } from "./shapes/shape.js";

/** A shape that is neither a reference nor made of alternatives or parts. */
export type LeafShape = Exclude<Shape, { readonly kind: "intersection" | "reference" | "union" }>;

/** The primitives, literals, lists and objects that some shapes consist of, each once. */
export function leavesOf(shapes: readonly Shape[], shapeOf: ShapeOf): readonly LeafShape[] {
  const leaves = new Set<LeafShape>();
  const keys = new Set<string>();
  const add = (shape: Shape): void => {
    if (shape.kind === "union" || shape.kind === "intersection") return shape.members.forEach(add);
    if (shape.kind !== "reference") return void leaves.add(shape);
    const target = keys.has(shape.key) ? null : shapeOf(shape.key);
    keys.add(shape.key);
    if (target !== null) add(target);
  };
  shapes.forEach(add);
  return [...leaves];
}
