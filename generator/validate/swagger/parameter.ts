import {
  isJsonArray,
  isJsonObject,
  pointerTo,
  type Draft,
  type Json,
  type JsonObject,
} from "../../json.js";
import { convertSchema, schemaOfValue, valueKeywords } from "./schema.js";
import type { Conversion } from "./conversion.js";

/** A Parameter Object with the place that it is written in, after references were followed. */
export interface PlacedParameter {
  readonly pointer: string;
  readonly node: JsonObject;
}

/**
 * A parameter that is neither a body nor a field of a form.
 *
 * @see https://spec.openapis.org/oas/v2.0.html#parameter-object
 */
export function convertParameter(
  { node, pointer }: PlacedParameter,
  conversion: Conversion,
): Draft {
  const draft: Draft = withoutValue(node);
  const style = styleOf(node);
  return conversion.note(
    { ...draft, ...style, schema: schemaOfValue(node, pointer, conversion) },
    pointer,
  );
}

/** The Header Object of a response. */
export function convertHeader(node: JsonObject, pointer: string, conversion: Conversion): Draft {
  const schema = schemaOfValue(node, pointer, conversion);
  return conversion.note({ ...withoutValue(node), schema }, pointer);
}

/**
 * The body that a parameter in `body` describes.
 *
 * @param mediaTypes that it may be sent as
 * @see https://spec.openapis.org/oas/v2.0.html#parameter-object
 */
export function convertBody(
  { node, pointer }: PlacedParameter,
  mediaTypes: readonly string[],
  conversion: Conversion,
): Draft {
  const { name: _name, in: _in, schema = {}, ...rest } = node;
  const converted = convertSchema(schema, pointerTo(pointer, "schema"), conversion);
  const content: Draft = {};
  for (const mediaType of mediaTypes) content[mediaType] = { schema: converted };
  return conversion.note({ ...rest, content }, pointer);
}

/**
 * The body that all parameters in `formData` describe together: an object with a property for each.
 *
 * @param fields one at least
 * @param consumes what the operation reads; of that, only the two media types for forms can hold fields
 */
export function convertForm(
  fields: readonly [PlacedParameter, ...PlacedParameter[]],
  consumes: readonly string[],
  conversion: Conversion,
): Draft {
  const properties: Draft = {};
  const required: string[] = [];
  for (const { node, pointer } of fields) {
    const name = nameOf(node);
    const schema = schemaOfValue(node, pointer, conversion);
    const { description } = node;
    if (isJsonObject(schema) && description !== undefined) {
      properties[name] = conversion.note({ ...schema, description }, pointer);
    } else properties[name] = schema;
    if (node["required"] === true) required.push(name);
  }
  const [{ pointer }] = fields;
  const schema = conversion.note(
    { type: "object", properties, ...(required.length > 0 && { required }) },
    pointer,
  );
  const content: Draft = {};
  for (const mediaType of formTypes(fields, consumes)) {
    const encoding = mediaType === urlencoded ? encodingOf(fields) : {};
    content[mediaType] = { schema, ...(Object.keys(encoding).length > 0 && { encoding }) };
  }
  return conversion.note({ content, ...(required.length > 0 && { required: true }) }, pointer);
}

/** A name of another type has been reported. */
function nameOf({ name }: JsonObject): string {
  return typeof name === "string" ? name : JSON.stringify(name);
}

const urlencoded = "application/x-www-form-urlencoded";
const multipart = "multipart/form-data";

function formTypes(
  fields: readonly PlacedParameter[],
  consumes: readonly string[],
): readonly string[] {
  const hasFile = fields.some(({ node }) => node["type"] === "file");
  const stated = consumes.filter((type) => type === multipart || (type === urlencoded && !hasFile));
  if (stated.length > 0) return stated;
  return [hasFile ? multipart : urlencoded];
}

function encodingOf(fields: readonly PlacedParameter[]): Draft {
  const encoding: Draft = {};
  for (const { node } of fields) {
    const style = styleOf({ ...node, in: "query" });
    if (Object.keys(style).length > 0) encoding[nameOf(node)] = style;
  }
  return encoding;
}

/**
 * How the items of a list are written. Tabs have no style in OpenAPI 3, which `rules.ts` reports.
 *
 * @see https://spec.openapis.org/oas/v2.0.html#parameter-object
 */
function styleOf(node: JsonObject): Draft {
  if (node["type"] !== "array") return {};
  const { collectionFormat = "csv", in: place } = node;
  const plain = place === "query" || place === "formData" ? "form" : "simple";
  if (collectionFormat === "csv") return { style: plain, explode: false };
  if (collectionFormat === "multi") return { style: plain, explode: true };
  if (collectionFormat === "ssv") return { style: "spaceDelimited", explode: false };
  if (collectionFormat === "pipes") return { style: "pipeDelimited", explode: false };
  return {};
}

function withoutValue(node: JsonObject): Draft {
  const left = new Set([...valueKeywords, "collectionFormat", "schema"]);
  return Object.fromEntries(Object.entries(node).filter(([key]) => !left.has(key)));
}

/** The strings of a list; nothing where there is no list. */
export function textsOf(value: Json | undefined): readonly string[] | null {
  if (!isJsonArray(value)) return null;
  return value.filter((item) => typeof item === "string");
}
