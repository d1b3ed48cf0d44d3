import { sleep } from "./abort.js";
import type { Call, Middleware } from "./client.js";
import { isConnectionError, isTimeoutError, lost } from "./errors.js";

/** How {@link retry} behaves; times in milliseconds. */
export interface RetryOptions {
  /** How many requests are sent at most, the first one included; 4 if not given. */
  readonly attempts?: number | undefined;
  /** The upper end of the first random pause, doubled with each further one; 500 if not given. */
  readonly firstDelay?: number | undefined;
  /** The upper end of all pauses, and how long a server may ask to wait; 30,000 if not given. */
  readonly longestDelay?: number | undefined;
  /**
   * Whether it does no harm if the server gets a request twice; by default the operation and its
   * method tell.
   */
  readonly isSafe?: ((request: Request, call: Call) => boolean) | undefined;
}

/**
 * Sends requests again: on 429 whatever the method; on 408, 502, 503, 504 and after a lost
 * connection only where it does no harm if the server gets the request twice; and always if no
 * connection could be made at all. Waits as long as `Retry-After` says (RFC 9110 section 10.2.3),
 * and gives up at once if that is too long; else a random time up to a limit that grows. Whatever
 * aborts the request ends the wait as well. JSON is read before it is passed on, so that a
 * connection lost in the middle of it counts.
 */
export function retry(options: RetryOptions = {}): Middleware {
  const { attempts = 4, firstDelay = 500, longestDelay = 30_000, isSafe = isIdempotent } = options;
  return async (request, next, call) => {
    for (let attempt = 1; ; attempt += 1) {
      const last = attempt >= attempts;
      const safe = isSafe(request, call);
      const backoff = Math.random() * Math.min(longestDelay, firstDelay * 2 ** (attempt - 1));
      let delay = backoff;
      try {
        const response = await readAhead(await next(last ? request : request.clone()), call);
        delay = askedDelay(response, call) ?? backoff;
        if (last || delay > longestDelay || !isTransient(response, call, safe)) return response;
        await response.body?.cancel();
      } catch (error) {
        const isLost = isConnectionError(error) || isTimeoutError(error);
        if (last || request.signal.aborted || !isLost || !(safe || isUnsent(error))) throw error;
      }
      await sleep(delay, request.signal);
      call.attempts += 1;
    }
  };
}

function isIdempotent({ method }: Request, { operation }: Call): boolean {
  return operation.retry?.safe ?? !["PATCH", "POST"].includes(method);
}

function isTransient({ status }: Response, { operation }: Call, safe: boolean): boolean {
  const { statuses = [408, 429, 502, 503, 504] } = operation.retry ?? {};
  return statuses.includes(status) && (safe || status === 429);
}

/** No connection was made, as Node says it. */
function isUnsent({ cause }: Error): boolean {
  const inner: unknown = cause instanceof Error ? cause.cause : undefined;
  const code = inner instanceof Error && "code" in inner ? inner.code : undefined;
  return code === "ECONNREFUSED" || code === "ENOTFOUND";
}

/** Seconds or a date. */
function askedDelay({ headers }: Response, { operation }: Call): number | undefined {
  const text = headers.get(operation.retry?.header ?? "retry-after");
  if (text === null) return undefined;
  const milliseconds = /^\d+$/.test(text) ? Number(text) * 1000 : Date.parse(text) - Date.now();
  return Number.isNaN(milliseconds) ? undefined : Math.max(0, milliseconds);
}

async function readAhead(response: Response, call: Call): Promise<Response> {
  const isJson = /[/+]json *(;|$)/i.test(response.headers.get("content-type") ?? "");
  if (!isJson || !response.body) return response;
  return new Response(await response.arrayBuffer().catch(lost(call)), response);
}
