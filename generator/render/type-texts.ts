import type { Declarations, TypeText } from "../declare/declarations.js";
import type { MediaTypeModel, ResponseModel } from "../model/client-model.js";

/** A type that is written by hand. */
export function plainType(text: string): TypeText {
  return { text, references: [] };
}

/** Either of several types; the same one is said once, and `unknown` takes in all others. */
export function unionOf(types: readonly TypeText[]): TypeText {
  if (types.some(({ text }) => text === "unknown")) return plainType("unknown");
  const texts = [...new Set(types.map((type) => type.text))];
  const references = new Set(types.flatMap((type) => type.references));
  return {
    text: texts.length === 0 ? "never" : texts.join(" | "),
    references: [...references].toSorted(),
  };
}

/** The type that stands at a pointer; `unknown` where the document leaves it open. */
export function typeAt(declarations: Declarations, schemaPointer: string | null): TypeText {
  if (schemaPointer === null) return plainType("unknown");
  const type = declarations.types.get(schemaPointer);
  if (type === undefined) throw new Error(`No type was declared for ${schemaPointer}.`);
  return type;
}

/** The type of a response's body in one of several media types; that of no body is `undefined`. */
export function typeOfBody(
  { body, content }: Pick<ResponseModel, "body" | "content">,
  declarations: Declarations,
): TypeText {
  if (body !== "described") return plainType(body === "none" ? "undefined" : "unknown");
  return unionOf(content.map((mediaType) => receivedType(mediaType, declarations)));
}

/** What the body of a request is in TypeScript: its schema's type, as far as it can be written. */
export function sentType(mediaType: MediaTypeModel, declarations: Declarations): TypeText {
  switch (mediaType.codec) {
    case "text":
    case "event-stream":
      return plainType("string");
    case "binary":
      return plainType("Blob | ArrayBuffer | ReadableStream<Uint8Array>");
    case "json-lines":
      return wrapType("readonly (", itemType(mediaType, declarations), ")[]");
    case "json":
    case "urlencoded":
    case "multipart":
      return typeAt(declarations, mediaType.schemaPointer);
  }
}

/** What the body of a response is in TypeScript: its schema's type, as far as it can be read. */
function receivedType(mediaType: MediaTypeModel, declarations: Declarations): TypeText {
  switch (mediaType.codec) {
    case "text":
      return plainType("string");
    case "binary":
    case "urlencoded":
    case "multipart":
      return plainType("Blob");
    case "event-stream":
      return wrapType("AsyncIterable<", eventType(mediaType, declarations), ">");
    case "json-lines":
      return wrapType("AsyncIterable<", itemType(mediaType, declarations), ">");
    case "json":
      return typeAt(declarations, mediaType.schemaPointer);
  }
}

/** `itemSchema` describes the events, `schema`, by custom, the data of each. */
function eventType(mediaType: MediaTypeModel, declarations: Declarations): TypeText {
  if (mediaType.describesItems) return typeAt(declarations, mediaType.schemaPointer);
  const event = { text: "ServerSentEvent", references: ["ServerSentEvent"] };
  if (mediaType.schemaPointer === null) return event;
  const { text, references } = typeAt(declarations, mediaType.schemaPointer);
  return { text: `ServerSentEvent<${text}>`, references: [...references, ...event.references] };
}

/** `itemSchema` describes each line; where `schema` is an array, its items do. */
function itemType(mediaType: MediaTypeModel, declarations: Declarations): TypeText {
  const type = typeAt(declarations, mediaType.schemaPointer);
  const isWhole = mediaType.valueKind === "array" && !mediaType.describesItems;
  return isWhole ? wrapType("(", type, ")[number]") : type;
}

function wrapType(before: string, { text, references }: TypeText, after: string): TypeText {
  return { text: before + text + after, references };
}
