import type { Json, JsonObject } from "../json.js";
import { isJsonArray, isJsonObject } from "../json.js";
import type { SchemaObject } from "../validate/openapi.js";
import type { Annotations, Constraints, DescribedValue } from "./shape.js";

const numbers = [
  ...(["minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf"] as const),
  ...(["minLength", "maxLength", "minItems", "maxItems"] as const),
  ...(["minProperties", "maxProperties"] as const),
];
const texts = ["format", "pattern", "contentEncoding", "contentMediaType"] as const;

/** All of these; few schemas have any. */
const limiting: ReadonlySet<string> = new Set([...numbers, ...texts]);

/** A record under construction. */
type Draft<Record> = { -readonly [Key in keyof Record]: Record[Key] };

/** The assertions of a schema beside its structure; `null` when there are none. */
export function constraintsOf(schema: SchemaObject): Constraints | null {
  if (!isJsonObject(schema)) return null;
  const found: Draft<Constraints> = {};
  if (Object.keys(schema).some((keyword) => limiting.has(keyword))) {
    for (const keyword of numbers) {
      const value = schema[keyword];
      if (typeof value === "number") found[keyword] = value;
    }
    for (const keyword of texts) {
      const value = schema[keyword];
      if (typeof value === "string") found[keyword] = value;
    }
  }
  if (schema["uniqueItems"] === true) found.uniqueItems = true;
  if (isClosed(schema)) found.closed = true;
  if (isIntegral(schema["type"])) found.integer = true;
  return orNull(found);
}

function isClosed({ additionalProperties, unevaluatedProperties }: JsonObject): boolean {
  return additionalProperties === false || unevaluatedProperties === false;
}

function isIntegral(type: Json | undefined): boolean {
  if (!isJsonArray(type)) return type === "integer";
  return type.includes("integer") && !type.includes("number");
}

/** What a schema says of itself; `null` when that is nothing. */
export function annotationsOf(schema: SchemaObject): Annotations | null {
  if (!isJsonObject(schema)) return null;
  const { title, description, deprecated, examples } = schema;
  const found: Draft<Annotations> = {};
  if (typeof title === "string") found.title = title;
  if (typeof description === "string") found.description = description;
  if (schema["default"] !== undefined) found.default = schema["default"];
  if (isJsonArray(examples) && examples.length > 0) found.examples = examples;
  if (deprecated === true) found.deprecated = true;
  if (Object.keys(schema).some(isExtension)) {
    const extensions = Object.entries(schema).filter(([keyword]) => isExtension(keyword));
    found.extensions = Object.fromEntries(extensions);
  }
  const values = describedValuesOf(schema);
  if (values.length > 0) found.describedValues = values;
  return orNull(found);
}

function isExtension(keyword: string): boolean {
  return keyword.startsWith("x-");
}

/** A list that runs beside the values, or a map from values to texts. */
function describedValuesOf(schema: JsonObject): readonly DescribedValue[] {
  const { enum: values } = schema;
  const descriptions = schema["x-enum-descriptions"];
  if (!isJsonArray(values) || descriptions === undefined) return [];
  const descriptionOf = (value: Json, index: number): Json | undefined => {
    if (isJsonArray(descriptions)) return descriptions[index];
    const key = typeof value === "string" ? value : JSON.stringify(value);
    return isJsonObject(descriptions) ? descriptions[key] : undefined;
  };
  return values.flatMap((value, index) => {
    const description = descriptionOf(value, index);
    const isSaid = typeof description === "string" && description.trim() !== "";
    return isSaid ? [{ value, description }] : [];
  });
}

function orNull<Found extends object>(found: Found): Found | null {
  return Object.keys(found).length === 0 ? null : found;
}
