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

/**
 * Tells which version of the specification a document claims to follow.
 *
 * @see https://spec.openapis.org/oas/v3.1.1.html#versions-and-deprecation
 */
export function detectDialect(
  tree: Json,
): { readonly dialect: Dialect } | { readonly problem: Problem } {
  if (!isJsonObject(tree)) {
    const message = "the document is not an object";
    return { problem: { code: "openapi-version-missing", message, pointer: "#" } };
  }
  const version = tree["openapi"];
  if (typeof version === "string" && /^3\.0(\.|$)/.test(version)) return { dialect: "3.0" };
  if (typeof version === "string" && /^3\.1(\.|$)/.test(version)) return { dialect: "3.1" };
  if (typeof version === "string" && /^3\.2(\.|$)/.test(version)) return { dialect: "3.2" };
  if (version !== undefined) return { problem: unsupported(version) };
  const { swagger } = tree;
  if (swagger === "2.0" || swagger === 2) return { dialect: "2.0" };
  if (swagger !== undefined) return { problem: unsupportedSwagger(swagger) };
  const message = "the field `openapi` is missing";
  return { problem: { code: "openapi-version-missing", message, pointer: "#" } };
}

function unsupported(version: Json): Problem {
  const code = "openapi-version-unsupported";
  const pointer = "#/openapi";
  if (typeof version !== "string") {
    const message = `the version is ${JSON.stringify(version)}, not a string`;
    return { code, message, pointer, hint: "Write the version in full, as `openapi: 3.1.1`." };
  }
  const message = `OpenAPI ${version} is not supported`;
  return { code, message, pointer };
}

function unsupportedSwagger(version: Json): Problem {
  return {
    code: "openapi-version-unsupported",
    message: `Swagger ${typeof version === "string" ? version : JSON.stringify(version)} is not supported`,
    pointer: "#/swagger",
    hint: 'Write `swagger: "2.0"`, or convert the document first.',
  };
}
