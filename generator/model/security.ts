import type { Resolved } from "../resolve/resolved-document.js";
import type {
  OAuthFlowObject,
  SecurityRequirementObject,
  SecuritySchemeObject,
} from "../validate/openapi.js";
import { extensionsOf } from "./extensions.js";
import type {
  OAuthFlowModel,
  OAuthFlowType,
  SecurityRequirementModel,
  SecuritySchemeModel,
} from "./security-model.js";

/**
 * A Security Scheme Object under a name.
 *
 * @see https://spec.openapis.org/oas/v3.2.0.html#security-scheme-object
 */
export function buildSecurityScheme(
  { name: key, pointer, value }: Resolved<"name", SecuritySchemeObject>,
  { name, originOf }: { readonly name: string; readonly originOf: (pointer: string) => string },
): SecuritySchemeModel {
  return {
    pointer,
    origin: originOf(pointer),
    extensions: extensionsOf(value),
    key,
    name,
    type: value.type,
    description: value.description ?? null,
    deprecated: value.deprecated === true,
    ...placementOf(value),
    bearerFormat: value.bearerFormat ?? null,
    openIdConnectUrl: value.openIdConnectUrl ?? null,
    oauth2MetadataUrl: value.oauth2MetadataUrl ?? null,
    tokenUrl: tokenUrlOf(value),
    flows: flowTypes.flatMap((type) => {
      const flow = value.flows?.[type];
      return flow === undefined ? [] : [buildFlow(type, flow)];
    }),
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

const flowTypes: readonly OAuthFlowType[] = [
  ...(["implicit", "password", "clientCredentials", "authorizationCode"] as const),
  "deviceAuthorization",
];

function buildFlow(type: OAuthFlowType, flow: OAuthFlowObject): OAuthFlowModel {
  return {
    type,
    authorizationUrl: flow.authorizationUrl ?? null,
    deviceAuthorizationUrl: flow.deviceAuthorizationUrl ?? null,
    tokenUrl: flow.tokenUrl ?? null,
    refreshUrl: flow.refreshUrl ?? null,
    scopes: Object.entries(flow.scopes ?? {}).map(([name, description]) => ({
      name,
      description: typeof description === "string" ? description : null,
    })),
    extensions: extensionsOf(flow),
  };
}

function tokenUrlOf(scheme: SecuritySchemeObject): string | null {
  const extension = scheme["x-token-url"];
  if (typeof extension === "string") return extension;
  // An empty one is a placeholder; as a relative URL it would be the server itself.
  return scheme.flows?.["clientCredentials"]?.tokenUrl || null;
}
