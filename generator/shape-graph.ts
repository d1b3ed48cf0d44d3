import { once } from "./once.js";
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
  const keys = once(() => keysThatLead(schemas, isWanted, lacks));
  const known = new Map<Shape, boolean>();
  const find: Leads = (shape) => {
    if (isWanted(shape)) return true;
    if (shape.kind === "reference") return keys().has(shape.key);
    return partsOf(shape, lacks).some(find);
  };
  return (shape) => {
    const leads = known.get(shape) ?? find(shape);
    known.set(shape, leads);
    return leads;
  };
}

/** The keys of the schemas that lead to what is wanted. Each shape is looked at once. */
function keysThatLead(
  schemas: ReadonlyMap<string, Shape>,
  isWanted: (shape: Shape) => boolean,
  lacks: PropertyShape["access"] | null,
): ReadonlySet<string> {
  const keys = new Set<string>();
  const referring = new Map<string, Set<string>>();
  for (const [key, root] of schemas) {
    const queue = [root];
    for (let shape = queue.pop(); shape !== undefined; shape = queue.pop()) {
      if (isWanted(shape)) keys.add(key);
      for (const each of partsOf(shape, lacks)) queue.push(each);
      if (shape.kind !== "reference") continue;
      referring.set(shape.key, (referring.get(shape.key) ?? new Set()).add(key));
    }
  }
  // A set also yields what is added to it while it is read.
  for (const key of keys) for (const other of referring.get(key) ?? []) keys.add(other);
  return keys;
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
