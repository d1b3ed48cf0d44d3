import type { IntersectionShape, LiteralShape, Shape } from "../shapes/shape.js";
import type { ObjectView } from "./object-view.js";
import { objectViewOf } from "./object-view.js";
import type { Side } from "./side.js";

/** So many alternatives of one intersection are looked at; more would take too long to compare. */
const mostAlternatives = 1_000;

/**
 * What a value of an intersection may be, without unions: one intersection for each combination of the alternatives of its
 * members, as TypeScript distributes them. Combinations that no value can be are left out.
 *
 * @returns `null` where the members have no alternatives, or too many.
 */
export function distributed(intersection: IntersectionShape, side: Side): readonly Shape[] | null {
  const alternatives = alternativesOf(intersection, side, new Map());
  if (alternatives === null) return null;
  const [only] = alternatives;
  const isPlain =
    alternatives.length === 1 && only !== undefined && isSame(only, intersection.members);
  if (isPlain) return null;
  return alternatives.map(([first, ...rest]) =>
    first !== undefined && rest.length === 0
      ? first
      : { ...intersection, members: first === undefined ? [] : [first, ...rest] },
  );
}

/** Members of an intersection, none of which is a union or an intersection itself. */
type Members = readonly Shape[];

function isSame(one: Members, other: Members): boolean {
  return one.length === other.length && one.every((member, index) => member === other[index]);
}

/** The alternatives of schemas by their keys. Schemas may refer to each other so often that nothing else ends. */
type Known = Map<string, readonly Members[] | null>;

/** `null` where there are too many. */
function alternativesOf(shape: Shape, side: Side, known: Known): readonly Members[] | null {
  switch (shape.kind) {
    case "union": {
      const found = shape.members.map((member) => alternativesOf(member, side, known));
      const all = new Set(found.flatMap((each) => each ?? []));
      return found.includes(null) || all.size > mostAlternatives ? null : [...all];
    }
    case "reference": {
      if (objectViewOf(shape, side) !== null) return [[shape]];
      const found = known.get(shape.key);
      if (found !== undefined) return found;
      // A schema that is one of its own alternatives stays a reference.
      known.set(shape.key, [[shape]]);
      const alternatives = alternativesOf(side.follow(shape), side, known);
      known.set(shape.key, alternatives);
      return alternatives;
    }
    case "intersection": {
      let combined: readonly Members[] = [[]];
      for (const member of shape.members) {
        const alternatives = alternativesOf(member, side, known);
        if (alternatives === null || combined.length * alternatives.length > mostAlternatives) {
          return null;
        }
        combined = combined
          .flatMap((before) => alternatives.map((each) => [...new Set([...before, ...each])]))
          .filter((members) => !isImpossible(members, side));
      }
      return combined;
    }
    case "array":
    case "literal":
    case "object":
    case "primitive":
    case "tuple":
      return [[shape]];
  }
}

/** Whether no value is all of the members: they are of different kinds, or different values. */
function isImpossible(members: Members, side: Side): boolean {
  if (new Set(members.flatMap(kindOf)).size > 1) return true;
  if (isDisjoint(members)) return true;
  const views = members.flatMap((member) => objectViewOf(member, side) ?? []);
  const names = new Set(views.flatMap(({ properties }) => [...properties.keys()]));
  return [...names].some((name) => isImpossibleProperty(name, views));
}

/** TypeScript takes an object for impossible where a property is required and would have to be several literals. */
function isImpossibleProperty(name: string, views: readonly ObjectView[]): boolean {
  const found = views.flatMap(({ properties }) => properties.get(name) ?? []);
  return found.some(({ required }) => required) && isDisjoint(found.map(({ shape }) => shape));
}

/** Whether literals and enumerations among the shapes have no value in common. */
function isDisjoint(shapes: readonly Shape[]): boolean {
  const sets = shapes.flatMap((shape) => literalsOf(shape) ?? []);
  const [first, ...others] = sets;
  if (first === undefined) return false;
  return ![...first].some((value) => others.every((other) => other.has(value)));
}

function literalsOf(shape: Shape): readonly [ReadonlySet<LiteralShape["value"]>] | null {
  if (shape.kind === "literal") return [new Set([shape.value])];
  if (shape.kind !== "union" || shape.extensible) return null;
  const values = shape.members.map((member) => (member.kind === "literal" ? member.value : null));
  const literals = values.filter((value) => value !== null);
  return literals.length < values.length ? null : [new Set(literals)];
}

/** What kind of value a shape is; empty where that cannot be told. No value is of two kinds. */
function kindOf(shape: Shape): readonly string[] {
  switch (shape.kind) {
    case "literal":
      return [typeof shape.value];
    case "primitive":
      return shape.type === "unknown" ? [] : [shape.type === "binary" ? "object" : shape.type];
    case "array":
    case "object":
    case "reference":
    case "tuple":
      return ["object"];
    case "intersection":
    case "union":
      return [];
  }
}
