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
    const type = response.headers.get("content-type");
    const page = /^\s*</.test(text) ? `: ${text}` : "";
    const message = `expected JSON, got ${text.length} characters of ${type}${page}`;
    throw new ClientError("DecodeError", message, call, { text });
  }
}

/** Like {@link decodeJson}, but an empty body of a success is `undefined`. */
export async function decodeJsonOrEmpty(
  response: FetchResponse,
  call: FailedCall,
): Promise<unknown> {
  const { headers, ok } = response;
  const text = await response.text();
  return text || !ok
    ? decodeJson({ ...response, headers, text: async () => text }, call)
    : undefined;
}

/** For a response without a body: cancels what was sent all the same. */
export async function decodeNothing(response: FetchResponse): Promise<undefined> {
  discard(response);
}

/**
 * Frees the connection of a body that nobody reads. Waiting for it would take for ever where a clone
 * of the response is left unread.
 */
export function discard({ body }: FetchResponse): void {
  body?.cancel().catch(() => {});
}

/** Reads text. */
export async function decodeText(response: FetchResponse): Promise<string> {
  return response.text();
}
