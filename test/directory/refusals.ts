/** The documents of which no client can be made, and why. One that is no longer refused fails the run. */
export const refusals: Readonly<Record<string, string>> = {};
