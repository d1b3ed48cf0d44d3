/* @internal how bodies are read */

import { ClientError } from "./errors.js";
import type { FailedCall } from "./errors.js";
import type { FetchResponse } from "./fetch.js";

/**
 * Reads JSON, whatever the media type of the response.
 *
 * @throws {DecodeError} if the body is not JSON, or is empty.
 */
export async function decodeJson(response: FetchResponse, call: FailedCall): Promise<unknown> {
  const text = await response.text();
  try {
    return JSON.parse(text);
  } catch {
    // The parser's message would quote the body, which may be confidential. A page, such as the
    // error page of a proxy, is quoted, up to the length to which `ClientError` cuts messages.
    const page = /^\s*</.test(text) ? `: ${text}` : "";
    const found = `${text.length} characters of ${response.headers.get("content-type")}${page}`;
    throw new ClientError("DecodeError", `expected JSON, got ${found}`, call, { text });
  }
}

/** Like {@link decodeJson}, but the empty body of a success is `undefined`. */
export function decodeJsonOrEmpty(response: FetchResponse, call: FailedCall): Promise<unknown> {
  return decodeJson(response, call).catch((error?: { readonly text?: unknown }) => {
    if (!response.ok || error?.text !== "") throw error;
  });
}

/** For an operation of which only failures have a body: that of a success is cancelled. */
export async function decodeFailure(response: FetchResponse, call: FailedCall): Promise<unknown> {
  return response.ok ? discard(response) : decodeJson(response, call);
}

/** For a response that is documented without a body: cancels any body that was sent. */
export async function decodeNothing(response: FetchResponse): Promise<undefined> {
  discard(response);
}

/**
 * Cancels an unread body to free its connection. Does not wait for that, since it never ends while
 * a clone of the response is left unread.
 */
export function discard({ body }: FetchResponse): void {
  body?.cancel().catch(() => {});
}

/** Reads text. */
export async function decodeText(response: FetchResponse): Promise<string> {
  return response.text();
}
