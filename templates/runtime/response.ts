/* @internal how responses are read */

import { ClientError } from "./errors.js";
import type { DecodeError } from "./errors.js";
import type { FetchResponse } from "./fetch.js";
import type { Call, ResponseOutcome } from "./operation.js";

/**
 * Reads a response. Resolves if it is a success: 2xx, or a documented status below 400, such as 304.
 *
 * @throws {ResponseError} for every other status, with the body if it can be decoded.
 * @throws {DecodeError} if the body of a success cannot be decoded.
 */
export async function readResponse(response: FetchResponse, call: Call): Promise<ResponseOutcome> {
  const { status } = response;
  const { statuses, permissions, read } = call.operation;
  const isFailure = !response.ok && (status > 399 || !statuses.includes(status));
  const headers: Record<string, string> = {};
  response.headers.forEach((value, name) => {
    // `forEach` passes each cookie by itself; `get` joins them.
    headers[name] = (name === "set-cookie" && response.headers.get(name)) || value;
  });
  const outcome: Answer = { status, headers };
  try {
    outcome.body = [204, 205, 304].includes(status) ? undefined : await read(response, call);
  } catch (error) {
    // The failure may be that of a proxy, which does not know the specification. Sound: only a
    // `DecodeError` has a text.
    if (!isFailure || (error as DecodeError).text === undefined) throw error;
    // Sound: it was checked above.
    outcome.text = (error as DecodeError).text;
  }
  // Sound: its body has been read.
  if (!isFailure) return outcome as ResponseOutcome;
  let message = `${status} ${response.statusText}`;
  if (status === 403 && permissions) message += `: needs ${permissions}`;
  // The usual members for the message of an error body. Sound: `Object` makes an object of
  // anything, and any object can be read so.
  const { error, message: words = error, detail = words } = Object(outcome.body) as MessageMembers;
  if (typeof detail === "string") message += `: ${detail}`;
  throw new ClientError("ResponseError", message, call, outcome);
}

interface Answer {
  readonly status: number;
  readonly headers: Record<string, string>;
  body?: unknown;
  text?: string;
}

interface MessageMembers {
  readonly error?: unknown;
  readonly message?: unknown;
  readonly detail?: unknown;
}
