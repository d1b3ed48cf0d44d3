/* @internal how requests are written */

import type { Call, HeaderValues } from "./operation.js";

/** Writes URL, headers and body of a call; `baseUrl` and `headers` are its own. */
export function writeRequest(
  call: Call,
  baseUrl: string | undefined,
  headers: HeaderValues | undefined,
): void {
  const { operation, init, params, settings } = call;
  const base = baseUrl ?? operation.server?.(settings) ?? settings.baseUrl;
  // Sound: the types of `exchange` let no other parameters through.
  const written = operation.write(params as never);
  call.url = written.path;
  call.body = written.body;
  // Dot segments would be removed, and another resource meant; RFC 3986 section 5.2.4.
  if (/\{|\/\.\.?(\/|$)/.test(call.url)) throw new Error("bad path parameter");
  if (
    !/^(include|omit|same-origin|undefined)$/.test(
      // Sound: not every platform declares it.
      String((init as { readonly credentials?: unknown }).credentials),
    )
  ) {
    throw new Error("bad credentials: secrets go into auth");
  }
  if (/@/.test(base)) throw new Error("bad base URL: secrets go into auth");
  const [start = "", ...fixed] = base.split("?");
  const pairs = [...fixed, ...(written.query ?? [])].filter((pair) => pair);
  call.url = start.replace(/\/$/, "") + call.url + (pairs.length > 0 ? `?${pairs.join("&")}` : "");
  call.headers = mergeHeaders(settings.headers, written.headers, headers);
}

/** Headers by lower-case name, of which later ones win. `undefined` and `null` count as missing. */
export function mergeHeaders(...sources: readonly (object | undefined)[]): Record<string, string> {
  const merged: Record<string, string> = {};
  for (const source of sources) {
    // Sound: `Headers` and lists are iterables of pairs.
    const pairs = (
      Symbol.iterator in Object(source) ? source : Object.entries(source ?? {})
    ) as Iterable<readonly [string, number | string | null | undefined]>;
    for (const [name, value] of pairs) {
      if (value != null) merged[name.toLowerCase()] = String(value);
    }
  }
  return merged;
}
