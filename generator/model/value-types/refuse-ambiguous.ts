import type { ShapeOf } from "../../body-shapes.js";
import { casesOf } from "../../discriminator-cases.js";
import { pointerTokens } from "../../json.js";
import { createLeads, type Leads } from "../../shape-graph.js";
import type { ObjectShape, Shape, TupleShape } from "../../shapes/shape.js";
import type { Place, ValuePath } from "./places.js";
import type { WantedType } from "./wanted-types.js";

/** Real documents have a few thousand sets of shapes; hostile ones can have any number. */
const setsAtMost = 20_000;

/** Wanted types, of which those that cannot be kept apart from others are taken away. */
interface Search {
  /** The sets of shapes, each of one value, that are left to look at. */
  readonly left: (readonly Shape[])[];
  readonly wanted: Map<Shape, WantedType>;
  readonly shapeOf: ShapeOf;
  readonly leadsToWanted: Leads;
  readonly refuse: (shape: Shape) => void;
  /** The sets of shapes that have been looked at. */
  readonly seen: Set<string>;
  readonly idOf: (shape: Shape) => number;
}

/**
 * Takes away the types that code cannot give without knowing which of several shapes a value has: where another one
 * there has no type, or another one. A schema has one type wherever it is referred to, so that this goes on until all
 * agree.
 *
 * @returns what was taken away.
 */
export function refuseAmbiguous(
  wanted: Map<Shape, WantedType>,
  places: readonly Place[],
  schemas: ReadonlyMap<string, Shape>,
): readonly WantedType[] {
  const shapeOf: ShapeOf = (key) => schemas.get(key) ?? null;
  const refused: WantedType[] = [];
  const idOf = numbering();
  for (let before = -1; before < refused.length;) {
    before = refused.length;
    const search: Search = {
      ...{ wanted, shapeOf, idOf, seen: new Set<string>() },
      left: places.map(({ shapes }) => shapes).toReversed(),
      leadsToWanted: createLeads(schemas, (shape) => wanted.has(shape)),
      refuse: (shape) => {
        const one = wanted.get(shape);
        if (one !== undefined) refused.push(one);
        wanted.delete(shape);
      },
    };
    lookAtAll(search);
  }
  return refused;
}

/** Takes away the types of what stands at a path in a shape. */
export function refuseAt(
  { shape, path }: ValuePath,
  wanted: Map<Shape, WantedType>,
  shapeOf: ShapeOf,
): void {
  let found: readonly Shape[] = leavesOf([shape], shapeOf);
  for (const token of pointerTokens(`#${path}`)) {
    const below = found.flatMap((one) =>
      one.kind === "object" ? one.properties.filter(({ name }) => name === token) : [],
    );
    found = leavesOf(
      below.map((property) => property.shape),
      shapeOf,
    );
  }
  for (const one of found) wanted.delete(one);
}

/** Gives up all wanted types where there are too many sets to look at. */
function lookAtAll(search: Search): void {
  const { left, seen, wanted, refuse } = search;
  for (let shapes = left.pop(); shapes !== undefined; shapes = left.pop()) {
    lookAt(shapes, search);
    if (seen.size > setsAtMost) return [...wanted.keys()].forEach(refuse);
  }
}

function lookAt(shapes: readonly Shape[], search: Search): void {
  const cases = casesOfOnly(shapes, search.shapeOf);
  if (cases !== null) {
    search.left.push(...cases.map((one) => [one]).toReversed());
    return;
  }
  const leaves = leavesOf(shapes, search.shapeOf);
  if (!leaves.some(search.leadsToWanted)) return;
  const ids = leaves.map(search.idOf).toSorted((a, b) => a - b);
  const key = ids.join();
  if (search.seen.has(key)) return;
  search.seen.add(key);
  lookAtPrimitives(leaves, search);
  lookAtLists(leaves, search);
  lookAtObjects(leaves, search);
}

/** The alternatives of a union that is alone and whose values tell which of them they are. */
function casesOfOnly(shapes: readonly Shape[], shapeOf: ShapeOf): readonly Shape[] | null {
  if (shapes.length > 1) return null;
  let [shape] = shapes;
  for (const keys = new Set<string>(); shape?.kind === "reference";) {
    if (keys.has(shape.key)) return null;
    keys.add(shape.key);
    shape = shapeOf(shape.key) ?? undefined;
  }
  if (shape?.kind !== "union" || shape.discriminator === null) return null;
  const members = shape.members.filter((one) => !isNull(one));
  const cases = casesOf(shape.discriminator, members, shapeOf);
  return cases && [...new Set(cases.map(({ member }) => member))];
}

function isNull(shape: Shape): boolean {
  return shape.kind === "primitive" && shape.type === "null";
}

/** The primitives, literals, lists and objects that some shapes consist of, each once. */
function leavesOf(shapes: readonly Shape[], shapeOf: ShapeOf): readonly Shape[] {
  const leaves = new Set<Shape>();
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

function lookAtPrimitives(leaves: readonly Shape[], { wanted, refuse }: Search): void {
  const values = leaves.filter(isTextOrNumber);
  const typed = values.filter((leaf) => wanted.has(leaf));
  const [first] = typed;
  if (first === undefined) return;
  const kind = jsonKindOf(first);
  const { format } = wanted.get(first) ?? {};
  const agree = typed.every(
    (leaf) => jsonKindOf(leaf) === kind && wanted.get(leaf)?.format === format,
  );
  const others = values.filter((leaf) => !wanted.has(leaf));
  const isAlone = others.every(
    (leaf) => !typed.some((one) => jsonKindOf(one) === jsonKindOf(leaf)),
  );
  if (!agree || !isAlone) typed.forEach(refuse);
}

function isTextOrNumber(shape: Shape): boolean {
  return jsonKindOf(shape) !== null;
}

function jsonKindOf(shape: Shape): "number" | "string" | null {
  const type =
    shape.kind === "literal" ? typeof shape.value : shape.kind === "primitive" && shape.type;
  return type === "string" || type === "number" ? type : null;
}

function lookAtLists(leaves: readonly Shape[], search: Search): void {
  const items = leaves.flatMap((leaf) => (leaf.kind === "array" ? [leaf.item] : []));
  const tuples = leaves.filter((leaf) => leaf.kind === "tuple");
  const length = Math.max(0, ...tuples.map(({ elements }) => elements.length));
  for (let index = 0; index < length; index += 1) {
    search.left.push([...items, ...tuples.flatMap((tuple) => elementAt(tuple, index))]);
  }
  search.left.push([...items, ...tuples.flatMap(({ rest }) => rest ?? [])]);
}

function elementAt({ elements, rest }: TupleShape, index: number): readonly Shape[] {
  const shape = elements[index]?.shape ?? rest;
  return shape === null ? [] : [shape];
}

/** A property is also what any object says of those that it does not list. */
function lookAtObjects(leaves: readonly Shape[], search: Search): void {
  const objects = leaves.filter((leaf) => leaf.kind === "object");
  const others = objects.flatMap(({ additional }) => additional ?? []);
  const names = new Set(objects.flatMap(({ properties }) => properties.map(({ name }) => name)));
  for (const name of names) {
    search.left.push([...objects.flatMap((one) => propertyOf(one, name)), ...others]);
  }
  search.left.push(others);
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
