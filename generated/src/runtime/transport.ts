/* @internal how requests are sent */

import { discard } from "./decode-body.js";
import { ClientError } from "./errors.js";
import type { FetchInit } from "./fetch.js";
import type { Call, ResponseOutcome, SentRequest } from "./operation.js";
import { readResponse } from "./response.js";

/**
 * Sends a request and reads its response. Outside of browsers, which do not show redirects to
 * programs, follows up to `hops` of them (RFC 9110 section 15.4): with the same method and body or
 * not at all, and to another origin without credentials and the headers of client, call and
 * middleware.
 *
 * @throws {RequestError} if `fetch` cannot send the request.
 * @throws {ConnectionError} if there is no response, or only a part of one; the reason of the
 *   signal after an abort. Further errors are those of `readResponse`.
 */
export async function sendRequest(sent: SentRequest, hops = 20): Promise<ResponseOutcome> {
  const { call, url, headers } = sent;
  // `fetch` is called as a function: platforms refuse to run theirs as a method of another object.
  const { fetch, init, method, body, signal } = call;
  // Only browsers have a `location`. Sound: where it exists, it is a `Location`.
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
      // Sound: `fetch` treats a member that is `undefined` as missing.
    } as FetchInit);
    const next = !response.ok && response.headers.get("location");
    if (
      next &&
      hops &&
      !init.redirect &&
      !isReadOnce(body) &&
      /^(GET|HEAD)30[123]|30[78]$/.test(method + response.status)
    ) {
      discard(response);
      const { href, origin } = new URL(next, url);
      const redirected: SentRequest = {
        ...sent,
        url: href,
        headers: origin === new URL(url).origin ? headers : call.written,
      };
      return await sendRequest(redirected, hops - 1);
    }
    return await readResponse(response, call);
  } catch (cause) {
    if (signal?.aborted) throw signal.reason;
    throw cause instanceof ClientError ? cause : explain(sent, cause, location?.href);
  }
}

/**
 * The error of a request that `fetch` refuses, which names the part that is wrong, or of one that
 * was lost.
 */
function explain(
  { call, url, headers }: SentRequest,
  cause: unknown,
  page: string | undefined,
): ClientError {
  // The part that is checked. The messages of platforms are not used, as they may quote a
  // credential.
  let part = "base URL";
  try {
    void new URL(url, page);
    for (const [name, value] of Object.entries(headers)) {
      part = `header ${name}`;
      void new Headers({ [name]: value });
    }
    // Sound: on a platform without `fetch` it is `undefined`.
    part = (call.fetch as unknown) ? "" : "fetch: undefined";
  } catch {
    // That part is wrong.
  }
  if (part) return new ClientError("RequestError", `bad ${part}`, call);
  // Deno and Bun quote the URL, which may hold an API key.
  const shown = url === call.url ? cause : "no response";
  // The error of `fetch` itself says little. Sound: `Object` makes an object of anything.
  const { cause: reason = shown } = Object(shown) as { readonly cause?: unknown };
  return new ClientError("ConnectionError", String(reason), call, { cause: shown });
}

/** Whether a body is a stream, which can be sent only once. */
export function isReadOnce(body: Call["body"]): boolean {
  // Sound: only the presence of the member is read.
  return Boolean((body as Partial<ReadableStream> | undefined)?.getReader);
}
