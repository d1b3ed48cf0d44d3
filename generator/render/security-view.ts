import type { OperationModel } from "../model/client-model.js";
import type { SecurityRequirementModel, SecuritySchemeModel } from "../model/security-model.js";

/** How an operation is secured. */
export interface SecurityView {
  /** The alternatives, by the names of the schemes; empty if the operation needs no credentials. */
  readonly securityNames: readonly (readonly string[])[];
  /** The only scheme that `auth` takes a secret for; `null` if it takes secrets by the names of schemes. */
  readonly securityScheme: string | null;
  /** Clients of the package have the option `auth`, whether or not this operation needs it. */
  readonly takesAuth: boolean;
  /** What people are told of it; `null` where the document has no security schemes. */
  readonly authentication: AuthenticationView | null;
}

export interface AuthenticationView {
  /** It may be left out as well. */
  readonly optional: boolean;
  /** One of these is needed; empty when nothing is. */
  readonly alternatives: readonly { readonly schemes: readonly NeededSchemeView[] }[];
}

export interface NeededSchemeView {
  /** The key in the document, by which `auth` knows it. */
  readonly key: string;
  readonly scopes: readonly string[];
  /** What the scopes are called here: `scope`, `scopes`, `role` or `roles`. */
  readonly scopeWord: string;
}

/** Views what secures an operation, of all the schemes that the package has. */
export function viewSecurity(
  { security }: Pick<OperationModel, "security">,
  schemes: readonly SecuritySchemeModel[],
): SecurityView {
  const inRequest = schemes.filter(({ placement }) => placement !== "none");
  const names = new Set(inRequest.map(({ name }) => name));
  const securityNames = security
    .map((one) => one.schemes.flatMap(({ name }) => (names.has(name) ? [name] : [])))
    .filter((all) => all.length > 0);
  return {
    securityNames,
    securityScheme: inRequest.length === 1 ? (securityNames[0]?.[0] ?? null) : null,
    takesAuth: inRequest.length > 0,
    authentication: schemes.length === 0 ? null : viewAuthentication(security, schemes),
  };
}

function viewAuthentication(
  security: readonly SecurityRequirementModel[],
  schemes: readonly SecuritySchemeModel[],
): AuthenticationView {
  const known = new Map(schemes.map((scheme) => [scheme.name, scheme]));
  const needed = security.filter((requirement) => requirement.schemes.length > 0);
  return {
    optional: needed.length < security.length,
    alternatives: needed.map((requirement) => ({
      schemes: requirement.schemes.flatMap(({ name, scopes }) => {
        const scheme = known.get(name);
        return scheme ? [{ key: scheme.key, scopes, scopeWord: scopeWordOf(scheme, scopes) }] : [];
      }),
    })),
  };
}

/** @see https://spec.openapis.org/oas/v3.1.1.html#security-requirement-object */
function scopeWordOf({ type }: SecuritySchemeModel, scopes: readonly string[]): string {
  const word = type === "oauth2" || type === "openIdConnect" ? "scope" : "role";
  return scopes.length === 1 ? word : `${word}s`;
}
