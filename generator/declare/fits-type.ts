import { stringLiteral } from "../escape.js";
import type { Json, JsonObject } from "../json.js";
import { isJsonArray, isJsonObject } from "../json.js";
import { alternativesOf } from "./alternatives.js";
import type { ResolveType } from "./alternatives.js";
import type { ObjectExpression, TypeExpression } from "../print/type-expression.js";

/** Whether TypeScript takes a value, written out as a literal, for one of a type: nothing is missing or too much. */
export function fitsType(value: Json, type: TypeExpression, resolve: ResolveType): boolean {
  const fits = (inner: Json, its: TypeExpression): boolean => fitsType(inner, its, resolve);
  return alternativesOf(type, resolve).some((alternative) => {
    switch (alternative.kind) {
      case "text":
        return fitsKeyword(value, alternative.text);
      case "array":
        return isJsonArray(value) && value.every((item) => fits(item, alternative.item));
      case "tuple": {
        const types = alternative.elements.map((element) => element.type);
        const isLong = isJsonArray(value) && value.length === types.length;
        return isLong && value.every((item, at) => fits(item, types[at] ?? alternative));
      }
      case "object":
        return isJsonObject(value) && fitsObject(value, alternative, fits);
      case "intersection":
        return alternative.members.every((member) => fits(value, member));
      // Bytes, which JSON has none of; the rest has been followed.
      case "item":
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
    // Written as what they are made of.
    case "bigint":
      return isDecimal(value);
    case "Date":
      return typeof value === "string" && /^\d{4}-\d\d-\d\d/.test(value) && isTime(value);
    default:
      return isLiteral(value, text);
  }
}

/** Whether a value, or its text, is an integer with all its digits. */
export function isDecimal(value: Json | undefined): value is number | string {
  if (typeof value === "number") return Number.isSafeInteger(value);
  return typeof value === "string" && /^(?:0|-?[1-9]\d*)$/.test(value);
}

function isTime(text: string): boolean {
  return !Number.isNaN(Date.parse(text));
}

function isLiteral(value: Json, text: string): boolean {
  if (typeof value === "object" && value !== null) return false;
  if (typeof value !== "string") return JSON.stringify(value) === text;
  const isEscaped = text.includes("\\");
  return isEscaped ? stringLiteral(value) === text : isQuoted(text) && text.slice(1, -1) === value;
}

function isQuoted(text: string): boolean {
  return text.startsWith('"') || text.startsWith("'");
}

function fitsObject(
  value: JsonObject,
  { members }: ObjectExpression,
  fits: (value: Json, type: TypeExpression) => boolean,
): boolean {
  const byName = new Map(members.map((member) => [member.name, member.type]));
  const isComplete = members.every(
    ({ name, optional }) => name === null || optional || Object.hasOwn(value, name),
  );
  return (
    isComplete &&
    Object.entries(value).every(([name, member]) => {
      const type = byName.get(name) ?? byName.get(null);
      return type !== undefined && fits(member, type);
    })
  );
}
