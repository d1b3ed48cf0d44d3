import { isJsonObject, type Json, type JsonObject } from "../json.js";
import { schemaKeyOf, schemasIn, type KeyedSchema } from "../schema-graph.js";
import { mapMembers, mapSubschemas } from "../subschemas.js";
import type { SchemaObject } from "../validate/openapi.js";

const words = ["readOnly", "writeOnly"] as const;

/**
 * Makes the function that marks properties as `readOnly` or `writeOnly` where the schema that they refer to, or a part of
 * their `allOf`, is.
 *
 * @see https://json-schema.org/draft/2020-12/json-schema-validation#section-9.4
 */
export function createAccessMarker(
  schemas: readonly KeyedSchema[],
): (schema: SchemaObject) => SchemaObject {
  const targets = new Map(schemas.map(({ key, schema }) => [key, schema]));
  const isMarked = (node: Json | undefined, word: string, above?: Set<Json>): boolean => {
    if (!isJsonObject(node)) return false;
    if (node[word] !== undefined) return node[word] === true;
    if (node["$ref"] === undefined && node["allOf"] === undefined) return false;
    const seen = above ?? new Set();
    if (seen.has(node)) return false;
    seen.add(node);
    const parts = [targets.get(schemaKeyOf(node) ?? ""), ...schemasIn(node, "allOf")];
    return parts.some((part) => isMarked(part, word, seen));
  };
  const markProperty = (property: Json): Json => {
    if (!isJsonObject(property)) return property;
    const found = words.filter((word) => property[word] === undefined && isMarked(property, word));
    if (found.length === 0) return property;
    return { ...property, ...Object.fromEntries(found.map((word) => [word, true])) };
  };
  const mark = (schema: SchemaObject): SchemaObject => {
    if (!isJsonObject(schema)) return schema;
    const below: JsonObject = mapSubschemas(schema, mark);
    const { properties } = below;
    if (!isJsonObject(properties)) return below;
    const marked = mapMembers(properties, markProperty);
    return marked === properties ? below : { ...below, properties: marked };
  };
  return schemas.some(
    ({ schema }) => isJsonObject(schema) && words.some((word) => isMarked(schema, word)),
  )
    ? mark
    : (schema) => schema;
}
