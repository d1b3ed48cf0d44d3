import { ClientError } from "./errors.js";
import type { Middleware } from "./operation.js";

/** Further limits of {@link timeout}. */
export interface TimeoutOptions {
  /**
   * The longest silence between two chunks of a body that is handed over as a stream, in
   * milliseconds. Defaults to no limit.
   */
  readonly idle?: number | undefined;
}

/**
 * Limits the time of everything that stands behind it in `middleware`, token requests, pauses and
 * bodies included, and throws a `TimeoutError`. Before `retry` it limits all attempts together, after
 * `retry` each one. A body that is handed over as a stream is limited until then, and afterwards only
 * by `idle`. `Infinity`, and anything from 2^31 milliseconds, is no limit.
 *
 * ```ts
 * middleware: [timeout(30_000), retry(), timeout(5_000)]
 * ```
 */
export function timeout(milliseconds: number, { idle }: TimeoutOptions = {}): Middleware {
  return async (call, next) => {
    if (idle !== undefined) call.idle = idle;
    if (!(milliseconds < 2 ** 31)) return next();
    const { signal } = call;
    // Held by the timer. `fetch` and `AbortSignal.any` hold signals weakly.
    const controller = new AbortController();
    call.signal = controller.signal;
    let abort: (reason: unknown) => void = () => {};
    const relay = (): void => {
      abort(signal?.reason);
    };
    const timer = setTimeout(() => {
      abort(new ClientError("TimeoutError", `no response in ${milliseconds} ms`, call));
    }, milliseconds);
    signal?.addEventListener("abort", relay);
    try {
      return await new Promise((resolve, reject) => {
        abort = (reason) => {
          reject(reason);
          controller.abort(reason);
        };
        next().then(resolve, reject);
      });
    } finally {
      clearTimeout(timer);
      signal?.removeEventListener("abort", relay);
      call.signal = signal;
    }
  };
}
