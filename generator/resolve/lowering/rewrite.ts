import type { Json, JsonObject } from "../../json.js";
import { isJsonArray, isJsonObject } from "../../json.js";
import type { SchemaObject } from "../../validate/openapi.js";

/** One row of the table: what openapi-typescript prints wrongly, and what is put in its place. */
export interface Rewrite {
  readonly name: string;
  /** From what into what. */
  readonly what: string;
  /** What would be printed without it. */
  readonly why: string;
  /** Keywords without any of which it does not apply. */
  readonly keywords: readonly string[];
  /** Gives back the same schema where it does not apply. Does not look at more than one level below. */
  readonly rewrite: (schema: JsonObject) => SchemaObject;
}

/** Words that describe and do not constrain; they stay in front when a schema is wrapped. */
const annotations: ReadonlySet<string> = new Set([
  ...["title", "summary", "description", "default", "deprecated", "readOnly", "writeOnly"],
  ...["example", "examples", "externalDocs", "xml", "$comment"],
]);

/** Words without which a schema says nothing that a type could say. */
const typeWords = [
  ...["$ref", "type", "const", "enum", "properties", "additionalProperties"],
  ...["patternProperties", "items", "prefixItems", "allOf", "anyOf", "oneOf"],
] as const;

/** Words of a schema that describes an object or array itself, rather than by other schemas. */
const coreWords = [
  ...["properties", "additionalProperties", "patternProperties", "items", "prefixItems"],
] as const;

/** Whether a member of a schema is documentation. */
function isAnnotation(keyword: string): boolean {
  return annotations.has(keyword) || keyword.startsWith("x-");
}

/** A schema without the members named; the same one where it has none of them. */
export function without(schema: JsonObject, ...keywords: readonly string[]): JsonObject {
  if (keywords.every((keyword) => schema[keyword] === undefined)) return schema;
  const gone = new Set(keywords);
  return Object.fromEntries(Object.entries(schema).filter(([keyword]) => !gone.has(keyword)));
}

/** The documentation of a schema, and the rest of it. */
export function splitAnnotations(schema: JsonObject): {
  readonly annotations: JsonObject;
  readonly rest: JsonObject;
} {
  const entries = Object.entries(schema);
  return {
    annotations: Object.fromEntries(entries.filter(([keyword]) => isAnnotation(keyword))),
    rest: Object.fromEntries(entries.filter(([keyword]) => !isAnnotation(keyword))),
  };
}

/** Puts what constrains into `allOf`, `anyOf` or `oneOf` with others, and leaves the documentation outside. */
export function wrap(
  schema: JsonObject,
  keyword: "allOf" | "anyOf",
  others: readonly Json[],
): JsonObject {
  const { annotations: outside, rest } = splitAnnotations(schema);
  return { ...outside, [keyword]: [rest, ...others] };
}

/** The schemas that a keyword lists; empty when there are none. */
export function listOf(schema: JsonObject, keyword: string): readonly Json[] {
  const value = schema[keyword];
  return isJsonArray(value) ? value : [];
}

/** The names in `type`. */
export function typesOf(schema: JsonObject): readonly Json[] {
  const { type } = schema;
  if (type === undefined) return [];
  return isJsonArray(type) ? type : [type];
}

/** A member that is a map of schemas; empty when there is none. */
export function mapOf(schema: JsonObject, keyword: string): JsonObject {
  const value = schema[keyword];
  return isJsonObject(value) ? value : {};
}

/** Whether a schema has a composition keyword with something in it. */
export function hasComposition(schema: JsonObject): boolean {
  return ["allOf", "anyOf", "oneOf"].some((keyword) => listOf(schema, keyword).length > 0);
}

/** Whether a schema says something of an object's members or an array's items. */
export function hasCore(schema: JsonObject): boolean {
  return coreWords.some((keyword) => schema[keyword] !== undefined);
}

/** Whether any value is right as far as a type can tell: `true`, `{}`, `{ minLength: 1 }`. */
export function saysNothing(schema: Json): boolean {
  if (schema === true) return true;
  if (!isJsonObject(schema)) return false;
  const words = typeWords.filter((keyword) => schema[keyword] !== undefined);
  return words.every((keyword) => {
    if (keyword === "allOf") return listOf(schema, keyword).every(saysNothing);
    if (keyword === "anyOf" || keyword === "oneOf") {
      const branches = listOf(schema, keyword);
      return branches.length === 0 || branches.some(saysNothing);
    }
    return false;
  });
}
