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
  plainGet: { budget: 1_350, most: 2_311 },
  /** `getScimV2User` with a token and `isErrorOf`. */
  bare: { budget: 1_500, most: 2_655 },
  /** The same with OAuth, retry and time limits. */
  equipped: { budget: 2_650, most: 4_367 },
  /** All operations of the package. */
  all: { budget: 3_300, most: 3_926 },
} as const satisfies Readonly<Record<string, SizeBudget>>;

/**
 * Why {@link sizeBudgets} are exceeded: what the plain GET would weigh less without a promise of the client, in bytes,
 * measured by taking its code out. Without all of them it weighs 1,425 bytes.
 */
export const costs = [
  ["redirects are followed by the client", 179],
  ["an abort ends a call whose auth function or fetch hangs", 88],
  ["an error names the part of the request that is wrong", 78],
  ["percent-encoding of !'()*", 44],
  ["path parameters that are missing or dots are refused", 48],
  ["words of the server in messages", 45],
  ["base URLs with a query", 38],
  ["middleware", 35],
  ["a secret given as `credentials` is refused, and not quoted", 35],
  ["the text of failures that cannot be decoded", 31],
  ["causes are shown only where they cannot quote a secret", 30],
  ["response headers", 29],
  ["the first words of a page in place of JSON", 22],
  ["bounded messages without control characters", 21],
  ["permissions in a 403", 19],
  ["statuses without a body", 18],
  ["documented statuses below 400 are successes", 16],
  ["secrets in a base URL are refused", 16],
  ["headers in any form that `fetch` takes", 15],
  ["auth functions, and sources that renew a token", 12],
  ["bodies that are made anew for each attempt", 10],
  ["middleware sees requests that cannot be written", 10],
] as const;
