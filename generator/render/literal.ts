import { propertyKey, stringLiteral } from "../escape.js";
import type { Json } from "../json.js";
import { isJsonArray, isJsonObject } from "../json.js";

/** Values up to this many columns stand on one line. */
const lineWidth = 76;

/** A JSON value as a TypeScript literal, laid out as a person would. */
export function literal(value: Json, indent = ""): string {
  if (typeof value === "string") return stringLiteral(value);
  if (isJsonArray(value)) {
    return bracket(["[", "]"], indent, (inner) => value.map((item) => literal(item, inner)));
  }
  if (isJsonObject(value)) return objectLiteral(Object.entries(value), indent);
  return String(value);
}

/** An object literal of members in their order. */
export function objectLiteral(
  members: readonly (readonly [name: string, value: Json])[],
  indent = "",
): string {
  if (members.length === 0) return "{}";
  return bracket(["{ ", " }"], indent, (inner) =>
    members.map(([name, value]) => `${keyOf(name)}: ${literal(value, inner)}`),
  );
}

/** `__proto__` as a plain key would set the prototype. */
function keyOf(name: string): string {
  return name === "__proto__" ? '["__proto__"]' : propertyKey(name);
}

function bracket(
  [open, close]: readonly [string, string],
  indent: string,
  print: (indent: string) => readonly string[],
): string {
  const inner = `${indent}  `;
  const parts = print(inner);
  const flat = open + parts.join(", ") + close;
  if (!flat.includes("\n") && indent.length + flat.length <= lineWidth) return flat;
  const lines = parts.map((part) => `${inner}${part},\n`).join("");
  return `${open.trim()}\n${lines}${indent}${close.trim()}`;
}
