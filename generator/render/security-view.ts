import type { OperationModel, SecuritySchemeModel } from "../model/client-model.js";

/** How an operation is secured, as its description says it. */
export interface SecurityView {
  /** The alternatives, by the names of the schemes. */
  readonly securityNames: readonly (readonly string[])[];
  /** The only scheme of the only alternative; `null` where credentials may be given by the names of schemes. */
  readonly securityScheme: string | null;
}

/** Views what secures an operation, of all the schemes that the package has. */
export function viewSecurity(
  { security }: Pick<OperationModel, "security">,
  schemes: readonly SecuritySchemeModel[],
): SecurityView {
  // Where several are needed, what is not in a request needs no credential, and must not be waited for.
  const silent = new Set(schemes.flatMap((one) => (one.placement === "none" ? [one.name] : [])));
  const securityNames = security.map(({ schemes: all }) =>
    all.flatMap(({ name }) => (all.length > 1 && silent.has(name) ? [] : [name])),
  );
  const [only, ...others] = securityNames;
  const isOnly = schemes.length === 1 && others.length === 0 && only?.length === 1;
  return { securityNames, securityScheme: isOnly ? (only[0] ?? null) : null };
}
