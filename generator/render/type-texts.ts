import type { Declarations, TypeText } from "../declare/declarations.js";
import { unionOf as unionOfTypes } from "../print/type-expression.js";
import { typeText } from "../print/type-text.js";
import type { MediaTypeModel, ResponseModel } from "../model/body-model.js";

/** A keyword or a literal. */
export function plainType(text: string): TypeText {
  return typeText({ kind: "text", text });
}

/** A type of TypeScript or of the runtime, with its arguments. */
export function namedType(name: string, ...types: readonly TypeText[]): TypeText {
  return typeText({ kind: "reference", name, arguments: types.map(({ type }) => type) });
}

/** Either of several types; the same one is said once, and `unknown` takes in all others. */
export function unionOf(types: readonly TypeText[]): TypeText {
  return typeText(unionOfTypes(types.map(({ type }) => type)));
}

/** What bytes may be sent as. */
export const bytesType = unionOf(
  ["Blob", "ArrayBuffer", "ReadableStream<Uint8Array>"].map((text) => plainType(text)),
);

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
      return bytesType;
    case "json-lines": {
      const item = itemType(mediaType, declarations).type;
      return typeText({ kind: "array", item, readonly: true });
    }
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
      return namedType("AsyncIterable", eventType(mediaType, declarations));
    case "json-lines":
      return namedType("AsyncIterable", itemType(mediaType, declarations));
    case "json":
      return typeAt(declarations, mediaType.schemaPointer);
  }
}

/** `itemSchema` describes the events, `schema`, by custom, the data of each. */
function eventType(mediaType: MediaTypeModel, declarations: Declarations): TypeText {
  if (mediaType.describesItems) return typeAt(declarations, mediaType.schemaPointer);
  if (mediaType.schemaPointer === null) return namedType("ServerSentEvent");
  return namedType("ServerSentEvent", typeAt(declarations, mediaType.schemaPointer));
}

/** `itemSchema` describes each line; where `schema` is an array, its items do. */
function itemType(mediaType: MediaTypeModel, declarations: Declarations): TypeText {
  const whole = typeAt(declarations, mediaType.schemaPointer);
  if (mediaType.valueKind !== "array" || mediaType.describesItems) return whole;
  const { type } = whole;
  return typeText(type.kind === "array" ? type.item : { kind: "item", of: type });
}
