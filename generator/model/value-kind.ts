import type { Json, JsonObject } from "../json.js";
import { isJsonArray, isJsonObject } from "../json.js";
import type { SchemaObject } from "../validate/openapi.js";
import type { ParameterModel } from "./parameter-model.js";

/** Finds the named schema that a reference leads to, through other references. */
type LookUp = (schema: SchemaObject) => SchemaObject;

type ValueKind = ParameterModel["valueKind"];

/** What the values of a schema look like; `any` where alternatives differ. */
export function valueKindOf(
  schema: SchemaObject,
  lookUp: LookUp,
  known: Map<SchemaObject, ValueKind> = new Map(),
): ValueKind {
  const kind = known.get(schema) ?? findValueKind(schema, lookUp, known);
  known.set(schema, kind);
  return kind;
}

function findValueKind(
  schema: SchemaObject,
  lookUp: LookUp,
  known: Map<SchemaObject, ValueKind>,
): ValueKind {
  if (!isJsonObject(schema)) return "any";
  const parts = [schema["oneOf"], schema["anyOf"], schema["allOf"]].find(isJsonArray);
  if (schema["type"] === undefined && parts !== undefined) {
    const kinds = new Set(
      parts.filter(isJsonObject).map((part) => valueKindOf(lookUp(part), lookUp, known)),
    );
    const [kind = "any"] = kinds;
    return kinds.size === 1 ? kind : "any";
  }
  const types = typesOf(schema).filter((type) => type !== "null");
  const kinds = new Set(types.map((type) => (type in compound ? type : "primitive")));
  const [kind] = kinds;
  if (kinds.size !== 1) return schema["enum"] === undefined ? "any" : "primitive";
  return kind === "array" || kind === "object" ? kind : "primitive";
}

const compound: Readonly<Record<string, true>> = { array: true, object: true };

function typesOf(schema: JsonObject): readonly string[] {
  const type = schema["type"];
  if (typeof type === "string") return [type];
  if (isJsonArray(type)) return type.filter((item) => typeof item === "string");
  if (isJsonObject(schema["properties"])) return ["object"];
  return schema["items"] === undefined ? [] : ["array"];
}

/**
 * Whether the items of an array or the members of an object are single values (`flat`), whether one of them is an array
 * or an object itself (`nested`), or whether the schema leaves that open (`unknown`).
 */
export function depthOf(schema: SchemaObject, lookUp: LookUp): ParameterModel["depth"] {
  const kinds = new Set(
    innerSchemas(schema, lookUp, new Set()).map((inner) => valueKindOf(inner, lookUp)),
  );
  if (kinds.has("array") || kinds.has("object")) return "nested";
  return kinds.has("any") || kinds.size === 0 ? "unknown" : "flat";
}

/** The schemas of items and members, those of the alternatives of a schema included. */
function innerSchemas(
  given: SchemaObject,
  lookUp: LookUp,
  seen: Set<SchemaObject>,
): readonly SchemaObject[] {
  const schema = lookUp(given);
  if (!isJsonObject(schema) || seen.has(schema)) return [];
  seen.add(schema);
  const { properties, additionalProperties = false, items = false, prefixItems } = schema;
  const own = [
    ...(isJsonObject(properties) ? Object.values(properties) : []),
    ...(isJsonArray(prefixItems) ? prefixItems : []),
    additionalProperties,
    // An item may be `null`, which only the encoders for values of unknown shape leave out.
    isJsonObject(items) && isNullable(lookUp(items)) ? true : items,
  ];
  const alternatives = ["allOf", "anyOf", "oneOf"].flatMap((keyword) => schema[keyword] ?? []);
  return [
    ...own.filter(isSchema).map(lookUp),
    ...alternatives.filter(isSchema).flatMap((one) => innerSchemas(one, lookUp, seen)),
  ];
}

/** No value matches `false`. */
function isSchema(value: Json): value is JsonObject | true {
  return value === true || isJsonObject(value);
}

function isNullable(schema: SchemaObject): boolean {
  const type = isJsonObject(schema) ? schema["type"] : undefined;
  return isJsonArray(type) && type.includes("null");
}
