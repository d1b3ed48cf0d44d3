import type { Diagnostic } from "../../generator/diagnostics.js";
import { createReporter } from "../../generator/diagnostics.js";
import type { JsonObject } from "../../generator/json.js";
import { buildModel } from "../../generator/model/build-model.js";
import type { ClientModel } from "../../generator/model/client-model.js";
import { resolveDocument } from "../../generator/resolve/resolve-document.js";
import type { ResolvedDocument } from "../../generator/resolve/resolved-document.js";
import { createShapes } from "../../generator/shapes/create-shapes.js";
import type { OpenApiDocument, OpenApiObject } from "../../generator/validate/openapi.js";

/** A valid document of the given members. */
export function document(members: JsonObject): OpenApiDocument {
  const info = { title: "Sample", version: "1.0.0" };
  // Tests write documents that validation would let pass; what is in them is theirs to get right.
  const tree = { openapi: "3.1.1", info, ...members } as OpenApiObject;
  return {
    dialect: "3.1",
    tree,
    sourceName: "spec/sample.yaml",
    locate: () => null,
    originOf: (pointer) => pointer,
  };
}

/** A document with one operation of the given members: `GET /users`, or `POST /users` where it has a body. */
export function documentOf(operation: JsonObject, components: JsonObject = {}): OpenApiDocument {
  const method = operation["requestBody"] === undefined ? "get" : "post";
  return document({
    paths: { "/users": { [method]: { operationId: "listUsers", responses: {}, ...operation } } },
    components,
  });
}

export function resolved(given: OpenApiDocument): ResolvedDocument {
  return resolveDocument(
    given,
    createReporter(() => null),
  );
}

/** The model of a document, with the warnings of its making. */
export function modelOf(
  given: OpenApiDocument,
  overrides: Readonly<Record<string, string>> = {},
): { readonly model: ClientModel; readonly warnings: readonly string[] } {
  const warnings: string[] = [];
  const reporter = createReporter(
    () => null,
    (found: Diagnostic) => warnings.push(`${found.code}: ${found.message}`),
  );
  const whole = resolved(given);
  const shapes = createShapes(whole, reporter);
  return { model: buildModel(whole, { shapes, overrides }, reporter), warnings };
}
