import type { Draft, Json, JsonObject } from "../json.js";
import { isJsonArray, isJsonObject } from "../json.js";
import { schemaKeyOf } from "../schema-graph.js";
import { mapPlacedSubschemas } from "../subschemas.js";
import type { SchemaObject } from "../validate/openapi.js";

/**
 * Types that OpenAPI has no words for, in the form of references: openapi-typescript prints `special["unknown"]`, and
 * the reader of its nodes knows what is meant.
 */
export const specialTypes = {
  unknown: "unknown",
  otherString: "otherString",
} as const;

/** A schema below another one, which is transformed on its own. */
export interface SchemaPart {
  readonly schema: SchemaObject;
  readonly pointer: string;
}

/** Keywords that describe, or constrain in a way that no type can say. Without others, a schema is of any type. */
const idleKeywords: ReadonlySet<string> = new Set([
  ...["title", "summary", "description", "default", "deprecated", "readOnly", "writeOnly"],
  ...["examples", "externalDocs", "xml", "$comment", "discriminator", "format", "not", "if"],
  ...["then", "else", "required", "dependentRequired", "dependentSchemas", "definitions", "id"],
  ...["contains", "minContains", "maxContains", "unevaluatedItems", "unevaluatedProperties"],
  ...["propertyNames", "contentSchema", "contentEncoding", "contentMediaType", "additionalItems"],
  ...["$vocabulary", "collectionFormat"],
]);

/** Prepares schemas for openapi-typescript, and remembers the parts that they refer to. */
export interface Preparation {
  readonly prepare: (schema: SchemaObject, pointer: string) => SchemaObject;
  /** The part that {@link PreparedTarget} names. */
  readonly partAt: (index: number) => SchemaPart;
}

/**
 * Turns lowered schemas into what openapi-typescript is given: one level at a time, with a reference in the place of
 * each schema below, so that each node that it makes is known to belong to one schema. References survive any name, a
 * schema that deliberately says nothing has a word of its own (so that any other `unknown` is known for a fault), and
 * there are no discriminators, whose values are properties by now.
 */
export function createPreparation(): Preparation {
  const parts: SchemaPart[] = [];
  const refer = (schema: SchemaObject, pointer: string): SchemaObject => {
    if (schema === false) return false;
    if (schema === true) return { $ref: targetOf("special", specialTypes.unknown) };
    const key = schemaKeyOf(schema);
    if (key !== null && Object.keys(schema).length === 1) return { $ref: targetOf("schemas", key) };
    const index = parts.push({ schema, pointer }) - 1;
    const $ref = targetOf("part", String(index));
    const { readOnly, writeOnly } = schema;
    if (readOnly === undefined && writeOnly === undefined) return { $ref };
    return { ...accessOf(schema), $ref };
  };
  return {
    prepare(schema, pointer) {
      if (schema === false) return false;
      const original = schema === true ? {} : schema;
      const below = mapPlacedSubschemas(original, pointer, refer);
      return withSafeNames(withSpecialTypes(below));
    },
    partAt: (index) => parts[index] ?? { schema: true, pointer: "#" },
  };
}

/** What a reference of a prepared schema leads to. */
export type PreparedSection = "part" | "schemas" | "special";

function targetOf(section: PreparedSection, name: string): string {
  return `#/${section}/${encodeName(name)}`;
}

/** The section and the name in the target of a reference that {@link createPreparation} made. */
export function readTarget(target: string): readonly [section: string, name: string] {
  const [, section = "", name = ""] = target.split("/");
  return [section, decodeName(name)];
}

/** A name of a property or schema in a form that openapi-typescript can put into its own pointers. */
export function encodeName(name: string): string {
  if (!/[~%/#]/.test(name)) return `:${name}`;
  return `:${name.replaceAll("~", "~t").replaceAll("%", "~p").replaceAll("/", "~s").replaceAll("#", "~h")}`;
}

/** The name that {@link encodeName} was given. */
export function decodeName(name: string): string {
  if (!name.includes("~")) return name.slice(1); // Nearly always.
  return name
    .slice(1)
    .replaceAll("~h", "#")
    .replaceAll("~s", "/")
    .replaceAll("~p", "%")
    .replaceAll("~t", "~");
}

function accessOf({ readOnly, writeOnly }: JsonObject): JsonObject {
  return {
    ...(readOnly === undefined ? {} : { readOnly }),
    ...(writeOnly === undefined ? {} : { writeOnly }),
  };
}

function withSpecialTypes(schema: JsonObject): JsonObject {
  const key = schemaKeyOf(schema);
  if (key !== null) return { $ref: targetOf("schemas", key) };
  const keywords = Object.keys(schema).filter((keyword) => !idleKeywords.has(keyword));
  if (keywords.every((keyword) => keyword.startsWith("x-"))) {
    return { $ref: targetOf("special", specialTypes.unknown) };
  }
  const rest = schema["discriminator"] === undefined ? schema : withoutDiscriminator(schema);
  const values = schema["enum"];
  const isOpen = schema["x-extensible-enum"] === true;
  if (!isOpen || !isJsonArray(values) || !values.some(isString)) return rest;
  const { type } = schema;
  const known = type === undefined ? { enum: values } : { enum: values, type };
  return { anyOf: [known, { $ref: targetOf("special", specialTypes.otherString) }] };
}

function withoutDiscriminator(schema: JsonObject): JsonObject {
  const { discriminator: _, ...rest } = schema;
  return rest;
}

function isString(value: unknown): value is string {
  return typeof value === "string";
}

function withSafeNames(schema: JsonObject): JsonObject {
  const { properties, required, const: constant, enum: values } = schema;
  const isNameless = properties === undefined && required === undefined;
  if (isNameless && constant === undefined && values === undefined) return schema;
  const safe: Draft = { ...schema };
  if (isJsonObject(properties)) safe["properties"] = withEncodedNames(properties);
  if (isJsonArray(required)) safe["required"] = required.filter(isString).map(encodeName);
  if (constant !== undefined) safe["const"] = safeKeys(constant);
  if (isJsonArray(values)) safe["enum"] = values.map(safeKeys);
  return safe;
}

/** A constant that is an object has names as well. */
function safeKeys(value: Json): Json {
  if (isJsonArray(value)) return value.map(safeKeys);
  if (!isJsonObject(value)) return value;
  return withEncodedNames(value, safeKeys);
}

/** No encoded name is one that assigning has another effect for, such as `__proto__`. */
function withEncodedNames(object: JsonObject, convert = (value: Json): Json => value): JsonObject {
  const encoded: Draft = {};
  for (const name of Object.keys(object)) {
    const value = object[name];
    if (value !== undefined) encoded[encodeName(name)] = convert(value);
  }
  return encoded;
}
