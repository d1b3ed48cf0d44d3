import type { Json, JsonObject } from "../json.js";
import { isJsonArray, isJsonObject, pointerTokens } from "../json.js";
import { mapSubschemas } from "../subschemas.js";
import type { SchemaObject } from "../validate/openapi.js";

/**
 * Words for types that OpenAPI has no words for, in the form of references: openapi-typescript prints
 * `specwright["unknown"]`, and whoever reads that knows what is meant.
 */
export const specialTypes = {
  unknown: "unknown",
  otherString: "otherString",
  integerText: "integerText",
} as const;

/** The reference that stands for one of {@link specialTypes}. */
export function specialReference(name: keyof typeof specialTypes): string {
  return `#/specwright/${name}`;
}

/** Members that describe, or constrain in a way that no type can say. Beside others, a schema says nothing. */
const idleWords: ReadonlySet<string> = new Set([
  ...["title", "summary", "description", "default", "deprecated", "readOnly", "writeOnly"],
  ...["examples", "externalDocs", "xml", "$comment", "discriminator", "format", "not", "if"],
  ...["then", "else", "required", "dependentRequired", "dependentSchemas", "definitions", "id"],
  ...["contains", "minContains", "maxContains", "unevaluatedItems", "unevaluatedProperties"],
  ...["propertyNames", "contentSchema", "contentEncoding", "contentMediaType", "additionalItems"],
  ...["$vocabulary", "collectionFormat"],
]);

/** A schema ready for openapi-typescript, with the way back to what it was made from. */
export interface Preparation {
  readonly prepare: (schema: SchemaObject) => SchemaObject;
  /** The lowered schema that a prepared one stands for: where its documentation is. */
  readonly originalOf: (prepared: object) => SchemaObject | undefined;
}

/**
 * Turns lowered schemas into what openapi-typescript is given: references that survive any name, a word for a schema
 * that deliberately says nothing (so that any other `unknown` is known for a fault), open enumerations, and no
 * discriminators, whose values are properties by now.
 */
export function createPreparation(): Preparation {
  const originals = new WeakMap<object, SchemaObject>();
  const prepare = (schema: SchemaObject): SchemaObject => {
    if (schema === false) return false;
    const original = schema === true ? {} : schema;
    const below = mapSubschemas(original, "#", prepare);
    const prepared = withSafeNames(withSpecialTypes(below));
    originals.set(prepared, schema);
    return prepared;
  };
  return { prepare, originalOf: (prepared) => originals.get(prepared) };
}

/** The reference to a named schema that openapi-typescript is given; with `own`, to a parent's own shape. */
export function preparedReference(key: string, own = false): string {
  return `#/${own ? "own" : "schemas"}/${encodeName(key)}`;
}

/** The key of the schema that {@link preparedReference} was made for. */
export function keyOfReference(reference: string): string {
  return decodeName(pointerTokens(reference)[1] ?? "");
}

/** A name of a property or schema in a form that openapi-typescript can put into its own pointers. */
export function encodeName(name: string): string {
  if (!/[~%/#]/.test(name)) return `:${name}`;
  return `:${name.replaceAll("~", "~t").replaceAll("%", "~p").replaceAll("/", "~s").replaceAll("#", "~h")}`;
}

/** The name that {@link encodeName} was given. */
export function decodeName(name: string): string {
  return name
    .slice(1)
    .replaceAll("~h", "#")
    .replaceAll("~s", "/")
    .replaceAll("~p", "%")
    .replaceAll("~t", "~");
}

function withSpecialTypes(schema: JsonObject): JsonObject {
  const { readOnly, writeOnly } = schema;
  const markers = {
    ...(readOnly === undefined ? {} : { readOnly }),
    ...(writeOnly === undefined ? {} : { writeOnly }),
  };
  if (typeof schema["$ref"] === "string") {
    const [, , key = ""] = pointerTokens(schema["$ref"]);
    return { ...markers, $ref: preparedReference(key) };
  }
  const words = Object.keys(schema).filter((word) => !idleWords.has(word));
  if (words.every((word) => word.startsWith("x-"))) {
    return { ...markers, $ref: specialReference("unknown") };
  }
  const { discriminator: _, ...rest } = schema;
  const values = schema["enum"];
  const isOpen = schema["x-extensible-enum"] === true;
  if (!isOpen || !isJsonArray(values) || !values.some(isString)) return rest;
  const { type } = schema;
  const known = type === undefined ? { enum: values } : { enum: values, type };
  return {
    ...markers,
    anyOf: [known, { $ref: specialReference("otherString") }],
  };
}

function isString(value: unknown): value is string {
  return typeof value === "string";
}

function withSafeNames(schema: JsonObject): JsonObject {
  const { properties, required } = schema;
  const safeProperties = isJsonObject(properties)
    ? { properties: Object.fromEntries(Object.entries(properties).map(safeEntry)) }
    : {};
  const safeRequired = isJsonArray(required)
    ? { required: required.filter(isString).map(encodeName) }
    : {};
  const safeConst = schema["const"] === undefined ? {} : { const: safeKeys(schema["const"]) };
  const safeEnum = isJsonArray(schema["enum"]) ? { enum: schema["enum"].map(safeKeys) } : {};
  return { ...schema, ...safeProperties, ...safeRequired, ...safeConst, ...safeEnum };
}

/** A constant that is an object has names as well. */
function safeKeys(value: Json): Json {
  if (isJsonArray(value)) return value.map(safeKeys);
  if (!isJsonObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, member]) => [encodeName(name), safeKeys(member)]),
  );
}

function safeEntry<Value>([name, value]: readonly [string, Value]): [string, Value] {
  return [encodeName(name), value];
}
