/* @internal how undocumented bodies are read */

import type { FetchResponse } from "./fetch.js";

/**
 * Reads an undocumented body as JSON, text or bytes, by the media type of the response; without
 * one, as text. An empty body is `undefined`, and JSON that cannot be parsed is text.
 */
export async function decodeAny(response: FetchResponse): Promise<unknown> {
  const type = response.headers.get("content-type") ?? "text/plain";
  if (!/^text\/|[/+](json|xml|yaml|javascript|x-www-form-urlencoded)\b/i.test(type)) {
    const blob = await response.blob();
    return blob.size > 0 ? blob : undefined;
  }
  const text = await response.text();
  try {
    return /[/+]json\b/i.test(type) ? JSON.parse(text) : text || undefined;
  } catch {
    return text || undefined;
  }
}
