import type { Json, JsonObject } from "../../json.js";
import { isJsonArray, isJsonObject } from "../../json.js";
import type { SchemaObject } from "../../validate/openapi.js";
import type { Rewrite } from "./rewrite.js";
import { listOf, saysNothing, typesOf, without } from "./rewrite.js";

const allTypes = ["string", "number", "boolean", "array", "object", "null"] as const;

/** Formats of values that are no strings; every other one is of a string. */
const numericFormats: ReadonlySet<Json> = new Set([
  ...["int8", "int16", "int32", "int64", "uint8", "uint16", "uint32", "uint64"],
  ...["float", "double", "decimal", "number", "integer"],
]);

/**
 * The keywords by which a schema without a `type` shows what it is of. Keywords that describe members or items come before
 * those that only limit them.
 */
const typeByKeyword: readonly (readonly [string, readonly string[]])[] = [
  ["object", ["properties", "additionalProperties", "patternProperties"]],
  ["array", ["items", "prefixItems"]],
  [
    "object",
    [
      ...["required", "propertyNames", "minProperties", "maxProperties"],
      ...["dependentRequired", "dependentSchemas"],
    ],
  ],
  ["array", ["minItems", "maxItems", "uniqueItems", "contains"]],
  ["number", ["minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf"]],
  ["string", ["pattern", "minLength", "maxLength", "contentEncoding", "contentMediaType"]],
];

/** Single values, and what type a schema is of. */
export const valueRewrites: readonly Rewrite[] = [
  {
    name: "null as a constant",
    what: "`const: null` becomes `type: null`",
    why: "`unknown`",
    keywords: ["const"],
    rewrite: (schema) =>
      schema["const"] === null
        ? { ...without(schema, "const", "enum", "format"), type: "null" }
        : schema,
  },
  {
    name: "not",
    what: "`not: { type: T }` becomes the other types, `not: {}` becomes `false`; any other goes",
    why: "`unknown`; a type cannot leave out single values",
    keywords: ["not"],
    rewrite: subtract,
  },
  {
    name: "conditions",
    what: "`if` goes; `then` and `else` become alternatives where there is nothing else",
    why: "`unknown`",
    keywords: ["if", "then", "else"],
    rewrite: (schema) => {
      const rest = without(schema, "if", "then", "else");
      const { then, else: otherwise } = schema;
      if (schema["if"] === undefined || !saysNothing(rest)) return rest;
      if (then === undefined || otherwise === undefined) return rest;
      return { ...rest, anyOf: [then, otherwise] };
    },
  },
  {
    name: "content of bytes",
    what: "`contentMediaType: image/png` without an encoding becomes `format: binary`",
    why: "`unknown`, or a string where there are bytes",
    keywords: ["contentMediaType"],
    rewrite: (schema) => {
      const { contentMediaType, contentEncoding, contentSchema } = schema;
      if (typeof contentMediaType !== "string" || contentEncoding !== undefined) return schema;
      if (contentSchema !== undefined || /^text\/|[/+](json|xml)\b/.test(contentMediaType)) {
        return schema;
      }
      return { ...schema, type: "string", format: "binary" };
    },
  },
  {
    name: "no limits",
    what: "`uniqueItems: false` goes",
    why: "the schema would be taken for one of arrays; frameworks write it beside everything",
    keywords: ["uniqueItems"],
    rewrite: (schema) =>
      schema["uniqueItems"] === false ? without(schema, "uniqueItems") : schema,
  },
  {
    name: "missing type",
    what: "`pattern: …` becomes `type: string, pattern: …`, and so for each keyword of one type",
    why: "`unknown`",
    keywords: ["format", ...typeByKeyword.flatMap(([, keywords]) => keywords)],
    rewrite: inferType,
  },
  {
    name: "null by default",
    what: "`type: T, default: null` loses its default",
    why: "documentation would name a default that the type does not take",
    keywords: ["default"],
    rewrite: (schema) =>
      schema["default"] === null && !takesNull(schema) ? without(schema, "default") : schema,
  },
  {
    name: "types in a list",
    what: "`type: [T]` becomes `type: T`; `type: []` goes",
    why: "everything that looks at one type would look past it",
    keywords: ["type"],
    rewrite: (schema) => {
      if (!isJsonArray(schema["type"])) return schema;
      const types = [...new Set(schema["type"])];
      const [type] = types;
      if (type === undefined) return without(schema, "type");
      return types.length === 1 ? { ...schema, type } : { ...schema, type: types };
    },
  },
  {
    name: "enumerations",
    what: "values once; `enum: []` goes, and so does what stands beside an enumeration",
    why: "an object's values would be taken for schemas, and values be printed twice",
    keywords: ["enum"],
    rewrite: cleanEnum,
  },
  {
    name: "tuples",
    what: "`prefixItems: [A, B]` says what may follow",
    why: "a closed tuple where more items may follow",
    keywords: ["prefixItems"],
    rewrite: explicitTuple,
  },
];

