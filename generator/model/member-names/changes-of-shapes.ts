import type { ShapeOf } from "../../body-shapes.js";
import { leavesOf } from "../../shape-leaves.js";
import type { Shape } from "../../shapes/shape.js";
import type { ClientModel } from "../client-model.js";
import { everyShapeIn, rootShapesOf } from "./every-shape.js";
import type { PropertyNames } from "./wanted-names.js";

/** The members of a node of the model that change. */
export type Changes = Readonly<Record<string, unknown>>;

/** What changes in shapes with the names of properties: these, and what refers to them by name. */
export function changesOfShapes(
  model: ClientModel,
  wanted: PropertyNames,
  shapeOf: ShapeOf,
): ReadonlyMap<object, Changes> {
  const changes = new Map<object, Changes>();
  for (const [property, name] of wanted) changes.set(property, { name, wireName: property.name });
  for (const shape of everyShapeIn(rootShapesOf(model))) {
    if (shape.kind === "reference" && shape.required.length > 0) {
      const required = shape.required.map((name) => nameIn([shape], name, { wanted, shapeOf }));
      if (required.every((name, index) => name === shape.required[index])) continue;
      changes.set(shape, { required, wireRequired: shape.required });
    }
    if (shape.kind !== "union" || shape.discriminator === null) continue;
    const { property } = shape.discriminator;
    const name = nameIn(shape.members, property, { wanted, shapeOf });
    if (name === property) continue;
    changes.set(shape.discriminator, { property: name, wireProperty: property });
  }
  return changes;
}

/** How properties are named in the end. */
export interface FinalNames {
  readonly wanted: PropertyNames;
  readonly shapeOf: ShapeOf;
}

/** The name of a property of some shapes, which agree on it. */
export function nameIn(
  shapes: readonly Shape[],
  wireName: string,
  { wanted, shapeOf }: FinalNames,
): string {
  for (const leaf of leavesOf(shapes, shapeOf)) {
    if (leaf.kind !== "object") continue;
    const property = leaf.properties.find(({ name }) => name === wireName);
    if (property !== undefined) return wanted.get(property) ?? wireName;
  }
  return wireName;
}
