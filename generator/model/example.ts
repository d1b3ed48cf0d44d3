import type { Json, JsonObject } from "../json.js";
import { isJsonArray, isJsonObject } from "../json.js";
import type { SchemaObject } from "../validate/openapi.js";

/**
 * The example that documentation shows: the object's own, else the first of its `examples`, else that of its schema,
 * else that of the schema that this refers to.
 *
 * @returns `null` where there is none.
 * @see https://spec.openapis.org/oas/v3.1.1.html#working-with-examples
 */
export function exampleOf(
  object: JsonObject,
  schema: SchemaObject | null,
  lookUp: (schema: SchemaObject) => SchemaObject,
): Json {
  const [first] = isJsonObject(object["examples"]) ? Object.values(object["examples"]) : [];
  const named = isJsonObject(first) ? first["value"] : undefined;
  const own = object["example"] ?? named ?? exampleOfSchema(schema);
  return own ?? (schema === null ? null : exampleOfSchema(lookUp(schema)));
}

function exampleOfSchema(schema: SchemaObject | null): Json {
  if (!isJsonObject(schema)) return null;
  const [listed] = isJsonArray(schema["examples"]) ? schema["examples"] : [];
  return schema["example"] ?? listed ?? null;
}
