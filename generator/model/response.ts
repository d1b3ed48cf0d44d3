import { isJsonObject } from "../json.js";
import type {
  ResolvedHeader,
  ResolvedMediaType,
  ResolvedResponse,
} from "../resolve/resolved-document.js";
import type { SchemaObject } from "../validate/openapi.js";
import type { BodyCodec, HeaderModel, ResponseModel } from "./body-model.js";
import { extensionsOf } from "./extensions.js";
import { buildMediaType, codecOf } from "./media-type.js";
import type { LookUpSchema, SchemaContext } from "./parameter.js";
import type { ResponseRole, BodyName } from "./body-names.js";

/**
 * The Responses Object of an operation, in the order in which statuses are looked up.
 *
 * @see https://spec.openapis.org/oas/v3.1.1.html#responses-object
 */
export function buildResponses(
  responses: readonly ResolvedResponse[],
  { method, lookUp, shapeAt, declareName }: ResponseContext,
): readonly ResponseModel[] {
  const onlyDefault = !responses.some(({ status }) => isSuccess(status));
  const hasDescribedSuccess = responses.some(
    ({ status, content }) => isSuccess(status) && mayHaveBody(status, method) && content.length > 0,
  );
  return responses.map(({ status, pointer, object, headers, content }) => {
    const success = isSuccess(status) || (status === "default" && onlyDefault);
    const mayHave = mayHaveBody(status, method);
    const needsNone = !mayHave || (success && hasDescribedSuccess);
    const isDescribed = mayHave && content.length > 0;
    return {
      pointer,
      extensions: extensionsOf(object),
      status,
      success,
      description: object.description ?? null,
      headers: headers.map((header) => buildHeader(header, shapeAt)),
      body: isDescribed ? "described" : needsNone ? "none" : "unknown",
      content: (mayHave ? content.filter(worthReading(lookUp)) : []).map((mediaType) =>
        buildMediaType(mediaType, {
          lookUp,
          shapeAt,
          declareName: (body) => declareName({ status, success }, body),
        }),
      ),
    };
  });
}

/** What responses are built with. */
export interface ResponseContext extends SchemaContext {
  /** Of the request, in capitals. */
  readonly method: string;
  /** Mints the name of a type for a schema that has none of its own. */
  readonly declareName: (response: ResponseRole, body: ResolvedMediaType) => BodyName;
}

/** 304 answers a conditional request as it was meant to be answered. */
function isSuccess(status: string): boolean {
  return /^2(\d\d|XX)$/.test(status) || status === "304";
}

/** @see https://www.rfc-editor.org/rfc/rfc9110#section-6.4.1 */
function mayHaveBody(status: string, method: string): boolean {
  return method !== "HEAD" && !["204", "205", "304"].includes(status);
}

/** What is offered as JSON need not be read in a form in which its schema has no meaning, such as XML. */
function worthReading(lookUp: LookUpSchema) {
  const codec = ({ mediaType, schema }: ResolvedMediaType): BodyCodec =>
    codecOf(mediaType, schema === null ? null : lookUp(schema));
  return (one: ResolvedMediaType, _: number, all: readonly ResolvedMediaType[]): boolean => {
    if (!["text", "binary"].includes(codec(one)) || isText(one.schema, lookUp)) return true;
    const text = JSON.stringify(one.schema);
    return !all.some((other) => codec(other) === "json" && JSON.stringify(other.schema) === text);
  };
}

/** A string has a meaning in any form. */
function isText(schema: SchemaObject | null, lookUp: LookUpSchema): boolean {
  const found = schema === null ? null : lookUp(schema);
  return isJsonObject(found) && found["type"] === "string";
}

function buildHeader(
  { name, pointer, object, schema, schemaPointer }: ResolvedHeader,
  shapeAt: SchemaContext["shapeAt"],
): HeaderModel {
  return {
    pointer,
    extensions: extensionsOf(object),
    name: name.toLowerCase(),
    description: object.description ?? null,
    required: object.required === true,
    deprecated: object.deprecated === true,
    shape: shapeAt(schema, schemaPointer),
    schemaPointer,
  };
}
