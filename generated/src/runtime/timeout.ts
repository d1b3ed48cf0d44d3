import { ClientError } from "./errors.js";
import type { Middleware } from "./operation.js";

/** Further limits of {@link timeout}. */
export interface TimeoutOptions {
  /**
   * The longest wait for the next chunk of a body that is read as a stream, in milliseconds.
   * Defaults to no limit.
   */
  readonly idle?: number | undefined;
}

/**
 * Creates middleware that limits the time of everything after it in `middleware`, including token
 * requests, pauses and the reading of bodies, and rejects with a `TimeoutError` when the time is up.
 * Before `retry` it limits all attempts together, after `retry` each one. The reading of a body as a
 * stream is limited only by `idle`. `Infinity`, or 2^31 and more, means no limit.
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
    // The timer keeps the controller alive. `fetch` and `AbortSignal.any` hold signals weakly.
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
