import type { JsonObject } from "../json.js";
import { parsePath, type PathTemplate } from "../path-template.js";
import type { ResolvedOperation } from "../resolve/resolved-document.js";
import type { ParameterModel } from "./parameter-model.js";
import type { OperationModel, ServerModel } from "./client-model.js";
import { conditionalOf, extensionsOf, paginationOf, permissionsOf, retryOf } from "./extensions.js";
import type { BodyNames } from "./body-names.js";
import type { OperationNames } from "./name-operations.js";
import type { MemberNaming, SchemaContext } from "./parameter.js";
import { buildParameters } from "./parameter.js";
import { buildRequestBody } from "./request-body.js";
import { buildResponses } from "./response.js";
import { buildSecurity } from "./security.js";

/** What the operations of a document share. */
export interface OperationContext extends SchemaContext, MemberNaming {
  /** The names of security schemes by their keys. */
  readonly schemeNames: ReadonlyMap<string, string>;
  readonly servers: (operation: ResolvedOperation) => readonly ServerModel[];
  /** Where what stands at a pointer was written. */
  readonly originOf: (pointer: string) => string;
  /** Mints the name of a type that an operation declares. */
  readonly declareName: BodyNames;
  /** The extensions of the document itself, whose `x-retry` holds defaults. */
  readonly documentExtensions: JsonObject;
}

/**
 * An Operation Object.
 *
 * @see https://spec.openapis.org/oas/v3.1.1.html#operation-object
 */
export function buildOperation(
  operation: ResolvedOperation,
  names: OperationNames,
  context: OperationContext,
): OperationModel {
  const { object, pointer, method, path } = operation;
  const template = parsePath(path);
  const parameters = buildParameters(operation.parameters, context, context);
  const memberOf = (place: string) => (name: string) =>
    parameters.find((parameter) => parameter.in === place && sameName(parameter.name, name))
      ?.member ?? null;
  return {
    pointer,
    origin: context.originOf(pointer),
    extensions: extensionsOf(object),
    ...names,
    method,
    path,
    pathPieces: template.pieces,
    fixedQuery: template.fixedQuery,
    summary: object.summary ?? null,
    description: object.description ?? null,
    deprecated: object.deprecated === true,
    tags: object.tags ?? [],
    externalDocs: externalDocsOf(operation),
    parameters: nameInQuery(parameters, template),
    ...buildBodies(operation, names, context),
    security: buildSecurity(operation.security, context.schemeNames),
    servers: context.servers(operation),
    permissions: permissionsOf(object),
    pagination: paginationOf(object, memberOf("query")),
    conditional: conditionalOf(object, memberOf("header")),
    retry: retryOf(object, context.documentExtensions),
  };
}

/** Gives the parameters after the `?` of a path the names that they have there; `q={text}` stays the member `text`. */
function nameInQuery(
  parameters: readonly ParameterModel[],
  { queryNames }: PathTemplate,
): readonly ParameterModel[] {
  return parameters.map((parameter) => {
    const name = parameter.in === "query" ? queryNames.get(parameter.name) : undefined;
    return name === undefined ? parameter : { ...parameter, name };
  });
}

function buildBodies(
  { method, requestBody, responses }: ResolvedOperation,
  names: OperationNames,
  { lookUp, shapeAt, declareName }: OperationContext,
): Pick<OperationModel, "requestBody" | "responses"> {
  return {
    requestBody:
      requestBody &&
      buildRequestBody(requestBody, {
        lookUp,
        shapeAt,
        declareName: (body) => declareName(names, null, body),
      }),
    responses: buildResponses(responses, {
      method,
      lookUp,
      shapeAt,
      declareName: (role, body) => declareName(names, role, body),
    }),
  };
}

function externalDocsOf({ object }: ResolvedOperation): OperationModel["externalDocs"] {
  const { externalDocs } = object;
  if (externalDocs === undefined) return null;
  return { url: externalDocs.url, description: externalDocs.description ?? null };
}

/** Header names differ in case at will; query parameters are compared alike, as a kindness to the extension. */
function sameName(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}
