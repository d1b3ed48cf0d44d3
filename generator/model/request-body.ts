import type { ResolvedRequestBody } from "../resolve/resolved-document.js";
import type { RequestBodyModel } from "./client-model.js";
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
  return {
    pointer,
    extensions: extensionsOf(object),
    member: "body",
    contentTypeMember: "contentType",
    description: object.description ?? null,
    required: object.required === true,
    content: content.map((mediaType) => buildMediaType(mediaType, context)),
  };
}
