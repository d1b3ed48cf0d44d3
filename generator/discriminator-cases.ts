import type { ShapeOf } from "./body-shapes.js";
import type { DiscriminatorModel, Shape } from "./shapes/shape.js";

/** A value of the property of a discriminator, and the alternative that has it. */
export interface DiscriminatorCase {
  readonly value: string;
  readonly member: Shape;
}

/**
 * Tells the alternatives of a union apart by the property of its discriminator.
 *
 * @returns each value of the property with its alternative; `null` where an alternative lists no values, or two share one.
 */
export function casesOf(
  { property }: DiscriminatorModel,
  members: readonly Shape[],
  shapeOf: ShapeOf,
): readonly DiscriminatorCase[] | null {
  const cases = new Map<string, DiscriminatorCase>();
  const scope: Scope = { property, shapeOf, values: new Map(), literals: new Map() };
  for (const member of members) {
    const values = valuesOf(member, scope);
    if (values.length === 0 || values.some((value) => cases.has(value))) return null;
    for (const value of values) cases.set(value, { value, member });
  }
  return [...cases.values()];
}

interface Scope {
  readonly property: string;
  readonly shapeOf: ShapeOf;
  /** What was found in the schemas by their keys: the values of the property, and what they are themselves. */
  readonly values: Found;
  readonly literals: Found;
}

type Found = Map<string, readonly string[]>;

/** The values that a property may have in a shape; none where it may have others. */
function valuesOf(shape: Shape, scope: Scope): readonly string[] {
  switch (shape.kind) {
    case "object": {
      const found = shape.properties.find(({ name }) => name === scope.property);
      return found === undefined ? [] : literalsOf(found.shape, scope);
    }
    case "intersection":
      return (
        shape.members.map((one) => valuesOf(one, scope)).find(({ length }) => length > 0) ?? []
      );
    case "union":
      return ofAll(shape.members, (one) => valuesOf(one, scope));
    case "reference":
      return followed(shape.key, scope, scope.values, valuesOf);
    case "array":
    case "literal":
    case "primitive":
    case "tuple":
      return [];
  }
}

/** The values of a literal or of an enumeration; none of anything else. */
function literalsOf(shape: Shape, scope: Scope): readonly string[] {
  if (shape.kind === "literal") return [String(shape.value)];
  if (shape.kind === "reference") return followed(shape.key, scope, scope.literals, literalsOf);
  if (shape.kind !== "union" || shape.extensible) return [];
  return ofAll(shape.members, (one) => literalsOf(one, scope));
}

function followed(
  key: string,
  scope: Scope,
  known: Found,
  find: (shape: Shape, scope: Scope) => readonly string[],
): readonly string[] {
  const found = known.get(key);
  if (found !== undefined) return found;
  // A schema that is being looked at adds nothing to itself.
  known.set(key, []);
  const target = scope.shapeOf(key);
  const values = target === null ? [] : find(target, scope);
  known.set(key, values);
  return values;
}

/** The values of all members; none where one of them has none. */
function ofAll(
  members: readonly Shape[],
  find: (member: Shape) => readonly string[],
): readonly string[] {
  const values = members.map(find);
  return values.every(({ length }) => length > 0) ? [...new Set(values.flat())] : [];
}
