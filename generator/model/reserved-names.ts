import { keywords } from "../keywords.js";

/** Words that TypeScript takes for names, and that mean something else in other places. */
const contextualKeywords = ["as", "async", "from", "of", "type", "using"];

/** Types that TypeScript or the package itself refers to by these names. */
const typeNames = [
  ...["any", "bigint", "boolean", "never", "number", "object", "string", "symbol", "unknown"],
  ...["Array", "AsyncIterable", "AsyncIterator", "Awaited", "Blob", "Boolean", "Date", "Error"],
  ...["Exclude", "Extract", "File", "FormData", "Function", "Headers", "Iterable", "Map"],
  ...["NonNullable", "Number", "Object", "Omit", "Partial", "Pick", "Promise", "Readonly"],
  ...["ReadonlyArray", "ReadableStream", "Record", "Request", "Required", "Response"],
  ...["ReturnType", "Set", "String", "Symbol", "URL", "URLSearchParams", "Uint8Array"],
];

/** Values that generated code refers to by these names. */
const valueNames = ["client", "fetch", "globalThis", "options", "params"];

/**
 * The names that no declaration may take, besides those that the runtime exports: reserved words, global names that the
 * package uses, and the parameters of generated functions.
 */
export const reservedNames: readonly string[] = [
  ...keywords,
  ...contextualKeywords,
  ...typeNames,
  ...valueNames,
];

/** The names that the module of webhooks declares, in packages that have one. */
export const webhookNames: readonly string[] = ["WebhookHandlers", "receiveWebhook", "webhooks"];

/** The names that the runtime and the package's own modules export. */
export const runtimeNames: readonly string[] = ["Client", "ClientOptions", "createClient"];
