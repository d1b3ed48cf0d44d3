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

/** The views of the shapes of each side. Schemas may refer to each other so often that nothing else ends. */
const viewsOfSides = new WeakMap<Side, Map<Shape, ObjectView | null>>();

/** The view of a shape that is an object, a reference to one, or an intersection of them; `null` for all others. */
export function objectViewOf(shape: Shape, side: Side): ObjectView | null {
  const views = viewsOfSides.get(side) ?? new Map<Shape, ObjectView | null>();
  viewsOfSides.set(side, views);
  const known = views.get(shape);
  if (known !== undefined) return known;
  // A shape that is a part of itself has no view.
  views.set(shape, null);
  const view = makeView(shape, side);
  views.set(shape, view);
  return view;
}

function makeView(shape: Shape, side: Side): ObjectView | null {
  switch (shape.kind) {
    case "object":
      return {
        properties: new Map(shape.properties.map((property) => [property.name, property])),
        additional: shape.additional,
        closed: shape.constraints?.closed === true,
        named: false,
      };
    case "reference": {
      const view = objectViewOf(side.follow(shape), side);
      if (view === null) return null;
      return { ...view, properties: withRequired(view.properties, shape.required), named: true };
    }
    case "intersection": {
      const views = shape.members.map((member) => objectViewOf(member, side));
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
    properties.set(
      name,
      known === undefined || known === property ? property : both(known, property),
    );
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
  return {
    ...other,
    required: one.required || other.required,
    access: one.access === "both" ? other.access : one.access,
    shape: intersectionOf([...partsOf(one.shape), ...partsOf(other.shape)]),
  };
}

function partsOf(shape: Shape): readonly Shape[] {
  const isBare = shape.kind === "intersection" && shape.constraints === null;
  return isBare ? shape.members : [shape];
}

/** Of shapes that are the same but for their words, the last one counts. */
function intersectionOf(shapes: readonly Shape[]): Shape {
  const different = [...new Set(shapes)];
  const members =
    different.length === 1
      ? different
      : [...new Map(different.map((shape) => [structureOf(shape), shape])).values()];
  const [only] = members;
  return only !== undefined && members.length === 1
    ? only
    : { kind: "intersection", members, constraints: null, annotations: null };
}

/** A shape as text, without words and places. */
export function structureOf(shape: Shape): string {
  return JSON.stringify(shape, (member: string, value: unknown) =>
    member === "annotations" || member === "pointer" ? undefined : value,
  );
}
