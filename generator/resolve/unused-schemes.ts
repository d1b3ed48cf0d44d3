import type { SecurityRequirementObject } from "../validate/openapi.js";
import type { ResolvedDocument } from "./resolved-document.js";

type Secured = Pick<ResolvedDocument, "operations" | "securitySchemes">;

/**
 * Settles what becomes of security schemes that no operation asks for. Where the document has no Security Requirement at
 * all, it does not say which operations its schemes are for: each of them may be sent with any. Otherwise a scheme that is
 * not used is left out, since `auth` would take a secret that is never sent.
 *
 * @param hasRequirements whether the document has Security Requirements, be it an empty list
 */
export function settleUnusedSchemes(
  { operations, securitySchemes }: Secured,
  hasRequirements: boolean,
): Secured {
  if (operations.length === 0) return { operations, securitySchemes };
  if (hasRequirements) {
    const used = new Set(operations.flatMap(({ security }) => security.flatMap(Object.keys)));
    return { operations, securitySchemes: securitySchemes.filter(({ name }) => used.has(name)) };
  }
  const sendable = securitySchemes.filter(({ value }) => value.type !== "mutualTLS");
  if (sendable.length === 0) return { operations, securitySchemes };
  const security: readonly SecurityRequirementObject[] = [
    {},
    ...sendable.map(({ name }) => ({ [name]: [] })),
  ];
  return {
    operations: operations.map((operation) =>
      operation.security.length > 0 ? operation : { ...operation, security },
    ),
    securitySchemes,
  };
}
