import type { PropertyShape, Shape } from "./shapes/shape.js";

/** Whether something is anywhere in the values of a shape, through all references. */
export type Leads = (shape: Shape) => boolean;

/**
 * Makes what tells which shapes lead to some others.
 *
 * @param lacks the access of properties that are passed over
 */
export function createLeads(
  schemas: ReadonlyMap<string, Shape>,
  isWanted: (shape: Shape) => boolean,
  lacks: PropertyShape["access"] | null = null,
): Leads {
  const keys = new Set<string>();
  const known = new Map<Shape, boolean>();
  const find: Leads = (shape) => {
    if (isWanted(shape)) return true;
    if (shape.kind === "reference") return keys.has(shape.key);
    return partsOf(shape, lacks).some(find);
  };
  for (let before = -1; before < keys.size;) {
    before = keys.size;
    for (const [key, shape] of schemas) if (!keys.has(key) && find(shape)) keys.add(key);
  }
  return (shape) => {
    const leads = known.get(shape) ?? find(shape);
    known.set(shape, leads);
    return leads;
  };
}

/** The shapes that a shape is made of, without those that it refers to. */
export function partsOf(shape: Shape, lacks: PropertyShape["access"] | null): readonly Shape[] {
  switch (shape.kind) {
    case "union":
    case "intersection":
      return shape.members;
    case "array":
      return [shape.item];
    case "tuple":
      return [...shape.elements.map((one) => one.shape), ...presentIn(shape.rest)];
    case "object": {
      const listed = shape.properties.filter(({ access }) => access !== lacks);
      return [...listed.map((one) => one.shape), ...presentIn(shape.additional)];
    }
    case "primitive":
    case "literal":
    case "reference":
      return [];
  }
}

function presentIn(shape: Shape | null): readonly Shape[] {
  return shape === null ? [] : [shape];
}
