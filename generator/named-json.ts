import type { ShapeOf } from "./body-shapes.js";
import type { Json, JsonObject } from "./json.js";
import { isJsonArray, isJsonObject } from "./json.js";
import { leavesOf } from "./shape-leaves.js";
import type { LeafShape } from "./shape-leaves.js";
import type { Shape } from "./shapes/shape.js";

/** A value of a document, with the names in TypeScript in place of those in JSON. */
export function withTypeNames(value: Json, shape: Shape, shapeOf: ShapeOf): Json {
  return typeof value === "object" && value !== null ? named(value, [shape], shapeOf) : value;
}

/** @param shapes any of which the value may have */
function named(value: Json, shapes: readonly Shape[], shapeOf: ShapeOf): Json {
  if (typeof value !== "object" || value === null || shapes.length === 0) return value;
  const leaves = leavesOf(shapes, shapeOf);
  if (isJsonArray(value)) {
    return value.map((item, index) => named(item, itemsOf(leaves, index), shapeOf));
  }
  return isJsonObject(value) ? namedObject(value, leaves, shapeOf) : value;
}

function itemsOf(leaves: readonly LeafShape[], index: number): readonly Shape[] {
  return leaves.flatMap((leaf) => {
    if (leaf.kind === "array") return [leaf.item];
    return leaf.kind === "tuple" ? (leaf.elements[index]?.shape ?? leaf.rest ?? []) : [];
  });
}

function namedObject(
  value: JsonObject,
  leaves: readonly LeafShape[],
  shapeOf: ShapeOf,
): JsonObject {
  const objects = leaves.filter((leaf) => leaf.kind === "object");
  const members = Object.entries(value).map(([wireName, member]): [string, Json] => {
    const listed = objects.flatMap(({ properties }) =>
      properties.filter((property) => (property.wireName ?? property.name) === wireName),
    );
    const below = listed.map(({ shape }) => shape);
    const others = objects.flatMap(({ additional }) => additional ?? []);
    const name = listed[0]?.name ?? wireName;
    return [name, named(member, below.length > 0 ? below : others, shapeOf)];
  });
  return Object.fromEntries(members);
}
