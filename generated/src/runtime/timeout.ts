import type { Middleware } from "./client.js";
import { TimeoutError } from "./errors.js";

/**
 * Limits the time of everything that stands behind it in `middleware`, bodies included, and throws
 * a {@link TimeoutError}: before `retry` it is the limit of all attempts and the pauses between
 * them, after `retry` that of each attempt. A body that is read as a stream is not limited once the
 * call has handed it over.
 *
 * ```ts
 * middleware: [timeout(30_000), retry(), timeout(5_000)]
 * ```
 */
export function timeout(milliseconds: number): Middleware {
  return async (request, next, call) => {
    const controller = new AbortController();
    const timer = setTimeout(() => {
      controller.abort(new TimeoutError(`no answer in ${milliseconds} ms`, call));
    }, milliseconds);
    const stop = (): void => {
      clearTimeout(timer);
    };
    call.outcome?.then(stop, stop);
    const signal = AbortSignal.any([request.signal, controller.signal]);
    return next(new Request(request, { signal }));
  };
}
