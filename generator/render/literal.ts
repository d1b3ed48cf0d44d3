import { propertyKey, stringLiteral } from "../escape.js";
import type { Json } from "../json.js";
import { isJsonArray, isJsonObject } from "../json.js";

/** The width that the rest of the package is laid out for. */
const lineWidth = 100;

/** Where a literal is printed: the white space its line begins with, and the columns that stand around it there. */
export interface LiteralPlace {
  readonly indent: string;
  readonly around: number;
}

const alone: LiteralPlace = { indent: "", around: 0 };

/** A JSON value as a TypeScript literal, laid out as a person would. */
export function literal(value: Json, place: LiteralPlace = alone): string {
  if (typeof value === "string") return stringLiteral(value);
  if (isJsonArray(value)) {
    return bracket(["[", "]"], place, (inner) => value.map((item) => literal(item, inner)));
  }
  if (isJsonObject(value)) return objectLiteral(Object.entries(value), place);
  return String(value);
}

/** An object literal of members in their order. */
export function objectLiteral(
  members: readonly (readonly [name: string, value: Json])[],
  place: LiteralPlace = alone,
): string {
  if (members.length === 0) return "{}";
  return bracket(["{ ", " }"], place, ({ indent }) =>
    members.map(([name, value]) => {
      const key = `${keyOf(name)}: `;
      return key + literal(value, { indent, around: key.length + 1 });
    }),
  );
}

/** `__proto__` as a plain key would set the prototype. */
function keyOf(name: string): string {
  return name === "__proto__" ? '["__proto__"]' : propertyKey(name);
}

function bracket(
  [open, close]: readonly [string, string],
  { indent, around }: LiteralPlace,
  print: (inner: LiteralPlace) => readonly string[],
): string {
  const inner = { indent: `${indent}  `, around: 1 };
  const parts = print(inner);
  const flat = open + parts.join(", ") + close;
  if (!flat.includes("\n") && indent.length + around + flat.length <= lineWidth) return flat;
  const lines = parts.map((part) => `${inner.indent}${part},\n`).join("");
  return `${open.trim()}\n${lines}${indent}${close.trim()}`;
}
