/* @internal how requests are written */

import { ClientError } from "./errors.js";
import type { Call, RequestOptions } from "./operation.js";

/**
 * Writes URL, headers and body of a call. Returns what is wrong with them instead of throwing it, so
 * that middleware sees it like any other failure.
 */
export function writeRequest(
  call: Call,
  { baseUrl, headers }: RequestOptions,
): ClientError | undefined {
  const { operation, settings } = call;
  try {
    const base = baseUrl ?? operation.server?.(settings) ?? settings.baseUrl;
    // Sound: the types of `exchange` let no other parameters through.
    const { path, body, headers: written } = operation.write(call.params as never);
    call.url = path;
    call.body = body;
    call.written = { accept: "application/json", ...written };
    call.headers = { ...headersOf(settings.headers), ...call.written, ...headersOf(headers) };
    const mistake = findMistake(path, base, call.init);
    if (mistake) throw new Error(`bad ${mistake}`);
    const [start = "", query] = base.split("?");
    call.url = addQuery(start.replace(/\/$/, "") + path, query);
    return undefined;
  } catch (cause) {
    // Sound: whatever it is, it has become an object.
    return new ClientError("RequestError", (Object(cause) as Error).message, call, { cause });
  }
}

/** What must not be sent; platforms would quote a secret, or not refuse it. */
function findMistake(
  path: string,
  base: string,
  // Not every platform declares the member.
  { credentials }: object & { readonly credentials?: unknown },
): string | undefined {
  // Dot segments would be removed, and another resource meant; RFC 3986 section 5.2.4.
  if (/^[^?]*?(\{|\/\.\.?([/?]|$))/.test(path)) return "path parameter";
  if (base.includes("@")) return "base URL: secrets go into auth";
  return /^(include|omit|same-origin|undefined)$/.test(String(credentials))
    ? undefined
    : "credentials: secrets go into auth";
}

/** Adds pairs such as `a=1` to a URL. */
export function addQuery(url: string, query: string | undefined): string {
  return query ? url + (url.includes("?") ? "&" : "?") + query : url;
}

/** Headers by lower-case name. Those that are `undefined` or `null` are left out. */
export function headersOf(source: object = {}): Record<string, string> {
  const headers: Record<string, string> = {};
  // Sound: `Headers` and lists are iterables of pairs.
  const pairs = (Symbol.iterator in source ? source : Object.entries(source)) as Iterable<
    readonly [string, number | string | null | undefined]
  >;
  for (const [name, value] of pairs) {
    if (value != null) headers[name.toLowerCase()] = String(value);
  }
  return headers;
}
