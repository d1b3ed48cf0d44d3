import type { Json, JsonObject } from "../json.js";
import { isJsonArray, isJsonObject } from "../json.js";
import type { SchemaObject } from "../validate/openapi.js";
import type { Documentation } from "./shape.js";

/** Bounds, with the words for them. */
const bounds: readonly (readonly [keyword: string, words: string])[] = [
  ["minimum", "minimum"],
  ["exclusiveMinimum", "greater than"],
  ["maximum", "maximum"],
  ["exclusiveMaximum", "less than"],
  ["multipleOf", "multiple of"],
  ["minLength", "minimum length"],
  ["maxLength", "maximum length"],
  ["minItems", "minimum items"],
  ["maxItems", "maximum items"],
  ["minProperties", "minimum properties"],
  ["maxProperties", "maximum properties"],
];

/** Formats that the type already says. */
const silentFormats: ReadonlySet<Json> = new Set(["binary", "float", "double", "int32"]);

/**
 * What the documentation of a property says, taken from its schema alone: description, the values of an enumeration,
 * format and limits, then the tags. `null` when there is nothing to say.
 */
export function documentationOf(schema: SchemaObject): Documentation | null {
  if (!isJsonObject(schema)) return null;
  const paragraphs = [textOf(schema), valuesOf(schema), limitsOf(schema)];
  const text = paragraphs.filter((paragraph) => paragraph !== "").join("\n\n");
  const tags = tagsOf(schema);
  return text === "" && tags.length === 0 ? null : { text, tags };
}

function textOf(schema: JsonObject): string {
  const { description, title } = schema;
  const text = typeof description === "string" && description.trim() !== "" ? description : title;
  return typeof text === "string" ? text.trim() : "";
}

function valuesOf(schema: JsonObject): string {
  const descriptions = schema["x-enum-descriptions"];
  if (isJsonArray(schema["enum"])) {
    return schema["enum"]
      .map((value, index) => {
        if (isJsonArray(descriptions)) return valueLine(value, descriptions[index]);
        const key = typeof value === "string" ? value : JSON.stringify(value);
        return isJsonObject(descriptions) ? valueLine(value, descriptions[key]) : "";
      })
      .filter((line) => line !== "")
      .join("\n");
  }
  if (isJsonObject(schema["items"])) return valuesOf(schema["items"]);
  const { oneOf } = schema;
  return (isJsonArray(oneOf) ? oneOf : [])
    .map((branch) => {
      if (!isJsonObject(branch) || branch["const"] === undefined) return "";
      return valueLine(branch["const"], branch["description"] ?? branch["title"]);
    })
    .filter((line) => line !== "")
    .join("\n");
}

function valueLine(value: Json, description: Json | undefined): string {
  if (typeof description !== "string" || description.trim() === "") return "";
  return `- \`${JSON.stringify(value)}\`: ${oneLine(description)}`;
}

function limitsOf(schema: JsonObject): string {
  const { format, pattern, uniqueItems } = schema;
  const { contentEncoding: encoding, contentMediaType: mediaType } = schema;
  const parts: string[] = [];
  if (typeof format === "string" && !silentFormats.has(format)) parts.push(`format: ${format}`);
  if (typeof mediaType === "string") parts.push(`media type: ${mediaType}`);
  if (typeof encoding === "string") parts.push(`encoding: ${encoding}`);
  for (const [keyword, words] of bounds) {
    const bound = schema[keyword];
    if (typeof bound !== "number" || isIdle(keyword, bound) || isInexact(bound, format)) continue;
    parts.push(`${words}: ${bound}`);
  }
  if (uniqueItems === true) parts.push("no item twice");
  if (typeof pattern === "string") parts.push(`pattern: ${code(pattern)}`);
  const text = parts.join("; ");
  return text === "" ? "" : `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}

/** A bound that every value keeps. */
function isIdle(keyword: string, bound: number): boolean {
  return bound === 0 && ["minLength", "minItems", "minProperties"].includes(keyword);
}

/** A bound of 64 bits, which has been read as another one. */
function isInexact(bound: number, format: Json | undefined): boolean {
  return (format === "int64" || format === "uint64") && Math.abs(bound) > Number.MAX_SAFE_INTEGER;
}

function tagsOf(schema: JsonObject): Documentation["tags"] {
  const { default: initial, deprecated, examples } = schema;
  const [example] = isJsonArray(examples) ? examples : [];
  return [
    ...(initial === undefined ? [] : [{ name: "default", text: valueText(initial) }]),
    ...(deprecated === true ? [{ name: "deprecated", text: "" }] : []),
    ...(example === undefined ? [] : [{ name: "example", text: valueText(example) }]),
  ];
}

function valueText(value: Json): string {
  const text = JSON.stringify(value);
  return text.length <= 80 ? text : JSON.stringify(value, null, 2);
}

function code(text: string): string {
  const line = oneLine(text);
  const fence = line.includes("`") ? "``" : "`";
  const space = line.includes("`") ? " " : "";
  return fence + space + line + space + fence;
}

function oneLine(text: string): string {
  return text.trim().replaceAll(/\s+/g, " ");
}
