import type { Declarations, TypeText } from "../declare/declarations.js";
import type { MediaTypeModel } from "../model/client-model.js";

/** A type that is written by hand. */
export function plainType(text: string): TypeText {
  return { text, references: [] };
}

/** Either of several types; the same one is said once. */
export function unionOf(types: readonly TypeText[]): TypeText {
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

/** The type of a body in one of several media types; that of no body is `undefined`. */
export function typeOfContent(
  content: readonly MediaTypeModel[],
  declarations: Declarations,
): TypeText {
  if (content.length === 0) return plainType("undefined");
  return unionOf(content.map((mediaType) => typeOfMediaType(mediaType, declarations)));
}

/** What a body of a media type is in TypeScript: its schema's type, as far as the codec can deliver it. */
export function typeOfMediaType(mediaType: MediaTypeModel, declarations: Declarations): TypeText {
  switch (mediaType.codec) {
    case "text":
      return plainType("string");
    case "binary":
      return plainType("Blob");
    case "event-stream":
    case "json-lines":
      return plainType("ReadableStream<Uint8Array>");
    case "json":
    case "urlencoded":
    case "multipart":
      return typeAt(declarations, mediaType.schemaPointer);
  }
}
