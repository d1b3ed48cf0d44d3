/* @internal how waiting ends early */

/**
 * Starts some work and waits for it, or until the signal is aborted; then rejects with the reason
 * of the signal. Starts nothing if the signal is aborted already.
 */
export function untilAborted<Value>(
  signal: AbortSignal | undefined,
  start: () => Promise<Value>,
): Promise<Value> {
  if (!signal) return start();
  return new Promise((resolve, reject) => {
    const abort = (): void => {
      reject(signal.reason);
    };
    if (signal.aborted) return abort();
    signal.addEventListener("abort", abort);
    start()
      .then(resolve, reject)
      .finally(() => {
        signal.removeEventListener("abort", abort);
      });
  });
}

/** Waits some milliseconds, or until the signal is aborted; then rejects with its reason. */
export async function sleep(milliseconds: number, signal: AbortSignal | undefined): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const pause = async (): Promise<void> =>
    new Promise((resolve) => {
      // A timer of 2 ** 31 milliseconds or more would fire at once.
      timer = setTimeout(resolve, Math.min(milliseconds, 2e9));
    });
  await untilAborted(signal, pause).finally(() => {
    if (timer) clearTimeout(timer);
  });
}
