import type { Problem } from "../diagnostics.js";
import { isJsonObject, type Json } from "../json.js";
import type { OpenApiDocument } from "./openapi.js";

/**
 * The version of the OpenAPI Specification that a document is written in, without the patch number. Version 2.0 is
 * called Swagger, and is gone once a document has been validated.
 */
export type Dialect = "2.0" | OpenApiDocument["dialect"];

/** Whether schemas are those of JSON Schema 2020-12, and not of a dialect of OpenAPI's own. */
export function usesJsonSchema(dialect: Dialect): boolean {
  return dialect === "3.1" || dialect === "3.2";
}

/** The version that a file states, if it states one that is known. */
export function dialectOf(tree: Json): Dialect | null {
  if (!isJsonObject(tree)) return null;
  const { openapi, swagger } = tree;
  if (typeof openapi === "string" || typeof openapi === "number") {
    const [, minor] = /^\s*3\.([012])(?:\.|\s*$|-)/.exec(String(openapi)) ?? [];
    if (minor !== undefined) return `3.${minor}` as Dialect; // It is one of the three.
    return /^\s*3\s*$/.test(String(openapi)) ? "3.0" : null;
  }
  return openapi === undefined && (swagger === "2.0" || swagger === 2 || swagger === "2")
    ? "2.0"
    : null;
}

/**
 * Tells which version of the specification a document claims to follow.
 *
 * @see https://spec.openapis.org/oas/v3.1.1.html#versions-and-deprecation
 */
export function detectDialect(
  tree: Json,
): { readonly dialect: Dialect } | { readonly problem: Problem } {
  const dialect = dialectOf(tree);
  if (dialect !== null) return { dialect };
  if (!isJsonObject(tree)) {
    const message = "the document is not an object";
    return { problem: { code: "openapi-version-missing", message, pointer: "#" } };
  }
  const { openapi, swagger } = tree;
  if (openapi !== undefined) return { problem: unsupported("OpenAPI", openapi, "#/openapi") };
  if (swagger !== undefined) {
    const hint = 'Write `swagger: "2.0"`, or convert the document first.';
    return { problem: { ...unsupported("Swagger", swagger, "#/swagger"), hint } };
  }
  const message = "the field `openapi` is missing";
  return { problem: { code: "openapi-version-missing", message, pointer: "#" } };
}

function unsupported(name: string, version: Json, pointer: string): Problem {
  const text = typeof version === "string" ? version : JSON.stringify(version);
  const message = `${name} ${text} is not supported`;
  return { code: "openapi-version-unsupported", message, pointer };
}
