/* @internal how requests are written */

import { ClientError } from "./errors.js";
import type { Call, RequestOptions } from "./operation.js";
import { addQuery } from "./query.js";

/**
 * Writes the URL, headers and body of a call. Returns an error instead of throwing it, so that
 * middleware sees it like any other failure.
 */
export function writeRequest(
  call: Call,
  baseUrl: string | undefined,
  headers: RequestOptions["headers"],
): ClientError | undefined {
  const { operation, settings } = call;
  try {
    const base = baseUrl ?? operation.server?.(settings) ?? settings.baseUrl;
    // Sound: the types of `exchange` allow only parameters of this operation.
    const { path, body, headers: written } = operation.write(call.params as never);
    call.url = path;
    call.body = body;
    call.written = { accept: "application/json", ...written };
    call.headers = { ...headersOf(settings.headers), ...call.written, ...headersOf(headers) };
    const mistake = findMistake(path, base, call.init);
    if (mistake) return new ClientError("RequestError", `bad ${mistake}`, call);
    // The query of a base URL, such as an API version, follows that of the operation.
    const [start = "", query] = base.split("?");
    call.url = addQuery(start + path.slice(start.endsWith("/") ? 1 : 0), query);
    return undefined;
  } catch (cause) {
    // Sound: `Object` makes an object of anything, and errors have a message.
    return new ClientError("RequestError", (Object(cause) as Error).message, call, { cause });
  }
}

/**
 * The part of a request that must not be sent. Platforms would accept it, or quote a secret in it.
 */
function findMistake(
  path: string,
  base: string,
  // Some platforms do not declare this member of `RequestInit`.
  { credentials }: object & { readonly credentials?: unknown },
): string | undefined {
  // A placeholder that is left, or a dot segment, which would be removed so that the path would
  // mean another resource; RFC 3986 section 5.2.4.
  if (/^[^?]*?(\{|\/\.\.?([/?]|$))/.test(path)) return "path parameter";
  if (base.includes("@")) return "base URL: secrets go into auth";
  // Sound: the value is only compared.
  return [undefined, "include", "omit", "same-origin"].includes(credentials as string | undefined)
    ? undefined
    : "credentials: secrets go into auth";
}

/** The headers by lower-case name, without those that are `undefined` or `null`. */
export function headersOf(source?: object): Record<string, string> {
  const headers: Record<string, string> = {};
  if (!source) return headers;
  // Sound: of `HeaderValues`, what is iterable has pairs, and the rest are objects of values.
  const pairs = (Symbol.iterator in source ? source : Object.entries(source)) as Iterable<
    readonly [string, number | string | null | undefined]
  >;
  for (const [name, value] of pairs) {
    if (value != null) headers[name.toLowerCase()] = String(value);
  }
  return headers;
}
