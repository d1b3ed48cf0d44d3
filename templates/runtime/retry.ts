import { sleep } from "./abort.js";
import { isConnectionError, isResponseError, isTimeoutError } from "./errors.js";
import type { ResponseError } from "./errors.js";
import type { Call, Middleware } from "./operation.js";
import { randomDigits } from "./random.js";
import { isReadOnce } from "./transport.js";

/** Options of {@link retry}. Times are in milliseconds. */
export interface RetryOptions {
  /** The greatest number of requests for a call, including the first. Defaults to 4. */
  readonly attempts?: number | undefined;
  /** The longest first pause; it doubles with each further one. Defaults to 500. */
  readonly firstDelay?: number | undefined;
  /**
   * The longest pause. If the server asks for a longer one, the error is thrown at once. Defaults
   * to 30,000.
   */
  readonly longestDelay?: number | undefined;
  /**
   * Whether a request may be sent twice. Defaults to what the operation says, or else to whether
   * its method is idempotent (RFC 9110 section 9.2.2).
   */
  readonly isSafe?: ((call: Call) => boolean) | undefined;
  /**
   * The header by which the server recognizes a repeated request, such as `Idempotency-Key`. It is
   * sent with the same random value in all attempts of a call, so that every request may be sent
   * twice.
   */
  readonly idempotencyHeader?: string | undefined;
}

/**
 * Creates middleware that sends requests again: after 429, or if no connection could be made, any
 * request; after 408, 502, 503 or 504, a time limit or a lost connection, only one that may be sent
 * twice. An operation can have other statuses. Pauses as long as `Retry-After` says (RFC 9110
 * section 10.2.3), or else for a random time: between half of the longest pause of the attempt and
 * all of it. A body that can be read only once is not sent again.
 */
export function retry(options: RetryOptions = {}): Middleware {
  const {
    attempts = 4,
    firstDelay = 500,
    longestDelay = 30_000,
    idempotencyHeader,
    isSafe = idempotencyHeader ? () => true : isIdempotent,
  } = options;
  return async (call, next) => {
    if (idempotencyHeader) call.headers[idempotencyHeader.toLowerCase()] ??= randomDigits();
    for (let sent = 1; ; sent += 1) {
      const longest = Math.min(longestDelay, firstDelay * 2 ** (sent - 1));
      let delay = (longest * (1 + Math.random())) / 2;
      try {
        return await next();
      } catch (error) {
        const isLast = sent >= attempts || call.signal?.aborted || isReadOnce(call.body);
        if (isLast || !isTransient(error, call, !call.operation.retry?.once && isSafe(call)))
          throw error;
        if (isResponseError(error)) delay = askedDelay(error, call) ?? delay;
        if (delay > longestDelay) throw error;
      }
      await sleep(delay, call.signal);
      call.attempt += 1;
    }
  };
}

function isIdempotent({ method, operation }: Call): boolean {
  return operation.retry?.safe ?? !/^(PATCH|POST)$/.test(method);
}

function isTransient(error: unknown, { operation }: Call, isSafe: boolean): boolean {
  if (isResponseError(error)) {
    const { statuses = [408, 429, 502, 503, 504] } = operation.retry ?? {};
    return statuses.includes(error.status) && (isSafe || error.status === 429);
  }
  if (isConnectionError(error)) return isSafe || isUnsent(error);
  return isSafe && isTimeoutError(error);
}

const unsent =
  /^(ECONNREFUSED|ConnectionRefused|ENOTFOUND|EAI_AGAIN|E(HOST|NET)UNREACH|UND_ERR_CONNECT_TIMEOUT)$/;

/** Whether no connection was made, by the error codes of Node and Bun. */
function isUnsent({ cause }: Error & { readonly cause?: unknown }): boolean {
  // Sound: `Object` makes an object of anything, and its members can be read as `unknown`.
  const { cause: inner = cause } = Object(cause) as { readonly cause?: unknown };
  const { code } = Object(inner) as { readonly code?: unknown };
  return unsent.test(String(code));
}

/** The pause that the server asks for, in milliseconds; `undefined` if it asks for none. */
function askedDelay({ headers }: ResponseError, { operation }: Call): number | undefined {
  const text = headers[operation.retry?.header ?? "retry-after"] ?? "";
  const seconds = Number.parseFloat(text);
  const delay = Number.isNaN(seconds) ? Date.parse(text) - Date.now() : seconds * 1000;
  return delay > 0 ? delay : undefined;
}
