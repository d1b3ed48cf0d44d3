import type { ArrayShape, Shape, TupleShape } from "../shapes/shape.js";

/** Whether a shape of the source fits one of the target. */
export type Fits = (from: Shape, to: Shape) => boolean;

/** Whether an array or tuple may be used where another one is wanted. */
export function takesList(
  wanted: ArrayShape | TupleShape,
  given: ArrayShape | TupleShape,
  fits: Fits,
): boolean {
  if (wanted.kind === "array") return itemsOf(given).every((item) => fits(item, wanted.item));
  if (given.kind === "array") return false;
  if (given.rest !== null && (wanted.rest === null || !fits(given.rest, wanted.rest))) return false;
  if (given.elements.length > wanted.elements.length && wanted.rest === null) return false;
  return wanted.elements.every(({ required, shape }, index) => {
    const element = given.elements[index];
    if (element === undefined) return !required;
    return (element.required || !required) && fits(element.shape, shape);
  });
}

function itemsOf(shape: ArrayShape | TupleShape): readonly Shape[] {
  if (shape.kind === "array") return [shape.item];
  const { elements, rest } = shape;
  return [...elements.map((element) => element.shape), ...(rest === null ? [] : [rest])];
}
