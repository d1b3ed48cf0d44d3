import type { Json, JsonObject } from "../json.js";
import { isJsonArray, isJsonObject, pointerTokens } from "../json.js";
import type { SchemaObject } from "../validate/openapi.js";
import type { NamedSchema } from "./named-schemas.js";

/** Tells which numbers are integers of 64 bits, by schemas whose references are names. */
export interface Int64Values {
  /** Whether a schema, or one that it extends, is of them. */
  readonly isInt64: (schema: SchemaObject) => boolean;
  /**
   * A value of a schema with each such number as text. One that may as well be another number stays one.
   *
   * @throws {InexactInteger} where a number is too large to have been read as it was written.
   */
  readonly asText: (value: Json, schemas: readonly SchemaObject[]) => Json;
}

/** An integer that takes more than the 53 bits that a number has for it. */
export class InexactInteger extends Error {}

/** @param named what references lead to */
export function createInt64Values(named: readonly NamedSchema[]): Int64Values {
  const schemas = new Map(named.map(({ key, schema }) => [key, schema]));
  const follow: Follow = (schema, keywords) => gather(schema, keywords, schemas);
  return {
    isInt64: (schema) => follow(schema, ["allOf"]).some(saysInt64),
    asText: (value, candidates) => textOf(value, candidates, follow),
  };
}

/** Whether a type, or one of several, is of numbers. */
export function isNumeric(type: Json | undefined): boolean {
  const types = isJsonArray(type) ? type : [type];
  return types.includes("integer") || types.includes("number");
}

/** A schema, those that it refers to and those below the keywords, on all the way. */
type Follow = (schema: SchemaObject, keywords: readonly string[]) => readonly JsonObject[];

/** A schema without a type leaves it to its values. */
function saysInt64({ format, type }: JsonObject): boolean {
  return (format === "int64" || format === "uint64") && (type === undefined || isNumeric(type));
}

function gather(
  schema: SchemaObject,
  keywords: readonly string[],
  named: ReadonlyMap<string, SchemaObject>,
): readonly JsonObject[] {
  const found = new Set<JsonObject>();
  const queue: Json[] = [schema];
  for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
    if (!isJsonObject(next) || found.has(next)) continue;
    found.add(next);
    const { $ref: reference } = next;
    const [, , key = ""] = typeof reference === "string" ? pointerTokens(reference) : [];
    queue.push(named.get(key) ?? true, ...keywords.flatMap((keyword) => next[keyword] ?? []));
  }
  return [...found];
}

function textOf(value: Json, schemas: readonly SchemaObject[], follow: Follow): Json {
  if (typeof value === "number") {
    const kinds = new Set(schemas.flatMap((schema) => kindsOf(schema, follow, new Set())));
    if (!kinds.has("text") || kinds.has("number")) return value;
    if (Number.isInteger(value) && !Number.isSafeInteger(value)) throw new InexactInteger();
    return String(value);
  }
  if (typeof value !== "object" || value === null) return value;
  const parts = schemas.flatMap((schema) => follow(schema, ["allOf", "anyOf", "oneOf"]));
  if (isJsonArray(value)) {
    return value.map((item, index) => {
      const below = parts.flatMap((part) => itemSchemas(part, index));
      return textOf(item, below, follow);
    });
  }
  const members = Object.entries(value).map(([name, member]): [string, Json] => {
    const below = parts.flatMap((part) => memberSchemas(part, name));
    return [name, textOf(member, below, follow)];
  });
  return Object.fromEntries(members);
}

/** What the numbers are that a schema describes, or each of its alternatives. */
function kindsOf(
  schema: SchemaObject,
  follow: Follow,
  within: ReadonlySet<SchemaObject>,
): readonly ("text" | "number")[] {
  if (within.has(schema)) return [];
  const parts = follow(schema, ["allOf"]);
  if (parts.some(saysInt64)) return ["text"];
  const alternatives = parts
    .flatMap((part) => ["anyOf", "oneOf"].flatMap((keyword) => part[keyword] ?? []))
    .filter(isJsonObject);
  if (alternatives.length > 0) {
    const inside = new Set([...within, schema]);
    return alternatives.flatMap((alternative) => kindsOf(alternative, follow, inside));
  }
  return parts.some(({ type }) => isNumeric(type)) ? ["number"] : [];
}

function itemSchemas(
  { items, prefixItems, additionalItems }: JsonObject,
  index: number,
): readonly JsonObject[] {
  const listed = [prefixItems, items].find(isJsonArray);
  const rest = isJsonArray(items) ? additionalItems : items;
  return [listed?.[index] ?? rest].filter(isJsonObject);
}

function memberSchemas(
  { properties, patternProperties, additionalProperties }: JsonObject,
  name: string,
): readonly JsonObject[] {
  const own = isJsonObject(properties) && Object.hasOwn(properties, name) ? properties[name] : null;
  if (isJsonObject(own)) return [own];
  const patterns = isJsonObject(patternProperties) ? Object.values(patternProperties) : [];
  return [...patterns, additionalProperties].filter(isJsonObject);
}