function takesNull(schema: JsonObject): boolean {
  const { type, enum: values, const: constant } = schema;
  if (values !== undefined) return listOf(schema, "enum").includes(null);
  if (constant !== undefined) return constant === null;
  if (type !== undefined) return typesOf(schema).includes("null");
  const branches = [...listOf(schema, "anyOf"), ...listOf(schema, "oneOf")];
  if (branches.length > 0) return branches.some((one) => isJsonObject(one) && takesNull(one));
  return saysNothing(schema);
}

function subtract(schema: JsonObject): SchemaObject {
  const { not } = schema;
  if (not === undefined) return schema;
  const rest = without(schema, "not");
  if (not === true || (isJsonObject(not) && Object.keys(not).length === 0)) return false;
  if (!isJsonObject(not) || Object.keys(not).some((keyword) => keyword !== "type")) return rest;
  const excluded = typesOf(not);
  const own = typesOf(rest);
  if (own.length === 0 && !saysNothing(rest)) return rest;
  const left = (own.length > 0 ? own : allTypes).filter((type) => !excluded.includes(type));
  return left.length === 0 ? false : { ...rest, type: left };
}

function inferType(schema: JsonObject): JsonObject {
  const told = ["type", "$ref", "const", "enum", "allOf", "anyOf", "oneOf"];
  if (told.some((keyword) => schema[keyword] !== undefined)) return schema;
  const type = typeByKeyword.find(([, keywords]) =>
    keywords.some((keyword) => schema[keyword] !== undefined),
  )?.[0];
  const { format } = schema;
  const formatType =
    format === undefined ? undefined : numericFormats.has(format) ? "number" : "string";
  const inferred = type ?? formatType;
  return inferred === undefined ? schema : { ...schema, type: inferred };
}

function cleanEnum(schema: JsonObject): JsonObject {
  if (schema["enum"] === undefined) return schema;
  const values = listOf(schema, "enum");
  if (values.length === 0) return without(schema, "enum");
  const { items } = schema;
  const isOfItems = typesOf(schema).includes("array") && isJsonObject(items);
  if (isOfItems && !values.some((value) => value === null || typeof value === "object")) {
    // No array is one of these values, so they are those of its items.
    return { ...without(schema, "enum"), items: { ...items, enum: values } };
  }
  const kept = without(schema, "properties", "additionalProperties", "patternProperties");
  const type = typesOf(kept);
  const isPrimitive = type.length > 0 && !type.includes("object") && !type.includes("array");
  const primitives = values.filter((value) => value === null || typeof value !== "object");
  // Arrays and objects are no values of a type without any.
  const possible = isPrimitive && primitives.length > 0 ? primitives : values;
  const seen = new Map(possible.map((value) => [JSON.stringify(value), value]));
  const unique = { ...kept, enum: [...seen.values()] };
  return type.includes("object") || type.includes("array") ? without(unique, "type") : unique;
}

function explicitTuple(schema: JsonObject): JsonObject {
  if (schema["prefixItems"] === undefined) return schema;
  const { length } = listOf(schema, "prefixItems");
  if (length === 0) return without(schema, "prefixItems");
  const { maxItems, items, unevaluatedItems } = schema;
  const full = typeof maxItems === "number" && maxItems <= length;
  return { ...schema, items: full ? false : (items ?? unevaluatedItems ?? {}) };
}
