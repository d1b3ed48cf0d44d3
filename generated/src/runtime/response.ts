/* @internal how responses are read */

import { ClientError } from "./errors.js";
import type { DecodeError } from "./errors.js";
import type { FetchResponse } from "./fetch.js";
import type { Call, ResponseOutcome } from "./operation.js";

/**
 * Reads a response. A success (2xx, or a documented status below 400, such as 304) resolves,
 * everything else is thrown as a `ResponseError`, with its body if that can be decoded.
 */
export async function readResponse(response: FetchResponse, call: Call): Promise<ResponseOutcome> {
  const { status } = response;
  const { statuses, permissions, read } = call.operation;
  const isFailure = !response.ok && (status > 399 || !statuses.includes(status));
  const headers: Record<string, string> = {};
  response.headers.forEach((_, name) => {
    // Joined: cookies come one by one.
    headers[name] = String(response.headers.get(name));
  });
  const outcome: Answer = { status, headers };
  try {
    outcome.body = [204, 205, 304].includes(status) ? undefined : await read(response, call);
  } catch (error) {
    // Not everything that answers knows the specification. Sound: only this kind of error has a text.
    if (!isFailure || (error as DecodeError).text === undefined) throw error;
    // Sound: it has just been looked at.
    outcome.text = (error as DecodeError).text;
  }
  // Sound: it has been read.
  if (!isFailure) return outcome as ResponseOutcome;
  let message = `${status} ${response.statusText}`;
  if (status === 403 && permissions) message += `: needs ${permissions}`;
  // The members in which error bodies usually speak to people. Sound: whatever it is, it has become
  // an object.
  const { error, message: words = error, detail = words } = Object(outcome.body) as UsualMembers;
  if (typeof detail === "string") message += `: ${detail}`;
  throw new ClientError("ResponseError", message, call, outcome);
}

interface Answer {
  readonly status: number;
  readonly headers: Record<string, string>;
  body?: unknown;
  text?: string;
}

interface UsualMembers {
  readonly error?: unknown;
  readonly message?: unknown;
  readonly detail?: unknown;
}
