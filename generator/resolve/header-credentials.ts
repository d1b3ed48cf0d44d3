import type { Reporter } from "../diagnostics.js";
import type { SecurityRequirementObject, SecuritySchemeObject } from "../validate/openapi.js";
import type {
  ResolvedDocument,
  ResolvedOperation,
  ResolvedParameter,
} from "./resolved-document.js";

type Secured = Pick<ResolvedDocument, "operations" | "securitySchemes">;

/**
 * Makes a security scheme of each header parameter that holds a credential, `Authorization` or `Cookie`, so that a client
 * takes it once and not with each call. Parameters of a header that a scheme of the document writes are left out.
 */
export function liftHeaderCredentials(document: Secured, reporter: Reporter): Secured {
  return ["authorization", "cookie"].reduce<Secured>(
    (lifted, header) => liftHeader(lifted, header, reporter),
    document,
  );
}

function liftHeader(
  { operations, securitySchemes }: Secured,
  header: string,
  reporter: Reporter,
): Secured {
  const isCredential = ({ object }: ResolvedParameter): boolean =>
    object.in === "header" && object.name.toLowerCase() === header;
  const [first] = operations.flatMap(({ parameters }) => parameters.filter(isCredential));
  if (first === undefined) return { operations, securitySchemes };
  const known = securitySchemes.find(({ value }) => headerOf(value) === header);
  const scheme = known ?? {
    name: freeName(`${header}Header`, securitySchemes),
    pointer: first.pointer,
    value: schemeOf(first),
  };
  if (known === undefined) {
    const message = `the header parameter \`${first.object.name}\` is taken from \`auth\` of the client`;
    reporter.report({ code: "parameter-credential", message, pointer: first.pointer });
  }
  const covering = new Set(
    [...securitySchemes, scheme].flatMap(({ name, value }) =>
      headerOf(value) === header ? [name] : [],
    ),
  );
  return {
    securitySchemes: known ? securitySchemes : [...securitySchemes, scheme],
    operations: operations.map((operation) => {
      const parameter = operation.parameters.find(isCredential);
      if (parameter === undefined) return operation;
      return {
        ...operation,
        parameters: operation.parameters.filter((one) => one !== parameter),
        security: withScheme(operation, parameter, { name: scheme.name, covering }),
      };
    }),
  };
}

function withScheme(
  { security }: ResolvedOperation,
  { object }: ResolvedParameter,
  { name, covering }: { readonly name: string; readonly covering: ReadonlySet<string> },
): readonly SecurityRequirementObject[] {
  const isCovered = security.some((one) => Object.keys(one).some((key) => covering.has(key)));
  if (isCovered) return security;
  const alternatives = security.length === 0 ? [{}] : security;
  const secured = alternatives.map((one) => ({ ...one, [name]: [] }));
  return object.required === true ? secured : [...secured, ...alternatives];
}

function schemeOf({ object }: ResolvedParameter): SecuritySchemeObject {
  const { name, description } = object;
  return {
    type: "apiKey",
    in: "header",
    name,
    ...(description === undefined ? {} : { description }),
  };
}

/** The header that a scheme writes, in lower case; `undefined` where it writes none. */
function headerOf({ type, in: place, name }: SecuritySchemeObject): string | undefined {
  if (type === "mutualTLS") return undefined;
  if (type !== "apiKey") return "authorization";
  return place === "cookie" ? "cookie" : place === "header" ? name?.toLowerCase() : undefined;
}

function freeName(wanted: string, schemes: Secured["securitySchemes"]): string {
  const taken = new Set(schemes.map(({ name }) => name));
  let name = wanted;
  while (taken.has(name)) name += "2";
  return name;
}
