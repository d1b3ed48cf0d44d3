import type { ShapeOf } from "../../body-shapes.js";
import type { ObjectShape, PropertyShape, Shape } from "../../shapes/shape.js";
import type { PropertyNames } from "./wanted-names.js";

/** The properties that a value of a shape may have. */
interface Keys {
  /** The properties that are to be renamed. */
  readonly renamed: ReadonlySet<PropertyShape>;
  readonly listed: ReadonlySet<string>;
  /** A map, or what may have such keys besides: they are no names. */
  readonly hasKeys: boolean;
}

const none: Keys = { renamed: new Set(), listed: new Set(), hasKeys: false };

/** How keys are found. */
interface Scope {
  readonly wanted: PropertyNames;
  readonly shapeOf: ShapeOf;
  /** Of schemas, by their keys. */
  readonly known: Map<string, Keys>;
  readonly mistaken: Set<PropertyShape>;
}

/**
 * The properties that code could not tell from the keys of a map that the same value may be.
 *
 * @param shapes alternatives of one value
 */
export function mistakenForKeys(
  shapes: readonly Shape[],
  wanted: PropertyNames,
  shapeOf: ShapeOf,
): ReadonlySet<PropertyShape> {
  const mistaken = new Set<PropertyShape>();
  keysOfAny(shapes, { wanted, shapeOf, mistaken, known: new Map() });
  return mistaken;
}

function keysOf(shape: Shape, scope: Scope): Keys {
  switch (shape.kind) {
    case "object":
      return keysOfObject(shape, scope.wanted);
    case "union":
      return keysOfAny(shape.members, scope);
    case "intersection":
      return joined(shape.members.map((member) => keysOf(member, scope)));
    case "reference":
      return keysOfSchema(shape.key, scope);
    case "array":
    case "literal":
    case "primitive":
    case "tuple":
      return none;
  }
}

function keysOfSchema(key: string, scope: Scope): Keys {
  const found = scope.known.get(key);
  if (found !== undefined) return found;
  // A schema that is being looked at adds nothing to itself.
  scope.known.set(key, none);
  const target = scope.shapeOf(key);
  const keys = target === null ? none : keysOf(target, scope);
  scope.known.set(key, keys);
  return keys;
}

/** Of alternatives, each of which may be what another one's properties are looked for in. */
function keysOfAny(members: readonly Shape[], scope: Scope): Keys {
  const each = members.map((member) => keysOf(member, scope));
  const all = joined(each);
  for (const { listed, ...one } of each) {
    if (!one.hasKeys) continue;
    for (const property of all.renamed) {
      if (!listed.has(property.name)) scope.mistaken.add(property);
    }
  }
  return all;
}

function keysOfObject(object: ObjectShape, wanted: PropertyNames): Keys {
  const { properties } = object;
  return {
    renamed: new Set(properties.filter((one) => wanted.has(one))),
    listed: new Set(properties.map(({ name }) => name)),
    hasKeys: hasKeys(object),
  };
}

/** Whether an object is a map, or has a description of properties that it does not list. */
export function hasKeys({ properties, additional }: ObjectShape): boolean {
  if (additional?.kind !== "primitive") return additional !== null;
  if (additional.type === "unknown") return properties.length === 0;
  return additional.type !== "never";
}

function joined(all: readonly Keys[]): Keys {
  const [only = none] = all;
  if (all.length < 2) return only;
  return {
    renamed: new Set(all.flatMap(({ renamed }) => [...renamed])),
    listed: new Set(all.flatMap(({ listed }) => [...listed])),
    hasKeys: all.some((one) => one.hasKeys),
  };
}
