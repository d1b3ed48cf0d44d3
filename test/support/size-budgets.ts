/** What a program may weigh, minified by esbuild and zipped by gzip at its best, in bytes. */
export interface SizeBudget {
  /** What it is meant to weigh. */
  readonly budget: number;
  /** What it weighs; only ever lowered. */
  readonly most: number;
}

/** The one place for the sizes of programs: the tests hold them, and the benchmark prints them. */
export const sizeBudgets = {
  /** A GET with a path parameter, two query parameters, four errors and a token. */
  plainGet: { budget: 1_350, most: 2_335 },
  /** `getScimV2User` with a token and `isErrorOf`. */
  bare: { budget: 1_500, most: 2_681 },
  /** The same with OAuth, retry and time limits. */
  equipped: { budget: 2_650, most: 4_367 },
  /** All operations of the package. */
  all: { budget: 3_300, most: 3_952 },
} as const satisfies Readonly<Record<string, SizeBudget>>;

/**
 * Why {@link sizeBudgets} are exceeded: what the plain GET would weigh less without a promise of the client, in bytes,
 * measured by taking its code out. They add up to less than the excess: the other 150 bytes or so are in how the code is
 * divided into functions.
 */
export const costs = [
  ["redirects are followed by the client", 188],
  ["an abort ends a call whose auth function or fetch hangs", 90],
  ["an error names the part of the request that is wrong", 94],
  ["percent-encoding of !'()*", 60],
  ["a secret given as `credentials` is refused, and not quoted", 53],
  ["path parameters that are missing or dots are refused", 48],
  ["words of the server in messages", 44],
  ["middleware", 36],
  ["base URLs with a query", 36],
  ["causes are shown only where they cannot quote a secret", 31],
  ["the text of failures that cannot be decoded", 29],
  ["response headers", 28],
  ["bounded messages without control characters", 22],
  ["the first words of a page in place of JSON", 20],
  ["permissions in a 403", 19],
  ["statuses without a body", 19],
  ["auth functions, and sources that renew a token", 15],
  ["secrets in a base URL are refused", 14],
  ["documented statuses below 400 are successes", 14],
  ["bodies that are made anew for each attempt", 8],
] as const;
