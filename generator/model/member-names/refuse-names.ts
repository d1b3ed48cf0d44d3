import type { ShapeOf } from "../../body-shapes.js";
import { createLeads } from "../../shape-graph.js";
import { leavesOf } from "../../shape-leaves.js";
import type { PropertyShape, Shape } from "../../shapes/shape.js";
import type { Place } from "../places.js";
import { createSetSearch } from "../shape-sets.js";
import { hasKeys, mistakenForKeys } from "./alternatives-with-keys.js";
import type { PropertyNames } from "./wanted-names.js";

/**
 * Takes away the names that code could not give without knowing which of several shapes a value has: where the same
 * property has another name in one of them, where one of them has a property of the new name, and where one of them is a
 * map. A schema has one form wherever it is referred to, so that this goes on until all agree.
 *
 * @returns what was taken away.
 */
export function refuseNames(
  wanted: PropertyNames,
  places: readonly Place[],
  schemas: ReadonlyMap<string, Shape>,
): PropertyNames {
  const refused: PropertyNames = new Map();
  const refuse = (property: PropertyShape): void => {
    const name = wanted.get(property);
    if (name !== undefined) refused.set(property, name);
    wanted.delete(property);
  };
  const shapeOf: ShapeOf = (key) => schemas.get(key) ?? null;
  const search = createSetSearch(places, shapeOf);
  for (let before = -1; before < refused.size;) {
    before = refused.size;
    search({
      isOfInterest: createLeads(schemas, (shape) => propertiesIn([shape]).some(isIn(wanted))),
      visitShapes: (shapes, leaves) => {
        const hasMap = leaves.some((leaf) => leaf.kind === "object" && hasKeys(leaf));
        if (hasMap) mistakenForKeys(shapes, wanted, shapeOf).forEach(refuse);
      },
      visitLeaves: (leaves) => disagreeing(propertiesIn(leaves), wanted).forEach(refuse),
      visitCases: ({ property }, members) => {
        const named = propertiesIn(leavesOf(members, shapeOf)).filter(
          ({ name }) => name === property,
        );
        disagreeing(named, wanted).forEach(refuse);
      },
      giveUp: () => [...wanted.keys()].forEach(refuse),
    });
  }
  return refused;
}

function isIn(wanted: PropertyNames): (property: PropertyShape) => boolean {
  return (property) => wanted.has(property);
}

function propertiesIn(shapes: readonly Shape[]): readonly PropertyShape[] {
  return shapes.flatMap((shape) => (shape.kind === "object" ? shape.properties : []));
}

/** The properties of one value whose names differ for the same name in JSON, or are the same for several of them. */
function disagreeing(
  properties: readonly PropertyShape[],
  wanted: PropertyNames,
): readonly PropertyShape[] {
  const wireNames = new Map<string, Set<string>>();
  const names = new Map<string, Set<string>>();
  for (const property of properties) {
    const name = wanted.get(property) ?? property.name;
    names.set(property.name, (names.get(property.name) ?? new Set()).add(name));
    wireNames.set(name, (wireNames.get(name) ?? new Set()).add(property.name));
  }
  return properties.filter((property) => {
    const name = wanted.get(property);
    if (name === undefined) return false;
    return (names.get(property.name)?.size ?? 0) > 1 || (wireNames.get(name)?.size ?? 0) > 1;
  });
}
