import type { Json, JsonObject } from "../../json.js";
import { isJsonArray, isJsonObject } from "../../json.js";
import { schemaKeyOf, schemasIn } from "../../schema-graph.js";
import { typesOf } from "../lowering/rewrite.js";
import type { SchemaObject } from "../../validate/openapi.js";

/** The values of a property, by the name of the property. */
export type LiteralValues = ReadonlyMap<string, ReadonlySet<string>>;

/** The named schemas by their keys. */
export type SchemasByKey = ReadonlyMap<string, SchemaObject>;

/** Those of the values that a schema allows: what it says of a property is right where a discriminator disagrees. */
export function fittingValues(
  schema: SchemaObject,
  values: LiteralValues,
  schemas: SchemasByKey,
): LiteralValues {
  const fitting = [...values].map(([property, found]) => {
    const declared = allowedValues(schema, property, schemas, new Set());
    const allowed = [...found].filter((value) => declared === null || declared.includes(value));
    return [property, new Set(allowed)] as const;
  });
  return new Map(fitting.filter(([, allowed]) => allowed.size > 0));
}

/** A schema whose discriminating properties are required and have these values, so that TypeScript narrows by them. */
export function withValues(schema: SchemaObject, values: LiteralValues): SchemaObject {
  let patched = schema;
  for (const [property, found] of values) {
    if (isJsonObject(patched)) patched = withProperty(patched, property, [...found]);
  }
  return patched;
}

/** The values that a property may have, by what the schema and its parts say; `null` when any string will do. */
function allowedValues(
  schema: SchemaObject,
  property: string,
  schemas: SchemasByKey,
  seen: Set<SchemaObject>,
): readonly Json[] | null {
  if (!isJsonObject(schema) || seen.has(schema)) return null;
  seen.add(schema);
  const within = (part: Json): readonly Json[] | null =>
    isJsonObject(part) ? allowedValues(followed(part, schemas), property, schemas, seen) : null;
  const { properties } = schema;
  const own = isJsonObject(properties) ? properties[property] : undefined;
  const ownValues = isJsonObject(own) ? valuesOf(followed(own, schemas)) : null;
  const all = [ownValues, ...schemasIn(schema, "allOf").map(within)].filter(
    (list) => list !== null,
  );
  const [first, ...others] = all;
  if (first === undefined) return null;
  return first.filter((value) => others.every((list) => list.includes(value)));
}

function valuesOf(schema: SchemaObject): readonly Json[] | null {
  if (!isJsonObject(schema)) return null;
  if (schema["const"] !== undefined) return [schema["const"]];
  if (isJsonArray(schema["enum"])) return schema["enum"];
  const { type } = schema;
  const isText =
    type === undefined || type === "string" || (isJsonArray(type) && type.includes("string"));
  return isText ? null : [];
}

function followed(schema: JsonObject, schemas: SchemasByKey): SchemaObject {
  const key = schemaKeyOf(schema);
  return key === null ? schema : (schemas.get(key) ?? schema);
}

/** Puts the values where the schema has the property, else into its own part. */
function withProperty(schema: JsonObject, property: string, values: readonly string[]): JsonObject {
  const parts = schemasIn(schema, "allOf");
  if (isJsonObject(schema["properties"]) || (isObject(schema) && parts.length === 0)) {
    return patchProperties(schema, property, values);
  }
  if (parts.length === 0) return schema;
  const at = parts.findIndex((part) => isJsonObject(part) && isJsonObject(part["properties"]));
  const patched = parts.map((part, index) =>
    index === at && isJsonObject(part) ? patchProperties(part, property, values) : part,
  );
  const added = at === -1 ? [patchProperties({ type: "object" }, property, values)] : [];
  return { ...schema, allOf: [...patched, ...added] };
}

function isObject(schema: JsonObject): boolean {
  const types = typesOf(schema);
  const words = ["additionalProperties", "patternProperties", "required"];
  return types.length > 0
    ? types.includes("object")
    : words.some((keyword) => schema[keyword] !== undefined);
}

function patchProperties(
  schema: JsonObject,
  property: string,
  values: readonly string[],
): JsonObject {
  const properties = isJsonObject(schema["properties"]) ? schema["properties"] : {};
  const known = isJsonObject(properties[property]) ? properties[property] : {};
  const { description, deprecated, readOnly, writeOnly } = known;
  const documented = Object.fromEntries(
    Object.entries({ description, deprecated, readOnly, writeOnly }).flatMap(([word, value]) =>
      value === undefined ? [] : [[word, value]],
    ),
  );
  const literal = { ...documented, type: "string", enum: values };
  const required = new Set([...schemasIn(schema, "required"), property]);
  const isNew = properties[property] === undefined;
  return {
    ...schema,
    properties: isNew
      ? { [property]: literal, ...properties }
      : { ...properties, [property]: literal },
    required: [...required],
  };
}
