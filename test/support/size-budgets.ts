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
  ["redirects are followed by the client", 174],
  ["an abort ends a call whose auth function or fetch hangs", 87],
  ["an error names the part of the request that is wrong", 75],
  ["path parameters that are missing or dots are refused", 49],
  ["percent-encoding of !'()*", 42],
  ["words of the server in messages", 40],
  ["a secret given as `credentials` is refused, and not quoted", 36],
  ["base URLs with a query", 34],
  ["middleware", 32],
  ["causes are shown only where they cannot quote a secret", 28],
  ["response headers", 27],
  ["the first words of a page in place of JSON", 21],
  ["bounded messages without control characters", 21],
  ["the text of failures that cannot be decoded", 19],
  ["permissions in a 403", 17],
  ["statuses without a body", 16],
  ["headers in any form that `fetch` takes", 16],
  ["secrets in a base URL are refused", 15],
  ["documented statuses below 400 are successes", 14],
  ["auth functions, and sources that renew a token", 11],
  ["bodies that are made anew for each attempt", 10],
  ["middleware sees requests that cannot be written", 9],
] as const;
