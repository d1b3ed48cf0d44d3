import type { ResolvedRequestBody } from "../resolve/resolved-document.js";
import { holdsBinary } from "./binary.js";
import type { MediaTypeModel, RequestBodyModel } from "./body-model.js";
import { extensionsOf } from "./extensions.js";
import type { MediaTypeContext } from "./media-type.js";
import { buildMediaType } from "./media-type.js";

/**
 * A Request Body Object.
 *
 * @see https://spec.openapis.org/oas/v3.1.1.html#request-body-object
 */
export function buildRequestBody(
  { pointer, object, content }: ResolvedRequestBody,
  context: MediaTypeContext,
): RequestBodyModel {
  // To look for files may lead through the whole document.
  const isChoice = content.length > 1;
  return {
    pointer,
    extensions: extensionsOf(object),
    member: "body",
    contentTypeMember: "contentType",
    description: object.description ?? null,
    required: object.required === true,
    content: content
      .map((body) => {
        const mediaType = buildMediaType(body, context);
        const holdsFiles =
          isChoice && body.schema !== null && holdsBinary(body.schema, context.lookUp);
        return { mediaType, rank: rankOf(mediaType, holdsFiles) };
      })
      .toSorted((a, b) => a.rank - b.rank)
      .map(({ mediaType }) => mediaType),
  };
}

/**
 * JSON first, then forms, then the rest, each in the order of the document: the first is what a caller sends who does
 * not choose. A list of changes is JSON, but hardly what an operation is about that takes other JSON. A multipart body
 * comes before JSON and urlencoded forms whose schemas have files, which neither of them can hold.
 *
 * @see https://www.rfc-editor.org/rfc/rfc6902
 */
function rankOf({ mediaType, codec }: MediaTypeModel, holdsFiles: boolean): number {
  if (holdsFiles && (codec === "json" || codec === "urlencoded")) return 2.5;
  if (codec === "json") return /^application\/json-patch\+json\b/i.test(mediaType) ? 1 : 0;
  return codec === "multipart" || codec === "urlencoded" ? 2 : 3;
}
