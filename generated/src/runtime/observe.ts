import { untilAborted } from "./abort.js";
import { isClientError, isResponseError } from "./errors.js";
import type { Call, Middleware } from "./operation.js";

/** The record of a call that has ended: frozen, without credentials and bodies. */
export interface CallRecord {
  readonly operationId: string;
  readonly method: string;
  /** Without credentials; query parameters that look secret have the value `[redacted]`. */
  readonly url: string;
  /** Headers of the request, without credentials; those that look secret are `[redacted]`. */
  readonly headers: Readonly<Record<string, string>>;
  /** The status of the response, if there was one. */
  readonly status: number | undefined;
  /** The error that the call was rejected with, without text of the server. */
  readonly error: { readonly name: string; readonly message: string } | undefined;
  /** The number of attempts. */
  readonly attempts: number;
  /** In milliseconds, including the reading of the body, but not of a stream. */
  readonly duration: number;
}

const secret = "auth|cookie|credential|key|passw|pwd|secret|session|signature|token";

/**
 * Creates middleware that calls a listener with a record of each call that has ended. First in
 * `middleware` it records whole calls, after `retry` each attempt. The listener has no effect on
 * the call: errors that it throws or rejects with are ignored.
 */
export function observe(listener: (record: CallRecord) => unknown): Middleware {
  return async (call, next) => {
    const started = performance.now();
    const report = (end: Pick<CallRecord, "error" | "status">): void => {
      const record = { ...recordOf(call), ...end, duration: performance.now() - started };
      new Promise((resolve) => {
        resolve(listener(Object.freeze(record)));
      }).catch(() => {});
    };
    try {
      const outcome = await untilAborted(call.signal, next);
      report({ status: outcome.status, error: undefined });
      return outcome;
    } catch (error) {
      report({
        status: isResponseError(error) ? error.status : undefined,
        error: summaryOf(error),
      });
      throw error;
    }
  };
}

function recordOf(
  call: Call,
): Pick<CallRecord, "attempts" | "headers" | "method" | "operationId" | "url"> {
  const isSecret = new RegExp(secret, "i");
  const headers = Object.entries(call.headers).map(([name, value]) => [
    name,
    isSecret.test(name) ? "[redacted]" : value,
  ]);
  return {
    operationId: call.operation.id,
    method: call.method,
    url: redactQuery(call.url),
    // Sound: names and values of the entries are strings.
    headers: Object.freeze(Object.fromEntries(headers) as Record<string, string>),
    attempts: call.attempt,
  };
}

function redactQuery(url: string): string {
  return url.replace(new RegExp(`([?&][^=&]*(?:${secret})[^=&]*)=[^&]*`, "gi"), "$1=[redacted]");
}

/**
 * The name and message of an error. A `ResponseError`, whose message quotes the server, has the
 * status as its message, and an error of anything but the client, which may quote a secret, none.
 */
function summaryOf(error: unknown): CallRecord["error"] {
  // Sound: `Object` makes an object of anything, and the names of errors are strings.
  const { name = "Error" } = Object(error) as Partial<Error>;
  const message = isResponseError(error)
    ? String(error.status)
    : isClientError(error)
      ? error.message.slice(error.message.indexOf(" failed: ") + 9)
      : "";
  return Object.freeze({ name, message });
}
