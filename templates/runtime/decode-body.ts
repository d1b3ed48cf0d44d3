/* @internal how bodies are read */

import { ClientError } from "./errors.js";
import type { FailedCall } from "./errors.js";
import type { FetchResponse } from "./fetch.js";

/** Reads JSON, whatever the media type of the response. An empty body is an error. */
export async function decodeJson(response: FetchResponse, call: FailedCall): Promise<unknown> {
  const text = await response.text();
  try {
    return JSON.parse(text);
  } catch {
    // The message of the parser quotes the body; this one quotes it only if it is a page.
    const type = String(response.headers.get("content-type"));
    const start = /^\s*</.test(text) ? `: ${text.slice(0, 200).replace(/\s+/g, " ")}` : "";
    const message = `expected JSON, got ${text.length} characters of ${type}${start}`;
    throw new ClientError("DecodeError", message, call, { text });
  }
}

/** Like {@link decodeJson}, but resolves to `undefined` for an empty body. */
export async function decodeJsonOrEmpty(
  response: FetchResponse,
  call: FailedCall,
): Promise<unknown> {
  const text = await response.text();
  if (!text) return undefined;
  const { headers } = response;
  return decodeJson({ ...response, headers, text: async () => Promise.resolve(text) }, call);
}

/** For a response without a body: cancels what was sent all the same. */
export async function decodeNothing(response: FetchResponse): Promise<undefined> {
  discard(response);
  return Promise.resolve(undefined);
}

/**
 * Frees the connection of a body that nobody reads. Waiting for it would take for ever where a clone
 * of the response is left unread.
 */
export function discard({ body }: FetchResponse): void {
  body?.cancel().catch(() => undefined);
}

/** Reads text. */
export async function decodeText(response: FetchResponse): Promise<string> {
  return response.text();
}
