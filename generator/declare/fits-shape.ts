import { stringLiteral } from "../escape.js";
import type { Json, JsonObject } from "../json.js";
import { isJsonArray, isJsonObject } from "../json.js";
import { alternativesOf } from "./alternatives.js";
import type { ResolveShape } from "./alternatives.js";
import type { ObjectShape, Shape } from "./shape.js";

/** Whether TypeScript takes a value, written out as a literal, for one of a type: nothing is missing or too much. */
export function fitsShape(value: Json, shape: Shape, resolve: ResolveShape): boolean {
  const fits = (inner: Json, its: Shape): boolean => fitsShape(inner, its, resolve);
  return alternativesOf(shape, resolve).some((alternative) => {
    switch (alternative.kind) {
      case "text":
        return fitsKeyword(value, alternative.text);
      case "array":
        return isJsonArray(value) && value.every((item) => fits(item, alternative.item));
      case "tuple": {
        const shapes = alternative.elements.map((element) => element.shape);
        const isLong = isJsonArray(value) && value.length === shapes.length;
        return isLong && value.every((item, at) => fits(item, shapes[at] ?? alternative));
      }
      case "object":
        return isJsonObject(value) && fitsObject(value, alternative, fits);
      case "intersection":
        return alternative.members.every((member) => fits(value, member));
      // Bytes, which JSON has none of; the rest has been followed.
      case "reference":
      case "union":
        return false;
    }
  });
}

function fitsKeyword(value: Json, text: string): boolean {
  switch (text) {
    case "unknown":
      return true;
    case "object":
      return typeof value === "object" && value !== null;
    case "string":
    case "number":
    case "boolean":
      return typeof value === text;
    default:
      return (typeof value === "string" ? stringLiteral(value) : JSON.stringify(value)) === text;
  }
}

function fitsObject(
  value: JsonObject,
  { members }: ObjectShape,
  fits: (value: Json, shape: Shape) => boolean,
): boolean {
  const byName = new Map(members.map((member) => [member.name, member.shape]));
  const isComplete = members.every(
    ({ name, optional }) => name === null || optional || Object.hasOwn(value, name),
  );
  return (
    isComplete &&
    Object.entries(value).every(([name, member]) => {
      const shape = byName.get(name) ?? byName.get(null);
      return shape !== undefined && fits(member, shape);
    })
  );
}
