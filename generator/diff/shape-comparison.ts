import type { Shape } from "../shapes/shape.js";
import type { TypeContext } from "./assignable.js";
import type { Comparison, ReportChange, Spot } from "./comparison.js";
import type { Direction } from "./effects.js";
import type { Pair } from "./pairs.js";

/** Two shapes that are the same thing, before and after. */
export type ShapePair = Pair<Shape>;

/** Compares the shapes at a spot, and everything below them up to the next named schema. */
export type CompareShapes = (pair: ShapePair, spot: Spot) => void;

/** What shapes are compared with. */
export interface ShapeComparison {
  readonly comparison: Comparison;
  readonly report: ReportChange;
  readonly compare: CompareShapes;
  readonly typesIn: (direction: Direction) => TypeContext;
  /** Whether extensible enumerations take any string also where they are sent. */
  readonly isOpenWhenSent: Pair<boolean>;
  /** The same for values that no type describes, such as headers: no change of them can stop code from compiling. */
  readonly untyped: () => ShapeComparison;
}
