import { sleep } from "./abort.js";
import { isConnectionError, isResponseError, isTimeoutError } from "./errors.js";
import type { ResponseError } from "./errors.js";
import type { Call, Middleware } from "./operation.js";
import { randomDigits } from "./random.js";
import { isReadOnce } from "./transport.js";

/** How {@link retry} behaves; times in milliseconds. */
export interface RetryOptions {
  /** How many requests are sent at most, the first one included. Defaults to 4. */
  readonly attempts?: number | undefined;
  /** The upper end of the first random pause, doubled with each further one. Defaults to 500. */
  readonly firstDelay?: number | undefined;
  /**
   * The upper end of all random pauses. A server that asks for a longer one is given up. Defaults to
   * 30,000.
   */
  readonly longestDelay?: number | undefined;
  /**
   * Whether the server may get the request twice without harm. Defaults to what the operation and its
   * method say.
   */
  readonly isSafe?: ((call: Call) => boolean) | undefined;
  /**
   * The header by which the server recognizes a request that it has had already, such as
   * `Idempotency-Key`. It is sent with the same random value for all attempts of a call, which makes
   * each call safe to send again.
   */
  readonly idempotencyHeader?: string | undefined;
}

/**
 * Sends requests again: on 429 whatever the method; on 408, 502, 503, 504, after a time limit and
 * after a lost connection only if the server may get the request twice without harm; and always if
 * there was no connection at all. Waits as long as `Retry-After` says (RFC 9110 section 10.2.3), else
 * a random time with an upper end that grows. A body that can be read once is not sent again.
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

/** There was no connection, by the codes of Node and Bun. */
function isUnsent({ cause }: Error & { readonly cause?: unknown }): boolean {
  // Sound: whatever they are, they have become objects.
  const { cause: inner = cause } = Object(cause) as { readonly cause?: unknown };
  const { code } = Object(inner) as { readonly code?: unknown };
  return unsent.test(String(code));
}

/** In milliseconds; `undefined` if the header is missing, or asks for no time that lies ahead. */
function askedDelay({ headers }: ResponseError, { operation }: Call): number | undefined {
  const text = headers[operation.retry?.header ?? "retry-after"] ?? "";
  const seconds = Number.parseFloat(text);
  const delay = Number.isNaN(seconds) ? Date.parse(text) - Date.now() : seconds * 1000;
  return delay > 0 ? delay : undefined;
}
