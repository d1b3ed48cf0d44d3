import type { Json } from "../json.js";
import { isJsonObject } from "../json.js";
import type { KeyedSchema } from "../schema-graph.js";
import { schemaKeyOf, schemasIn } from "../schema-graph.js";
import { mapSubschemas } from "../subschemas.js";
import type { SchemaObject } from "../validate/openapi.js";
import { isClosedEmpty } from "./lowering/alternatives.js";
import { without } from "./lowering/rewrite.js";

/**
 * Makes the function that leaves references to closed objects without properties out of `allOf`: beside others they
 * add nothing, and a type that must have no members would leave nothing of theirs.
 */
export function createPartFilter(
  schemas: readonly KeyedSchema[],
): (schema: SchemaObject) => SchemaObject {
  const empty = new Set(
    schemas.filter(({ schema }) => isClosedEmpty(schema)).map(({ key }) => key),
  );
  const isEmpty = (part: Json): boolean => empty.has(schemaKeyOf(part) ?? "");
  const filter = (schema: SchemaObject): SchemaObject => {
    if (!isJsonObject(schema)) return schema;
    const below = mapSubschemas(schema, filter);
    const parts = schemasIn(below, "allOf");
    const kept = parts.filter((part) => !isEmpty(part));
    if (kept.length === parts.length) return below;
    const rest = without(below, "allOf");
    if (kept.length > 0) return { ...rest, allOf: kept };
    return isJsonObject(rest["properties"]) ? rest : below;
  };
  return empty.size === 0 ? (schema) => schema : filter;
}
