import type { ShapeOf } from "../body-shapes.js";
import { casesOf } from "../discriminator-cases.js";
import type { Leads } from "../shape-graph.js";
import { leavesOf, type LeafShape } from "../shape-leaves.js";
import type { DiscriminatorModel, ObjectShape, Shape, TupleShape } from "../shapes/shape.js";
import type { Place } from "./places.js";

/** Real documents have a few thousand sets of shapes; hostile ones can have any number. */
const setsAtMost = 20_000;

/** What looks at sets of shapes, any of which the value in one place may have. */
export interface SetVisitor {
  /** Whether a shape leads to anything that the visitor looks for. Others are passed over. */
  readonly isOfInterest: Leads;
  /** Called once for each set of leaves. */
  readonly visitLeaves: (leaves: readonly LeafShape[]) => void;
  /** Called once for each set of shapes, before what they consist of. */
  readonly visitShapes?: (shapes: readonly Shape[], leaves: readonly LeafShape[]) => void;
  /** Called for alternatives that a discriminator tells apart, each of which is then a set of its own. */
  readonly visitCases?: (discriminator: DiscriminatorModel, members: readonly Shape[]) => void;
  /** Called where there are too many sets to look at. */
  readonly giveUp: () => void;
}

interface Search {
  /** The sets that are left to look at. */
  readonly left: (readonly Shape[])[];
  readonly shapeOf: ShapeOf;
  readonly visitor: SetVisitor;
  /** The sets that have been looked at. */
  readonly seen: Set<string>;
  readonly idOf: (shape: Shape) => number;
}

/** Makes what visits every set of shapes in some places, those of properties and items included. */
export function createSetSearch(
  places: readonly Place[],
  shapeOf: ShapeOf,
): (visitor: SetVisitor) => void {
  const idOf = numbering();
  return (visitor) => {
    const left = places.map(({ shapes }) => shapes).toReversed();
    const search: Search = { left, shapeOf, visitor, idOf, seen: new Set() };
    for (let shapes = left.pop(); shapes !== undefined; shapes = left.pop()) {
      lookAt(shapes, search);
      if (search.seen.size > setsAtMost) return visitor.giveUp();
    }
  };
}

function lookAt(shapes: readonly Shape[], search: Search): void {
  const { left, shapeOf, visitor } = search;
  const cases = casesOfOnly(shapes, shapeOf);
  if (cases !== null) {
    visitor.visitCases?.(cases.discriminator, cases.members);
    for (const each of cases.members.map((one) => [one]).toReversed()) left.push(each);
    return;
  }
  const leaves = leavesOf(shapes, shapeOf);
  if (!leaves.some(visitor.isOfInterest)) return;
  if (visitor.visitShapes && isNew("shapes", shapes, search)) visitor.visitShapes(shapes, leaves);
  if (!isNew("leaves", leaves, search)) return;
  visitor.visitLeaves(leaves);
  lookAtLists(leaves, search);
  lookAtObjects(leaves, search);
}

function isNew(kind: string, shapes: readonly Shape[], { seen, idOf }: Search): boolean {
  const ids = shapes.map(idOf).toSorted((a, b) => a - b);
  const key = `${kind} ${ids.join()}`;
  if (seen.has(key)) return false;
  seen.add(key);
  return true;
}

/** The alternatives of a union that is alone and whose values tell which of them they are. */
function casesOfOnly(
  shapes: readonly Shape[],
  shapeOf: ShapeOf,
): { readonly discriminator: DiscriminatorModel; readonly members: readonly Shape[] } | null {
  if (shapes.length > 1) return null;
  let [shape] = shapes;
  for (const keys = new Set<string>(); shape?.kind === "reference";) {
    if (keys.has(shape.key)) return null;
    keys.add(shape.key);
    shape = shapeOf(shape.key) ?? undefined;
  }
  if (shape?.kind !== "union" || shape.discriminator === null) return null;
  const { discriminator } = shape;
  const members = shape.members.filter((one) => !isNull(one));
  const cases = casesOf(discriminator, members, shapeOf);
  return cases && { discriminator, members: [...new Set(cases.map(({ member }) => member))] };
}

function isNull(shape: Shape): boolean {
  return shape.kind === "primitive" && shape.type === "null";
}

function lookAtLists(leaves: readonly Shape[], { left }: Search): void {
  const items = leaves.flatMap((leaf) => (leaf.kind === "array" ? [leaf.item] : []));
  const tuples = leaves.filter((leaf) => leaf.kind === "tuple");
  const length = Math.max(0, ...tuples.map(({ elements }) => elements.length));
  for (let index = 0; index < length; index += 1) {
    left.push([...items, ...tuples.flatMap((tuple) => elementAt(tuple, index))]);
  }
  left.push([...items, ...tuples.flatMap(({ rest }) => rest ?? [])]);
}

function elementAt({ elements, rest }: TupleShape, index: number): readonly Shape[] {
  const shape = elements[index]?.shape ?? rest;
  return shape === null ? [] : [shape];
}

/** A property is also what any object says of those that it does not list. */
function lookAtObjects(leaves: readonly Shape[], { left }: Search): void {
  const objects = leaves.filter((leaf) => leaf.kind === "object");
  const others = objects.flatMap(({ additional }) => additional ?? []);
  const names = new Set(objects.flatMap(({ properties }) => properties.map(({ name }) => name)));
  for (const name of names) {
    left.push([...objects.flatMap((one) => propertyOf(one, name)), ...others]);
  }
  left.push(others);
}

function propertyOf({ properties }: ObjectShape, name: string): readonly Shape[] {
  return properties.flatMap((one) => (one.name === name ? [one.shape] : []));
}

function numbering(): (shape: Shape) => number {
  const numbers = new Map<Shape, number>();
  return (shape) => {
    const number = numbers.get(shape) ?? numbers.size;
    numbers.set(shape, number);
    return number;
  };
}
