import type { ResolvedHeader, ResolvedResponse } from "../resolve/resolved-document.js";
import type { HeaderModel, ResponseModel } from "./client-model.js";
import { extensionsOf } from "./extensions.js";
import { buildMediaType } from "./media-type.js";

/**
 * The Responses Object of an operation, in the order in which statuses are looked up.
 *
 * @param declareName mints the name of a type for a schema that has none of its own
 * @see https://spec.openapis.org/oas/v3.1.1.html#responses-object
 */
export function buildResponses(
  responses: readonly ResolvedResponse[],
  declareName: (response: ResponseRole, schemaPointer: string) => string,
): readonly ResponseModel[] {
  const onlyDefault = !responses.some(({ status }) => isSuccess(status));
  return responses.map(({ status, pointer, object, headers, content }) => {
    const success = isSuccess(status) || (status === "default" && onlyDefault);
    return {
      pointer,
      extensions: extensionsOf(object),
      status,
      success,
      description: object.description ?? null,
      headers: headers.map(buildHeader),
      content: hasBody(status)
        ? content.map((mediaType) =>
            buildMediaType(mediaType, (at) => declareName({ status, success }, at)),
          )
        : [],
    };
  });
}

/** What a name for a response's body depends on. */
export type ResponseRole = Pick<ResponseModel, "status" | "success">;

/** 304 answers a conditional request as it was meant to be answered. */
function isSuccess(status: string): boolean {
  return /^2(\d\d|XX)$/.test(status) || status === "304";
}

/** @see https://www.rfc-editor.org/rfc/rfc9110#section-6.4.1 */
function hasBody(status: string): boolean {
  return !["204", "205", "304"].includes(status);
}

function buildHeader({ name, pointer, object, schemaPointer }: ResolvedHeader): HeaderModel {
  return {
    pointer,
    extensions: extensionsOf(object),
    name: name.toLowerCase(),
    description: object.description ?? null,
    required: object.required === true,
    deprecated: object.deprecated === true,
    schemaPointer,
  };
}
