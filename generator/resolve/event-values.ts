import type { Json, JsonObject } from "../json.js";
import { asText, canonicalPointer, isJsonArray, isJsonObject, nodeAt, pointerTo } from "../json.js";
import { schemasIn } from "../schema-graph.js";
import type { OpenApiObject, SchemaObject } from "../validate/openapi.js";
import type { Located } from "./reference.js";
import { isReference } from "./reference.js";

/** How many references are followed, one behind the other. Later stages refuse the chains that are too long for them. */
const reach = 250;

/** Follows the references of a schema; a circle, or what leads nowhere, is returned as it is. */
export function followSchema(
  tree: OpenApiObject,
  schema: Located<SchemaObject>,
): Located<SchemaObject> {
  let { pointer, value } = schema;
  for (let count = 0; isReference(value); count++) {
    pointer = canonicalPointer(value.$ref);
    const target = nodeAt(tree, pointer);
    if (count === reach || !(isJsonObject(target) || typeof target === "boolean")) return schema;
    value = target;
  }
  return { pointer, value };
}

/** A schema and all its parts and alternatives, through references. */
export function partsOf(tree: OpenApiObject, schema: SchemaObject): readonly JsonObject[] {
  const parts = new Set<JsonObject>();
  const waiting: Json[] = [schema];
  for (let part = waiting.pop(); part !== undefined; part = waiting.pop()) {
    if (!isJsonObject(part) || parts.has(part)) continue;
    parts.add(part);
    if (isReference(part)) waiting.push(nodeAt(tree, canonicalPointer(part.$ref)) ?? true);
    for (const word of composing) for (const one of schemasIn(part, word)) waiting.push(one);
  }
  return [...parts];
}

const composing = ["allOf", "anyOf", "oneOf"];

/**
 * The schema of the JSON that a string holds; `null` for any other schema.
 *
 * @see https://json-schema.org/draft/2020-12/json-schema-validation#section-8
 */
export function jsonTextOf(
  tree: OpenApiObject,
  schema: Located<SchemaObject>,
): Located<SchemaObject> | null {
  const { pointer, value } = followSchema(tree, schema);
  if (!isJsonObject(value)) return null;
  const { type = "string", contentMediaType, contentEncoding, contentSchema = true } = value;
  const isJson = /^(application|text)\/([\w.-]+\+)?json\s*(;|$)/i.test(asText(contentMediaType));
  if (!isJson || contentEncoding !== undefined || ![type].flat().includes("string")) return null;
  if (!isJsonObject(contentSchema) && typeof contentSchema !== "boolean") return null;
  return { pointer: pointerTo(pointer, "contentSchema"), value: contentSchema };
}

/** A schema of text as events have it: what would be bytes in another body is text here, and loses its format. */
export function textOfEvents(tree: OpenApiObject, schema: SchemaObject): SchemaObject {
  const { value } = followSchema(tree, { pointer: "", value: schema });
  if (!isJsonObject(value) || value["format"] !== "binary") return schema;
  return Object.fromEntries(Object.entries(value).filter(([keyword]) => keyword !== "format"));
}

/** Whether all values of a schema are text, but for `null`. */
export function isText(tree: OpenApiObject, schema: SchemaObject): boolean {
  const kinds = kindsOf(tree, schema, new Map());
  return kinds.has("text") && kinds.size === 1;
}

/** Whether no value of a schema is text. */
export function isNeverText(tree: OpenApiObject, schema: SchemaObject): boolean {
  return !kindsOf(tree, schema, new Map()).has("text");
}

type Kinds = ReadonlySet<"text" | "other">;

/** What the values of a schema may be, `null` apart. A circle, or a chain that is too long, leaves it open. */
function kindsOf(
  tree: OpenApiObject,
  schema: Json,
  known: Map<JsonObject, Kinds>,
  depth = 0,
): Kinds {
  if (!isJsonObject(schema)) return anything;
  const settled = known.get(schema);
  if (settled !== undefined || depth > reach) return settled ?? anything;
  known.set(schema, anything);
  const below = (part: Json): Kinds => kindsOf(tree, part, known, depth + 1);
  const target = isReference(schema) ? nodeAt(tree, canonicalPointer(schema.$ref)) : undefined;
  const parts = [ownKinds(schema), ...schemasIn(schema, "allOf").map(below), below(target ?? true)];
  for (const word of ["anyOf", "oneOf"]) {
    const alternatives = schemasIn(schema, word);
    if (alternatives.length > 0)
      parts.push(new Set(alternatives.flatMap((one) => [...below(one)])));
  }
  const kinds = new Set([...anything].filter((kind) => parts.every((part) => part.has(kind))));
  known.set(schema, kinds);
  return kinds;
}

const anything: Kinds = new Set(["text", "other"]);

function ownKinds({ type, enum: values, const: value }: JsonObject): Kinds {
  if (type !== undefined) {
    const types = [type].flat().filter((one) => one !== "null");
    return new Set(types.map((one) => (one === "string" ? "text" : "other")));
  }
  const listed = isJsonArray(values) ? values : value === undefined ? null : [value];
  if (listed === null) return anything;
  const told = listed.filter((one) => one !== null);
  return new Set(told.map((one) => (typeof one === "string" ? "text" : "other")));
}
