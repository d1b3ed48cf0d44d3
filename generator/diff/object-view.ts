import type { PropertyShape, Shape } from "../shapes/shape.js";
import type { Side } from "./side.js";

/** An object with everything that it takes from the schemas that it extends. */
export interface ObjectView {
  readonly properties: ReadonlyMap<string, PropertyShape>;
  readonly additional: Shape | null;
  readonly closed: boolean;
  /** Whether it is declared as an interface, which TypeScript gives no index signature. */
  readonly named: boolean;
}

/** The view of a shape that is an object, a reference to one, or an intersection of them; `null` for all others. */
export function objectViewOf(
  shape: Shape,
  side: Side,
  within: readonly string[] = [],
): ObjectView | null {
  switch (shape.kind) {
    case "object":
      return {
        properties: new Map(shape.properties.map((property) => [property.name, property])),
        additional: shape.additional,
        closed: shape.constraints?.closed === true,
        named: false,
      };
    case "reference": {
      if (within.includes(shape.key)) return null;
      const view = objectViewOf(side.follow(shape), side, [...within, shape.key]);
      if (view === null) return null;
      return { ...view, properties: withRequired(view.properties, shape.required), named: true };
    }
    case "intersection": {
      const views = shape.members.map((member) => objectViewOf(member, side, within));
      return views.reduce(
        (one, other) => (one === null || other === null ? null : joined(one, other)),
        emptyView,
      );
    }
    case "array":
    case "literal":
    case "primitive":
    case "tuple":
    case "union":
      return null;
  }
}

const emptyView: ObjectView = {
  properties: new Map(),
  additional: null,
  closed: false,
  named: true,
};

function withRequired(
  properties: ObjectView["properties"],
  required: readonly string[],
): ObjectView["properties"] {
  if (required.length === 0) return properties;
  return new Map(
    [...properties].map(([name, property]) => [
      name,
      required.includes(name) ? { ...property, required: true } : property,
    ]),
  );
}

function joined(one: ObjectView, other: ObjectView): ObjectView {
  const properties = new Map(one.properties);
  for (const [name, property] of other.properties) {
    const known = properties.get(name);
    properties.set(name, known === undefined ? property : both(known, property));
  }
  return {
    properties,
    additional: one.additional ?? other.additional,
    closed: one.closed || other.closed,
    named: one.named && other.named,
  };
}

/** A property that two parts of an intersection describe. */
function both(one: PropertyShape, other: PropertyShape): PropertyShape {
  const members = isAlike(one.shape, other.shape) ? [other.shape] : [one.shape, other.shape];
  const [only = other.shape] = members;
  return {
    ...other,
    required: one.required || other.required,
    access: one.access === "both" ? other.access : one.access,
    shape:
      members.length === 1
        ? only
        : { kind: "intersection", members, constraints: null, annotations: null },
  };
}

/** Whether two shapes are the same but for their words. */
function isAlike(one: Shape, other: Shape): boolean {
  return structureOf(one) === structureOf(other);
}

/** A shape as text, without words and places. */
export function structureOf(shape: Shape): string {
  return JSON.stringify(shape, (member: string, value: unknown) =>
    member === "annotations" || member === "pointer" ? undefined : value,
  );
}
