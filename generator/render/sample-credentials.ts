import { propertyKey } from "../escape.js";
import type { OperationModel } from "../model/client-model.js";
import type { SecuritySchemeModel } from "../model/security-model.js";
import type { ExampleContext } from "./call-example.js";

/**
 * What `createClient` is given for the first alternative that secures an operation, with names for what is secret:
 * `{ auth: token }`. Empty when neither the operation nor the server needs anything.
 */
export function sampleOptions(
  { security }: Pick<OperationModel, "security">,
  {
    securitySchemes: schemes,
    requiredOptions,
  }: Pick<ExampleContext, "requiredOptions" | "securitySchemes">,
): string {
  const alternative = security.find((requirement) => requirement.schemes.length > 0);
  const names = new Set(alternative?.schemes.map(({ name }) => name));
  const needed = schemes.filter(({ name }) => names.has(name));
  const inRequest = needed.filter(({ placement }) => placement !== "none");
  const members = [
    ...requiredOptions.map(({ member }) => `${propertyKey(member)}: "…"`),
    ...(inRequest.length > 0 ? [`auth: ${sampleAuth(inRequest, schemes)}`] : []),
    // A certificate is presented by a `fetch` of the caller's own.
    ...(needed.length > inRequest.length ? ["fetch"] : []),
  ];
  return members.length === 0 ? "" : `{ ${members.join(", ")} }`;
}

function sampleAuth(
  schemes: readonly SecuritySchemeModel[],
  all: readonly SecuritySchemeModel[],
): string {
  const [only, ...others] = all.filter(({ placement }) => placement !== "none");
  if (only !== undefined && others.length === 0) return secretOf(only, defaultName(only));
  const members = schemes.map((scheme) => {
    const { key, name } = scheme;
    const secret = secretOf(scheme, name);
    return key === secret ? key : `${propertyKey(key)}: ${secret}`;
  });
  return `{ ${members.join(", ")} }`;
}

function secretOf({ placement }: SecuritySchemeModel, name: string): string {
  return placement === "basic" ? "{ username, password }" : name;
}

function defaultName({ type }: SecuritySchemeModel): string {
  return type === "apiKey" ? "apiKey" : "token";
}
