import type { Reporter } from "../diagnostics.js";
import type { Json, JsonObject } from "../json.js";
import { isJsonArray, isJsonObject, pointerTo } from "../json.js";
import { mapPlacedSubschemas } from "../subschemas.js";
import type { SchemaObject } from "../validate/openapi.js";
import type { Int64Values } from "./int64-values.js";
import { createInt64Values, InexactInteger, isNumeric } from "./int64-values.js";
import type { NamedSchema } from "./named-schemas.js";

/** Says of schemas and examples what an API sends that writes its integers of 64 bits as JSON strings. */
export interface Int64Text {
  /** A schema in which they are strings, and so are its values: constants, enumerations, defaults, examples. */
  readonly schema: (schema: SchemaObject, pointer: string) => SchemaObject;
  /** A parameter or media type with such examples. */
  readonly examples: <Node extends JsonObject>(node: Node, place: ExamplePlace) => Node;
}

/** What the examples of an object are of. */
export interface ExamplePlace {
  /** Of the object. */
  readonly pointer: string;
  readonly schema: SchemaObject;
}

/**
 * Makes what rewrites a document whose integers of 64 bits are strings on the wire. No later stage knows that they were
 * anything else. A value that cannot be told exactly is left out, with a warning.
 *
 * @param named the schemas that references lead to
 */
export function createInt64Text(named: readonly NamedSchema[], reporter: Reporter): Int64Text {
  const values = createInt64Values(named);
  const reported = new Set<string>();
  const report = (pointer: string): void => {
    if (reported.has(pointer)) return;
    reported.add(pointer);
    const message = "an integer is too large to be read exactly";
    reporter.report({ code: "integer-inexact", message, pointer });
  };
  const scope = { values, report };
  const rewrite = (schema: SchemaObject, pointer: string): SchemaObject => {
    if (!isJsonObject(schema)) return schema;
    const written = withValues(schema, { pointer, ...scope });
    const typed = values.isInt64(schema) ? withType(written) : written;
    return mapPlacedSubschemas(typed, pointer, rewrite);
  };
  return {
    schema: rewrite,
    examples: (node, place) => withExamples(node, { ...place, ...scope }),
  };
}

interface Scope {
  readonly pointer: string;
  readonly values: Int64Values;
  readonly report: (pointer: string) => void;
}

/** What a type cannot be told beside: it is that of the values, or of another schema. */
const typeWords = [
  ...["$ref", "const", "enum", "allOf", "anyOf", "oneOf"],
  ...["properties", "additionalProperties", "items", "prefixItems"],
] as const;

/** A schema of integers of 64 bits as one of strings; the alternatives below it are told that they are of the same. */
function withType(schema: JsonObject): JsonObject {
  const { type, format = "int64" } = schema;
  const typed: Record<string, Json> = { ...schema };
  if (type !== undefined) typed["type"] = stringType(type);
  else if (typeWords.every((word) => schema[word] === undefined)) typed["type"] = "string";
  for (const keyword of ["allOf", "anyOf", "oneOf"]) {
    const list = schema[keyword];
    if (isJsonArray(list)) {
      typed[keyword] = list.map((part) => (isOfSame(part) ? { ...part, format } : part));
    }
  }
  return typed;
}

function stringType(type: Json): Json {
  if (!isJsonArray(type)) return isNumeric(type) ? "string" : type;
  return [...new Set(type.map((one) => (isNumeric(one) ? "string" : one)))];
}

/** Whether a part of a schema is of the same numbers and does not say so itself. */
function isOfSame(part: Json): part is JsonObject {
  if (!isJsonObject(part) || part["$ref"] !== undefined || part["format"] !== undefined)
    return false;
  if (part["type"] !== undefined) return isNumeric(part["type"]);
  return ["const", "enum", "allOf", "anyOf", "oneOf"].some((word) => part[word] !== undefined);
}

function withValues(schema: JsonObject, scope: Scope): JsonObject {
  const written: Record<string, Json> = { ...schema };
  for (const keyword of ["const", "default", "enum", "example", "examples"]) {
    const value = schema[keyword];
    if (value === undefined) continue;
    const isList = keyword === "enum" || keyword === "examples";
    const schemas = isList ? [{ items: schema }] : [schema];
    const text = asText(value, schemas, { ...scope, pointer: pointerTo(scope.pointer, keyword) });
    if (text === null) delete written[keyword];
    else written[keyword] = text.value;
  }
  return written;
}

function withExamples<Node extends JsonObject>(
  node: Node,
  { schema, pointer, ...scope }: Scope & ExamplePlace,
): Node {
  // Of a stream, a schema may be that of each item.
  const schemas = [schema, { items: schema }];
  const written = (value: Json, ...tokens: readonly string[]): Json =>
    asText(value, schemas, { ...scope, pointer: pointerTo(pointer, ...tokens) })?.value ?? null;
  const { example, examples } = node;
  if (example !== undefined) return { ...node, example: written(example, "example") };
  if (!isJsonObject(examples)) return node;
  const entries = Object.entries(examples).map(([name, object]): [string, Json] => {
    const value = isJsonObject(object) ? object["value"] : undefined;
    if (!isJsonObject(object) || value === undefined) return [name, object];
    return [name, { ...object, value: written(value, "examples", name, "value") }];
  });
  return { ...node, examples: Object.fromEntries(entries) };
}

/** `null` where the value cannot be told. */
function asText(
  value: Json,
  schemas: readonly SchemaObject[],
  { values, pointer, report }: Scope,
): { readonly value: Json } | null {
  try {
    return { value: values.asText(value, schemas) };
  } catch (error) {
    if (!(error instanceof InexactInteger)) throw error;
    report(pointer);
    return null;
  }
}
