import { isJsonArray, isJsonObject } from "../json.js";
import { walkSchema } from "../subschemas.js";
import type { SchemaObject } from "../validate/openapi.js";

/** Whether the values of a schema are bytes: strings with the format `binary`. */
export function isBinary(schema: SchemaObject | null): boolean {
  if (!isJsonObject(schema) || schema["format"] !== "binary") return false;
  const { type } = schema;
  return type === "string" || (isJsonArray(type) && type.includes("string"));
}

/** Whether bytes are somewhere in the values of a schema, at any depth. */
export function holdsBinary(
  schema: SchemaObject,
  lookUp: (schema: SchemaObject) => SchemaObject,
  seen = new Set<SchemaObject>(),
): boolean {
  const target = lookUp(schema);
  if (seen.has(target)) return false;
  seen.add(target);
  let holds = false;
  walkSchema(target, (part) => {
    const isReference = isJsonObject(part) && part["$ref"] !== undefined;
    holds ||= isBinary(part) || (isReference && holdsBinary(part, lookUp, seen));
  });
  return holds;
}
