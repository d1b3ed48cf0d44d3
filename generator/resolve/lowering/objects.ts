import type { Json, JsonObject } from "../../json.js";
import { isJsonObject } from "../../json.js";
import type { Rewrite } from "./rewrite.js";
import {
  hasComposition,
  listOf,
  mapOf,
  saysNothing,
  splitAnnotations,
  typesOf,
  without,
} from "./rewrite.js";

/** Objects and the names of their members, and arrays without items. */
export const objectRewrites: readonly Rewrite[] = [
  {
    name: "no properties",
    what: "`properties: {}` goes",
    why: "the object would be taken for a closed one",
    keywords: ["properties"],
    rewrite: (schema) =>
      schema["properties"] !== undefined && Object.keys(mapOf(schema, "properties")).length === 0
        ? without(schema, "properties")
        : schema,
  },
  {
    name: "names of properties",
    what: "`propertyNames: { enum: [a, b] }, additionalProperties: T` becomes optional properties",
    why: "any name would be allowed",
    keywords: ["propertyNames"],
    rewrite: namedProperties,
  },
  {
    name: "patterns of names",
    what: "`patternProperties: { p: T }` becomes `additionalProperties: T`, or `anyOf` of several",
    why: "beside `properties`, a type that nothing satisfies",
    keywords: ["patternProperties"],
    rewrite: patternsAsAdditional,
  },
  {
    name: "typed additional properties",
    what: "`additionalProperties: T` beside `properties` becomes `anyOf` of T and their types",
    why: "a type that nothing satisfies: each property would have to be a T as well",
    keywords: ["additionalProperties"],
    rewrite: widenAdditional,
  },
  {
    name: "open objects",
    what: "`type: object` without properties becomes `additionalProperties: {}`",
    why: "`Record<string, never>`, which only an empty object satisfies",
    keywords: ["type"],
    rewrite: (schema) => {
      const told = ["properties", "additionalProperties", "const", "enum", "$ref"];
      if (!typesOf(schema).includes("object") || hasComposition(schema)) return schema;
      if (told.some((keyword) => schema[keyword] !== undefined)) return schema;
      return { ...schema, additionalProperties: {} };
    },
  },
  {
    name: "arrays of anything",
    what: "`type: array` without items becomes `items: {}`",
    why: "an `unknown` that could not be told from one by mistake",
    keywords: ["type"],
    rewrite: (schema) =>
      typesOf(schema).includes("array") && schema["items"] === undefined
        ? { ...schema, items: {} }
        : schema,
  },
];

function namedProperties(schema: JsonObject): JsonObject {
  const names = listOf(mapOf(schema, "propertyNames"), "enum");
  const { additionalProperties } = schema;
  if (names.length === 0 || additionalProperties === false) return schema;
  const own = mapOf(schema, "properties");
  const value = additionalProperties ?? {};
  const others = names.filter(
    (name): name is string => typeof name === "string" && own[name] === undefined,
  );
  return {
    ...without(schema, "propertyNames"),
    properties: { ...own, ...Object.fromEntries(others.map((name) => [name, value])) },
    additionalProperties: false,
  };
}

function patternsAsAdditional(schema: JsonObject): JsonObject {
  const patterns = Object.values(mapOf(schema, "patternProperties"));
  if (schema["patternProperties"] === undefined) return schema;
  const rest = without(schema, "patternProperties");
  if (patterns.length === 0) return rest;
  const { additionalProperties } = schema;
  const explicit = additionalProperties === undefined || additionalProperties === false;
  return {
    ...rest,
    additionalProperties: oneOfTypes(explicit ? patterns : [...patterns, additionalProperties]),
  };
}

/** An index signature holds for the named properties too, so its type must allow theirs. */
function widenAdditional(schema: JsonObject): JsonObject {
  const { additionalProperties } = schema;
  const properties = Object.values(mapOf(schema, "properties"));
  if (!isJsonObject(additionalProperties) || saysNothing(additionalProperties)) return schema;
  if (properties.length === 0) return schema;
  const types = [additionalProperties, ...properties];
  const union = types.every(isBrief) ? oneOfTypes(types) : {};
  return { ...schema, additionalProperties: union };
}

/** Whether a schema is short enough to be written twice. */
function isBrief(schema: Json): boolean {
  if (!isJsonObject(schema)) return false;
  const long = ["properties", "additionalProperties", "allOf", "oneOf", "prefixItems"];
  if (long.some((keyword) => schema[keyword] !== undefined)) return false;
  if (!listOf(schema, "anyOf").every(isBrief)) return false;
  return schema["items"] === undefined || isBrief(schema["items"]);
}

function oneOfTypes(schemas: readonly Json[]): Json {
  if (schemas.some(saysNothing)) return {};
  const bare = schemas.flatMap(alternativesOf);
  const distinct = new Map(bare.map((schema) => [JSON.stringify(schema), schema]));
  const [first = {}] = distinct.values();
  return distinct.size === 1 ? first : { anyOf: [...distinct.values()] };
}

function alternativesOf(schema: Json): readonly Json[] {
  if (!isJsonObject(schema)) return [schema];
  const { rest } = splitAnnotations(schema);
  const alternatives = listOf(rest, "anyOf");
  return Object.keys(rest).length === 1 && alternatives.length > 0 ? alternatives : [rest];
}
