/* @internal how bodies are read */

import type { Call } from "./client.js";
import { DecodeError } from "./errors.js";
import type { OperationDescription } from "./operation.js";

/**
 * Reads JSON, of any media type that is JSON (`application/json`, `+json`). An empty body is an
 * error.
 */
export async function decodeJson(response: Response, call: Call): Promise<unknown> {
  const text = await response.text();
  const type = String(response.headers.get("content-type"));
  try {
    if (/[/+]json\b/i.test(type)) return JSON.parse(text);
  } catch {
    // Said below, without the piece of the body that the parser's own message quotes.
  }
  throw new DecodeError(`expected JSON, got ${text.length} characters of ${type}`, call, { text });
}

/** Like {@link decodeJson}, but resolves to `undefined` for an empty body. */
export async function decodeJsonOrEmpty(response: Response, call: Call): Promise<unknown> {
  const text = await response.text();
  return text ? decodeJson(new Response(text, response), call) : undefined;
}

/** For an answer without a body: cancels whatever came, and resolves to `undefined`. */
export async function decodeNothing(response: Response): Promise<undefined> {
  await response.body?.cancel();
}

/** Reads what the operation documents for the range of the status, or by default. */
export async function decodeByRange(response: Response, call: Call): Promise<unknown> {
  const { operation } = call;
  const name = responseNameByRange(operation, response.status);
  return (operation.responses[name] ?? decodeJsonOrEmpty)(response, call);
}

/** The status itself, its range, or `default`: the first that the operation documents. */
export function responseNameByRange({ responses }: OperationDescription, status: number): string {
  const names = [String(status), `${Math.trunc(status / 100)}XX`];
  return names.find((name) => name in responses) ?? "default";
}

/** Reads text. */
export async function decodeText(response: Response): Promise<string> {
  return response.text();
}
