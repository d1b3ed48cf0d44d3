import { isJsonObject, pointerTo, type Draft, type Json, type JsonObject } from "../../json.js";
import { mapPlacedSubschemas } from "../../subschemas.js";
import type { Conversion } from "./conversion.js";

/**
 * A Schema Object in the words of OpenAPI 3.0: `discriminator` names the property in an object, `x-nullable` is
 * `nullable`, and a file is a string of bytes.
 *
 * @see https://spec.openapis.org/oas/v2.0.html#schema-object
 */
export function convertSchema(schema: Json, pointer: string, conversion: Conversion): Json {
  if (!isJsonObject(schema)) return schema;
  const mapped = mapPlacedSubschemas(schema, pointer, (below, at) =>
    isJsonObject(below) ? convertObject(below, at, conversion) : below,
  );
  return finishSchema(mapped, pointer, conversion);
}

/** What a parameter, a header or an item says of its value: the part of it that a schema can say. */
export function schemaOfValue(node: JsonObject, pointer: string, conversion: Conversion): Json {
  // Not allowed here, but what is meant is plain.
  if (isJsonObject(node["schema"])) {
    return convertSchema(node["schema"], pointerTo(pointer, "schema"), conversion);
  }
  const schema: Draft = {};
  for (const keyword of valueKeywords) {
    const value = node[keyword];
    if (value !== undefined) schema[keyword] = value;
  }
  return convertSchema(schema, pointer, conversion);
}

/** Keywords that describe the value of what is no schema, and go into the schema that it gets. */
export const valueKeywords: readonly string[] = [
  "type",
  "format",
  "items",
  "default",
  "maximum",
  "exclusiveMaximum",
  "minimum",
  "exclusiveMinimum",
  "maxLength",
  "minLength",
  "pattern",
  "maxItems",
  "minItems",
  "uniqueItems",
  "enum",
  "multipleOf",
  "x-nullable",
  "x-extensible-enum",
  "x-enum-varnames",
  "x-enum-descriptions",
];

function convertObject(schema: JsonObject, pointer: string, conversion: Conversion): Draft {
  const mapped = mapPlacedSubschemas(schema, pointer, (below, at) =>
    isJsonObject(below) ? convertObject(below, at, conversion) : below,
  );
  return finishSchema(mapped, pointer, conversion);
}

function finishSchema(schema: JsonObject, pointer: string, conversion: Conversion): Draft {
  const { discriminator, type, "x-nullable": nullable, ...rest } = schema;
  const draft: Draft = { ...rest };
  if (type === "file") Object.assign(draft, { type: "string", format: "binary" });
  else if (type !== undefined) draft["type"] = type;
  if (typeof discriminator === "string") draft["discriminator"] = { propertyName: discriminator };
  else if (discriminator !== undefined) draft["discriminator"] = discriminator;
  if (typeof nullable === "boolean") draft["nullable"] = nullable;
  if (typeof draft["collectionFormat"] === "string") delete draft["collectionFormat"];
  return conversion.note(draft, pointer);
}
