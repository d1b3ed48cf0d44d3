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
): boolean {
  const seen = new Set<SchemaObject>();
  const queue = [schema];
  // Not by recursion, since references may lead on and on.
  for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
    const target = lookUp(next);
    if (seen.has(target)) continue;
    seen.add(target);
    const parts: SchemaObject[] = [];
    walkSchema(target, (part) => parts.push(part));
    if (parts.some(isBinary)) return true;
    for (const each of parts.filter(isReference)) queue.push(each);
  }
  return false;
}

function isReference(schema: SchemaObject): boolean {
  return isJsonObject(schema) && schema["$ref"] !== undefined;
}
