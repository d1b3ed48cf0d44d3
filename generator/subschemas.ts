import type { Json, JsonObject } from "./json.js";
import { isJsonArray, isJsonObject, pointerTo } from "./json.js";
import type { SchemaObject } from "./validate/openapi.js";

/** Where a keyword of JSON Schema keeps schemas. Whatever else is in a schema is data. */
const holdsOne = [
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
] as const;
const holdsList = ["allOf", "anyOf", "items", "oneOf", "prefixItems"] as const;
const holdsMap = [
  "$defs",
  "definitions",
  "dependentSchemas",
  "patternProperties",
  "properties",
] as const;

/** A schema with the place that it stands in. */
export type SubschemaVisitor = (schema: SchemaObject, pointer: string) => SchemaObject;

/**
 * Rebuilds a schema with each of its direct subschemas replaced by what `visit` makes of it. Data that looks like a
 * schema (`example`, `default`, `enum`, a property called `$ref`) is left alone.
 *
 * @see https://json-schema.org/draft/2020-12/json-schema-core#section-10
 */
export function mapSubschemas(
  schema: JsonObject,
  pointer: string,
  visit: SubschemaVisitor,
): JsonObject {
  const mapped: Record<string, Json> = { ...schema };
  const one = (node: Json, at: string): Json => (isSchema(node) ? visit(node, at) : node);
  for (const keyword of holdsOne) {
    const value = schema[keyword];
    if (isSchema(value)) mapped[keyword] = visit(value, pointerTo(pointer, keyword));
  }
  for (const keyword of holdsList) {
    const value = schema[keyword];
    if (!isJsonArray(value)) continue;
    mapped[keyword] = value.map((node, index) => one(node, pointerTo(pointer, keyword, index)));
  }
  for (const keyword of holdsMap) {
    const value = schema[keyword];
    if (!isJsonObject(value)) continue;
    const entries = Object.entries(value);
    mapped[keyword] = Object.fromEntries(
      entries.map(([name, node]) => [name, one(node, pointerTo(pointer, keyword, name))]),
    );
  }
  return mapped;
}

/** Calls `visit` with a schema and with everything below it, parents first. */
export function walkSchema(
  schema: SchemaObject,
  pointer: string,
  visit: (schema: SchemaObject, pointer: string) => void,
): void {
  visit(schema, pointer);
  if (typeof schema === "boolean") return;
  mapSubschemas(schema, pointer, (below, at) => {
    walkSchema(below, at, visit);
    return below;
  });
}

function isSchema(node: Json | undefined): node is SchemaObject {
  return typeof node === "boolean" || isJsonObject(node);
}
