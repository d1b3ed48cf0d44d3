import type { Json, JsonObject } from "./json.js";
import { isJsonArray, isJsonObject, pointerTo } from "./json.js";
import type { SchemaObject } from "./validate/openapi.js";

/** Where a keyword of JSON Schema keeps schemas. Whatever else is in a schema is data. */
const holdsOne: ReadonlySet<string> = new Set([
  "additionalItems",
  "additionalProperties",
  "contains",
  "contentSchema",
  "else",
  "if",
  "items",
  "not",
  "propertyNames",
  "then",
  "unevaluatedItems",
  "unevaluatedProperties",
]);
const holdsList: ReadonlySet<string> = new Set([
  ...["allOf", "anyOf", "items", "oneOf", "prefixItems"],
]);
const holdsMap: ReadonlySet<string> = new Set([
  "$defs",
  "definitions",
  "dependentSchemas",
  "patternProperties",
  "properties",
]);

/** Every keyword that holds schemas, with its turn when they are visited. */
const turns: ReadonlyMap<string, number> = new Map(
  [...holdsOne, ...holdsList, ...holdsMap].map((keyword, turn) => [keyword, turn]),
);

/** A schema with the place that it stands in. */
export type SubschemaVisitor = (schema: SchemaObject, pointer: string) => SchemaObject;

/**
 * Rebuilds a schema with each of its direct subschemas replaced by what `visit` makes of it. Data that looks like a
 * schema (`example`, `default`, `enum`, a property called `$ref`) is left alone.
 *
 * @returns the same schema where it has none.
 * @see https://json-schema.org/draft/2020-12/json-schema-core#section-10
 */
export function mapSubschemas(
  schema: JsonObject,
  pointer: string,
  visit: SubschemaVisitor,
): JsonObject {
  const keywords = holdersIn(schema);
  if (keywords.length === 0) return schema;
  const mapped: Record<string, Json> = { ...schema };
  for (const keyword of keywords) {
    const value = schema[keyword];
    const at = pointerTo(pointer, keyword);
    const one = (node: Json, token: number | string): Json =>
      isSchema(node) ? visit(node, pointerTo(at, token)) : node;
    if (isJsonArray(value)) {
      if (holdsList.has(keyword)) mapped[keyword] = value.map(one);
    } else if (isJsonObject(value) && holdsMap.has(keyword)) {
      const entries = Object.entries(value);
      mapped[keyword] = Object.fromEntries(entries.map(([name, node]) => [name, one(node, name)]));
    } else if (isSchema(value) && holdsOne.has(keyword)) {
      mapped[keyword] = visit(value, at);
    }
  }
  return mapped;
}

/** Calls `visit` with a schema and with everything below it, parents first. */
export function walkSchema(schema: SchemaObject, visit: (schema: SchemaObject) => void): void {
  visit(schema);
  if (typeof schema === "boolean") return;
  for (const keyword of holdersIn(schema)) {
    for (const below of heldBy(keyword, schema[keyword])) {
      if (isSchema(below)) walkSchema(below, visit);
    }
  }
}

function heldBy(keyword: string, value: Json | undefined): readonly Json[] {
  if (isJsonArray(value)) return holdsList.has(keyword) ? value : [];
  if (isJsonObject(value) && holdsMap.has(keyword)) return Object.values(value);
  return value !== undefined && holdsOne.has(keyword) ? [value] : [];
}

/** The keywords of a schema that may hold others, whatever the order in which they are written. */
function holdersIn(schema: JsonObject): readonly string[] {
  const found = Object.keys(schema).filter((keyword) => turns.has(keyword));
  return found.length < 2 ? found : found.toSorted((a, b) => turnOf(a) - turnOf(b));
}

function turnOf(keyword: string): number {
  return turns.get(keyword) ?? 0;
}

function isSchema(node: Json | undefined): node is SchemaObject {
  return typeof node === "boolean" || isJsonObject(node);
}
