import type { PropertyShape } from "../../shapes/shape.js";
import type { Place } from "../places.js";
import { everyShapeIn } from "./every-shape.js";
import { camelNamesOf } from "./camel-names.js";

/** Properties with other names. */
export type PropertyNames = Map<PropertyShape, string>;

/** The names that the properties of all objects in some places may get, and those that clash in their object. */
export function wantedNames(places: readonly Place[]): {
  readonly wanted: PropertyNames;
  readonly clashes: PropertyNames;
} {
  const wanted: PropertyNames = new Map();
  const clashes: PropertyNames = new Map();
  for (const shape of everyShapeIn(places.flatMap(({ shapes }) => shapes))) {
    if (shape.kind !== "object") continue;
    const found = camelNamesOf(shape.properties);
    for (const [property, name] of found.names) wanted.set(property, name);
    for (const [property, name] of found.clashes) clashes.set(property, name);
  }
  return { wanted, clashes };
}
