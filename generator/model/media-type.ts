import { isJsonObject } from "../json.js";
import type { ResolvedMediaType } from "../resolve/resolved-document.js";
import type { SchemaObject } from "../validate/openapi.js";
import type { BodyCodec, MediaTypeModel } from "./client-model.js";
import { exampleOf } from "./example.js";
import { extensionsOf } from "./extensions.js";

/**
 * A Media Type Object.
 *
 * @param declareName mints the name of a type for a schema that has none of its own
 * @see https://spec.openapis.org/oas/v3.1.1.html#media-type-object
 */
export function buildMediaType(
  { mediaType, pointer, object, schema, schemaPointer }: ResolvedMediaType,
  declareName: (schemaPointer: string) => string,
): MediaTypeModel {
  const codec = codecOf(mediaType);
  return {
    pointer,
    extensions: extensionsOf(object),
    mediaType,
    codec,
    schemaPointer: schema === null ? null : schemaPointer,
    declaredName: schema !== null && wantsName(schema) ? declareName(schemaPointer) : null,
    example: exampleOf(object, schema),
    encoding: isJsonObject(object.encoding) ? object.encoding : {},
  };
}

/** How bodies of a media type are written and read. What is not known is bytes. */
function codecOf(mediaType: string): BodyCodec {
  const [essence = ""] = mediaType.toLowerCase().split(";");
  const type = essence.trim();
  if (/^application\/(jsonl|x-ndjson|ndjson|json-seq|jsonlines)$/.test(type)) return "json-lines";
  if (type === "application/json" || type.endsWith("+json") || type === "*/*") return "json";
  if (type === "text/event-stream") return "event-stream";
  if (type === "application/x-www-form-urlencoded") return "urlencoded";
  if (type.startsWith("multipart/")) return "multipart";
  if (/^text\/|[/+]xml$|[/+]yaml$/.test(type)) return "text";
  return "binary";
}

/** Whether a schema without a name is big enough to deserve one. */
function wantsName(schema: SchemaObject): boolean {
  if (!isJsonObject(schema) || schema["$ref"] !== undefined) return false;
  if (isJsonObject(schema["properties"]) && Object.keys(schema["properties"]).length > 0)
    return true;
  const parts = ["allOf", "anyOf", "oneOf"].flatMap((keyword) => schema[keyword] ?? []);
  return parts.some((part) => isJsonObject(part) && part["$ref"] === undefined);
}
