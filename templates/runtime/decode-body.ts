import { DecodeError } from "./errors.js";
import type { Call } from "./errors.js";

/** Reads JSON, of any media type that is JSON (`application/json`, `+json`). An empty body is an error. */
export async function decodeJson(response: Response, call: Call): Promise<unknown> {
  const text = await response.text();
  const type = response.headers.get("content-type");
  try {
    if (/[/+]json\b/i.test(type ?? "")) {
      const value: unknown = JSON.parse(text);
      return value;
    }
  } catch {
    // Said below, without the piece of the body that the parser's own message quotes.
  }
  throw new DecodeError(
    `expected JSON, got ${text ? `${type ?? "no media type"}` : "an empty body"}`,
    call,
    text,
  );
}

/** Like {@link decodeJson}, but resolves to `undefined` for an empty body. */
export async function decodeJsonOrEmpty(response: Response, call: Call): Promise<unknown> {
  return response.body ? decodeJson(response, call) : undefined;
}

/** For an answer without a body: cancels whatever came, and resolves to `undefined`. */
export async function decodeNothing(response: Response): Promise<undefined> {
  await response.body?.cancel();
}
