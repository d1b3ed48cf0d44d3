/* @internal how requests are sent */

import { discard } from "./decode-body.js";
import { ClientError } from "./errors.js";
import type { FetchInit } from "./fetch.js";
import type { Call, ResponseOutcome, SentRequest } from "./operation.js";
import { readResponse } from "./response.js";

/**
 * Sends a request and reads its response. Where the platform shows redirects, they are followed here:
 * with the same method and body or not at all, and to another origin without credentials and without
 * the headers of client, call and middleware.
 */
export async function sendRequest(sent: SentRequest, hops = 20): Promise<ResponseOutcome> {
  const { call, url, headers } = sent;
  // Platforms refuse to run theirs as a method of another object.
  const { fetch, init, method, body, signal } = call;
  // Only browsers have it, and they hide redirects from programs. Sound: it is read as what it is.
  const { location } = globalThis as { readonly location?: { readonly href: string } };
  try {
    const response = await fetch(url, {
      redirect: location ? "follow" : "manual",
      ...init,
      method,
      headers,
      signal,
      duplex: "half",
      body: typeof body === "function" ? await body() : body,
      // Sound: to `fetch`, a member that is `undefined` is missing.
    } as FetchInit);
    const next = response.headers.get("location");
    if (
      next &&
      hops &&
      !init.redirect &&
      !isReadOnce(body) &&
      /^(GET|HEAD)30[123]|30[78]$/.test(method + String(response.status))
    ) {
      discard(response);
      const { href, origin } = new URL(next, url);
      const own = origin === new URL(url).origin ? headers : call.written;
      return await sendRequest({ ...sent, url: href, headers: own }, hops - 1);
    }
    return await readResponse(response, call);
  } catch (cause) {
    if (signal?.aborted) throw signal.reason;
    throw cause instanceof ClientError ? cause : explain(sent, cause, location?.href);
  }
}

/** Tells a request that `fetch` refuses from one that got lost. */
function explain(
  { call, url, headers }: SentRequest,
  cause: unknown,
  page: string | undefined,
): ClientError {
  // What is looked at; the messages of platforms may quote a credential.
  let part = "base URL";
  try {
    void new URL(url, page);
    for (const name in headers) {
      part = `header ${name}`;
      void new Headers([[name, headers[name] ?? ""]]);
    }
    // Sound: a platform without the function has no value for it.
    part = (call.fetch as unknown) ? "" : "fetch: undefined";
  } catch {
    // It is that part.
  }
  if (part) return new ClientError("RequestError", `bad ${part}`, call);
  // Deno and Bun quote the URL, which may hold an API key.
  if (url !== call.url) return new ClientError("ConnectionError", "no response", call);
  // `fetch` itself says little. Sound: whatever it is, it has become an object.
  const { cause: reason = cause } = Object(cause) as { readonly cause?: unknown };
  return new ClientError("ConnectionError", String(reason), call, { cause });
}

/** Whether a body can be sent only once. */
export function isReadOnce(body: Call["body"]): boolean {
  // Sound: only looked for.
  return (body as Partial<ReadableStream> | undefined)?.getReader !== undefined;
}
