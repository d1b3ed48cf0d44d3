import { builders } from "prettier/doc";
import { literalKey, stringLiteral } from "../escape.js";
import type { Json } from "../json.js";
import { isJsonArray, isJsonObject } from "../json.js";
import { layOutArray, layOutAssigned } from "./blocks.js";
import type { Doc } from "./print-document.js";

const { group, ifBreak, indent, join, line, softline } = builders;

/** The document of a JSON value as a TypeScript literal. */
export function layOutLiteral(value: Json): Doc {
  if (typeof value === "string") return stringLiteral(value);
  if (isJsonArray(value)) return layOutItems(value);
  if (isJsonObject(value)) return layOutObject(Object.entries(value));
  return String(value);
}

/** The document of `["a-name"]`. */
export function layOutAccess(name: string): Doc {
  return group(["[", indent([softline, stringLiteral(name)]), softline, "]"]);
}

function layOutItems(items: readonly Json[]): Doc {
  if (items.length === 0) return "[]";
  const several = items.length > 1;
  return layOutArray(items.map(layOutLiteral), {
    isConcise: several && items.every((item) => typeof item === "number"),
    isBroken: several && (items.every(isLongArray) || items.every(isLongObject)),
  });
}

function isLongArray(value: Json): boolean {
  return isJsonArray(value) && value.length > 1;
}

function isLongObject(value: Json): boolean {
  return isJsonObject(value) && Object.keys(value).length > 1;
}

function layOutObject(members: readonly (readonly [name: string, value: Json])[]): Doc {
  if (members.length === 0) return "{}";
  const parts = members.map(([name, value]) => {
    const before = `${literalKey(name)}:`;
    const text = isJsonArray(value) || isJsonObject(value) ? "" : literalText(value);
    return group([before, layOutAssigned(layOutLiteral(value), { before, text })]);
  });
  return group(["{", indent([line, join([",", line], parts), ifBreak(",")]), line, "}"]);
}

function literalText(value: Json): string {
  return typeof value === "string" ? stringLiteral(value) : JSON.stringify(value);
}
