import { documentedOperations } from "../../package/support/documented-operations.js";
import type { DocumentedOperation } from "../../package/support/documented-operations.js";

/** A part of a request that the vendor's SDK and the package send differently, and why. */
export interface Difference {
  /** As {@link partsOf} names it. */
  readonly part: string;
  /** The operations in which it differs, by their IDs. */
  readonly operations: readonly string[];
  /** What the package sends where the SDK sends this; `undefined` is nothing. */
  readonly ours: (vendor: string) => string | undefined;
  readonly reason: string;
}

/** Operations that the SDK has no longer. */
export const withdrawn: readonly string[] = [
  "deleteScimGroup",
  "deleteScimV2Group",
  "postScimGroups",
  "postScimV2Groups",
];

/** All differences. What is not here must be equal, and what is here must differ. */
export const differences: readonly Difference[] = [
  {
    part: "header accept",
    operations: operationsWith(() => true),
    ours: (vendor) => `${vendor}, application/scim+json`,
    reason:
      "The API documents both media types for each answer. The client reads both, and says so.",
  },
  {
    part: "header content-type",
    operations: operationsWith(({ body }) => body === null),
    ours: () => undefined,
    reason:
      "There is no body whose type it could be (RFC 9110, section 8.3). The SDK sends it with each request.",
  },
  {
    part: "path",
    operations: operationsWith(({ path }) => /\{(?:userId|groupId)\}/.test(path)),
    ours: (vendor) => vendor.replace(/['()!*]/g, percentEncode),
    reason:
      "The same characters: the SDK leaves those alone that JavaScript's own function leaves, the package writes " +
      "what RFC 3986 does not call unreserved as bytes, so that no server can take it for syntax.",
  },
  ...["attributes", "excludedAttributes"].map((name) => ({
    part: `query ${name}`,
    operations: operationsWith(hasQuery(name)),
    ours: (vendor: string) => vendor.replaceAll(":", "%3A"),
    reason: "The same list, joined by commas in both; the colons of its URNs are written as bytes.",
  })),
  {
    part: "query filter",
    operations: operationsWith(hasQuery("filter")),
    ours: (vendor) => vendor.replaceAll("+", "%20").replaceAll(",", "%2C"),
    reason:
      "The same text: blanks are %20, which every server reads, where + is a blank in forms only.",
  },
];

function operationsWith(isAffected: (operation: DocumentedOperation) => boolean): string[] {
  return documentedOperations
    .filter((operation) => isAffected(operation) && !withdrawn.includes(operation.id))
    .map(({ id }) => id);
}

function hasQuery(name: string): (operation: DocumentedOperation) => boolean {
  return ({ parameters }) => parameters.some((one) => one.in === "query" && one.name === name);
}

function percentEncode(character: string): string {
  return `%${character.charCodeAt(0).toString(16).toUpperCase()}`;
}
