/* @internal how responses are read */

import type { Call } from "./client.js";
import { ResponseError } from "./errors.js";
import type { ResponseOutcome } from "./operation.js";

/**
 * Reads a response. A success (2xx, or a status below 400 that is documented, such as 304) is
 * decoded, or a `DecodeError` thrown; everything else is thrown as {@link ResponseError}, decoded
 * if it can be.
 */
export async function readResponse(response: Response, call: Call): Promise<ResponseOutcome> {
  const { responses, decode, permissions } = call.operation;
  const { ok, status, statusText } = response;
  const documented = responses[status];
  const read = documented ?? decode;
  // Cookies are secret, and browsers hide them as well.
  const { "set-cookie": _, ...headers } = Object.fromEntries(response.headers);
  if (ok || (documented !== undefined && status < 400)) {
    return { status, headers, body: await read(response, call) };
  }
  const text = await response.text();
  const details: { body?: unknown } = {};
  try {
    details.body = await read(new Response(text, response), call);
  } catch {
    // Whoever answers may not know the specification, and the status says enough.
  }
  // The members in which error bodies usually speak to people. Sound: whatever it is, it has become
  // an object.
  const { error, message = error, detail = message } = Object(details.body) as UsualMembers;
  throw new ResponseError(
    `${status} ${statusText}` +
      (status === 403 && permissions ? `: needs ${permissions}` : "") +
      (typeof detail === "string" ? `: ${detail}` : ""),
    call,
    { status, headers, text, ...details },
  );
}

interface UsualMembers {
  readonly error?: unknown;
  readonly message?: unknown;
  readonly detail?: unknown;
}
