import type { Shape } from "../shapes/shape.js";
import { quoted } from "./quoted.js";

/** A few words for the type of a shape, with an article where it needs one. */
export function describeShape(shape: Shape): string {
  switch (shape.kind) {
    case "array":
      return "an array";
    case "tuple":
      return "a tuple";
    case "object":
      return "an object";
    case "intersection":
      return "a combination of schemas";
    case "union":
      return shape.members.every(({ kind }) => kind === "literal") ? "an enumeration" : "a union";
    case "literal":
      return `the constant ${quoted(JSON.stringify(shape.value))}`;
    case "reference":
      return quoted(shape.key);
    case "primitive":
      return describePrimitive(shape.type, shape.constraints?.integer === true);
  }
}

function describePrimitive(type: string, isInteger: boolean): string {
  if (type === "null") return "`null`";
  if (type === "unknown") return "anything";
  if (type === "never") return "nothing";
  if (type === "binary") return "binary data";
  return isInteger ? "an integer" : `a ${type}`;
}
