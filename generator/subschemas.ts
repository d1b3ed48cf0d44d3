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

/** Replaces a schema, or gives back the same one. */
export type SubschemaVisitor = (schema: SchemaObject) => SchemaObject;

/** Replaces a schema that stands at a JSON pointer, or gives back the same one. */
export type PlacedSubschemaVisitor = (schema: SchemaObject, pointer: string) => SchemaObject;

/**
 * A schema with each of its direct subschemas replaced by what `visit` makes of it. Data that looks like a schema
 * (`example`, `default`, `enum`, a property called `$ref`) is left alone.
 *
 * @returns the same schema where nothing was replaced.
 * @see https://json-schema.org/draft/2020-12/json-schema-core#section-10
 */
export function mapSubschemas(schema: JsonObject, visit: SubschemaVisitor): JsonObject {
  return mapHeld(schema, (below) => visit(below));
}

/** Like {@link mapSubschemas}, with the place of each subschema. */
export function mapPlacedSubschemas(
  schema: JsonObject,
  pointer: string,
  visit: PlacedSubschemaVisitor,
): JsonObject {
  let at = { keyword: "", pointer };
  return mapHeld(schema, (below, keyword, token) => {
    if (at.keyword !== keyword) at = { keyword, pointer: pointerTo(pointer, keyword) };
    return visit(below, token === null ? at.pointer : pointerTo(at.pointer, token));
  });
}

/** Replaces what a keyword holds: at a token, if it holds several. */
type HeldVisitor = (
  schema: SchemaObject,
  keyword: string,
  token: number | string | null,
) => SchemaObject;

function mapHeld(schema: JsonObject, visit: HeldVisitor): JsonObject {
  let mapped: Record<string, Json> | null = null;
  for (const keyword of holdersIn(schema)) {
    const value = schema[keyword];
    if (value === undefined) continue;
    const replaced = mapValue(value, keyword, visit);
    if (replaced === value) continue;
    mapped ??= { ...schema };
    mapped[keyword] = replaced;
  }
  return mapped ?? schema;
}

function mapValue(value: Json, keyword: string, visit: HeldVisitor): Json {
  const one = (node: Json, token: number | string): Json =>
    isSchema(node) ? visit(node, keyword, token) : node;
  if (isJsonArray(value)) {
    if (!holdsList.has(keyword)) return value;
    const list = value.map(one);
    return list.some((node, index) => node !== value[index]) ? list : value;
  }
  if (isJsonObject(value) && holdsMap.has(keyword)) return mapMembers(value, one);
  return isSchema(value) && holdsOne.has(keyword) ? visit(value, keyword, null) : value;
}

/** An object with each member replaced by what `visit` makes of it; the same object where nothing was replaced. */
export function mapMembers(
  object: JsonObject,
  visit: (value: Json, name: string) => Json,
): JsonObject {
  let mapped: Record<string, Json> | null = null;
  for (const name of Object.keys(object)) {
    const value = object[name];
    if (value === undefined) continue;
    const replaced = visit(value, name);
    if (replaced === value) continue;
    mapped ??= { ...object };
    mapped[name] = replaced;
  }
  return mapped ?? object;
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
  let found: string[] | null = null;
  for (const keyword of Object.keys(schema)) if (turns.has(keyword)) (found ??= []).push(keyword);
  if (found === null) return none;
  return found.length < 2 ? found : found.toSorted((a, b) => turnOf(a) - turnOf(b));
}

const none: readonly string[] = [];

function turnOf(keyword: string): number {
  return turns.get(keyword) ?? 0;
}

function isSchema(node: Json | undefined): node is SchemaObject {
  return typeof node === "boolean" || isJsonObject(node);
}
