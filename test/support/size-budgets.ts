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

/** What programs would weigh less without a promise of the client, in bytes, measured by taking its code out. */
type Costs = readonly (readonly [promise: string, bytes: number])[];

/** Why the plain GET exceeds its budget. Without all of these it weighs 1,425 bytes. */
export const costs: Costs = [
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
];

/** Why OAuth, retry and time limits add 1,715 bytes. Without all of these they add 890. */
export const costsOfEquipment: Costs = [
  ["a token is renewed once after a 401", 163],
  ["a request that was not sent may be repeated, by the error codes of Node and Bun", 136],
  ["a header that lets the server recognize a repeated request", 91],
  ["`Retry-After`, in seconds and as a date", 83],
  ["lifetimes of tokens that are text, missing or short, and responses without a token", 67],
  ["the token URL of the server that the client uses", 49],
  ["statuses and a header for retries that the operation states", 43],
  ["an abort ends a pause", 38],
  ["calls that wait at the same time share one request for a token", 35],
  ["scopes", 27],
  ["an abort by the caller within a time limit", 23],
  ["a token URL that is not absolute is refused", 18],
  ["a limit for the silence of a stream", 18],
  ["limits of 2^31 milliseconds and more", 16],
  ["a store of tokens, whose failures are harmless", 15],
  ["a limit that holds even if `fetch` ignores its signal", 15],
  ["typed errors of the token endpoint, and retries of its requests", 14],
  ["random pauses", 13],
  ["a body that can be read only once is not sent again", 11],
  ["client ID and secret are encoded", 4],
];
