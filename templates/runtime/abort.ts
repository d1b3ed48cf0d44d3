/* @internal how waiting is cut short */

/** Waits for a promise, but not longer than a signal lets it; then throws the signal's reason. */
export async function untilAborted<Value>(
  promise: Promise<Value>,
  signal: AbortSignal | undefined,
): Promise<Value> {
  if (!signal) return promise;
  signal.throwIfAborted();
  return new Promise<Value>((resolve, reject) => {
    const abort = (): void => {
      // Whatever it is, it is what the caller aborted with.
      reject(signal.reason);
    };
    signal.addEventListener("abort", abort);
    promise.then(resolve, reject).finally(() => {
      signal.removeEventListener("abort", abort);
    });
  });
}

/** Waits some time, but not longer than a signal lets it; then throws the signal's reason. */
export async function sleep(milliseconds: number, signal: AbortSignal | undefined): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const pause = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, milliseconds);
  });
  await untilAborted(pause, signal).finally(() => {
    clearTimeout(timer);
  });
}
