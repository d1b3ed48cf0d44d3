import { isJsonObject } from "../json.js";
import type { ResolvedMediaType } from "../resolve/resolved-document.js";
import type { SchemaObject } from "../validate/openapi.js";
import type { BodyCodec, MediaTypeModel } from "./body-model.js";
import { isBinary } from "./binary.js";
import { exampleOf } from "./example.js";
import type { BodyName } from "./body-names.js";
import { extensionsOf } from "./extensions.js";
import type { SchemaContext } from "./parameter.js";
import { buildParts } from "./part.js";
import { valueKindOf } from "./value-kind.js";

/** What media types are built with. */
export interface MediaTypeContext extends SchemaContext {
  /** Mints the name of a type for a schema that has none of its own. */
  readonly declareName: (body: ResolvedMediaType) => BodyName;
}

/**
 * A Media Type Object.
 *
 * @see https://spec.openapis.org/oas/v3.1.1.html#media-type-object
 */
export function buildMediaType(
  body: ResolvedMediaType,
  { lookUp, shapeAt, declareName }: MediaTypeContext,
): MediaTypeModel {
  const { mediaType, pointer, object, schema, schemaPointer, describesItems, eventData } = body;
  const codec = codecOf(mediaType, schema === null ? null : lookUp(schema));
  const declared = schema !== null && wantsName(schema) ? declareName(body) : null;
  const hasParts = codec === "multipart" || codec === "urlencoded";
  return {
    pointer,
    extensions: extensionsOf(object),
    mediaType,
    codec,
    isRange: mediaType.includes("*"),
    schemaPointer: schema === null ? null : schemaPointer,
    declaredName: declared?.name ?? null,
    declaresType: declared?.isNew ?? false,
    valueKind: schema === null ? "any" : valueKindOf(lookUp(schema), lookUp),
    shape: schema === null ? null : shapeAt(schema, schemaPointer),
    describesItems,
    eventData: codec === "event-stream" ? (eventData ?? "text") : null,
    example: exampleOf(object, schema, lookUp),
    parts:
      hasParts && isJsonObject(object.encoding) ? buildParts(object.encoding, schema, lookUp) : [],
  };
}

/**
 * How bodies of a media type are written and read. Unknown media types are bytes, and so is whatever the schema calls
 * binary, be it under JSON, XML or text: JSON has no way to hold bytes.
 *
 * @param schema that of the body, not a reference; `null` if there is none
 */
export function codecOf(mediaType: string, schema: SchemaObject | null): BodyCodec {
  const [essence = ""] = mediaType.toLowerCase().split(";");
  const type = essence.trim();
  if (/^application\/(jsonl|x-ndjson|ndjson|json-seq|jsonlines)$/.test(type)) return "json-lines";
  if (isBinary(schema) && !/^multipart\/|urlencoded$|event-stream$/.test(type)) return "binary";
  if (type === "*/*") return "json";
  if (/^(application|text)\/json$/.test(type) || type.endsWith("+json")) return "json";
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
