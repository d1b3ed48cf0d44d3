import { isJsonObject } from "../json.js";
import type { Resolved } from "../resolve/resolved-document.js";
import type { SecurityRequirementObject, SecuritySchemeObject } from "../validate/openapi.js";
import type { SecurityRequirementModel, SecuritySchemeModel } from "./client-model.js";
import { extensionsOf } from "./extensions.js";

/**
 * A Security Scheme Object under a name.
 *
 * @see https://spec.openapis.org/oas/v3.1.1.html#security-scheme-object
 */
export function buildSecurityScheme(
  { name: key, pointer, value }: Resolved<"name", SecuritySchemeObject>,
  name: string,
): SecuritySchemeModel {
  return {
    pointer,
    extensions: extensionsOf(value),
    key,
    name,
    type: value.type,
    description: value.description ?? null,
    ...placementOf(value),
    tokenUrl: tokenUrlOf(value),
  };
}

/**
 * Security Requirement Objects by the names of their schemes. Schemes that the document does not declare have been
 * reported by validation.
 *
 * @see https://spec.openapis.org/oas/v3.1.1.html#security-requirement-object
 */
export function buildSecurity(
  requirements: readonly SecurityRequirementObject[],
  names: ReadonlyMap<string, string>,
): readonly SecurityRequirementModel[] {
  return requirements.map((requirement) => ({
    schemes: Object.entries(requirement).flatMap(([key, scopes]) => {
      const name = names.get(key);
      return name === undefined ? [] : [{ name, scopes }];
    }),
  }));
}

function placementOf(
  scheme: SecuritySchemeObject,
): Pick<SecuritySchemeModel, "placement" | "parameter"> {
  switch (scheme.type) {
    case "apiKey":
      return { placement: scheme.in ?? "header", parameter: scheme.name ?? null };
    case "http":
      return placementOfHttp(scheme.scheme ?? "bearer");
    case "oauth2":
    case "openIdConnect":
      return { placement: "bearer", parameter: null };
    case "mutualTLS":
      return { placement: "none", parameter: null };
  }
}

/** @see https://www.iana.org/assignments/http-authschemes/http-authschemes.xhtml */
function placementOfHttp(scheme: string): Pick<SecuritySchemeModel, "placement" | "parameter"> {
  switch (scheme.toLowerCase()) {
    case "bearer":
      return { placement: "bearer", parameter: null };
    case "basic":
      return { placement: "basic", parameter: null };
    default:
      return { placement: "authorization", parameter: scheme };
  }
}

function tokenUrlOf(scheme: SecuritySchemeObject): string | null {
  const extension = scheme["x-token-url"];
  if (typeof extension === "string") return extension;
  const flow = scheme.flows?.["clientCredentials"];
  const url = isJsonObject(flow) ? flow["tokenUrl"] : undefined;
  return typeof url === "string" ? url : null;
}
