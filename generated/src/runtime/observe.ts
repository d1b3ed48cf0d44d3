import type { Call } from "./client.js";
import { isResponseError } from "./errors.js";

/** Is shown a call as it begins. Made by {@link observe}. */
export type Observer = (call: Call) => void;

/** What is told of a call that has ended: frozen, without credentials and without bodies. */
export interface CallRecord {
  readonly operationId: string;
  readonly method: string;
  /** Without credentials. */
  readonly url: string;
  /** Of the request, without credentials; whatever else looks secret has the value `[redacted]`. */
  readonly headers: Readonly<Record<string, string>>;
  /** Of the response, if there was one. */
  readonly status: number | undefined;
  /** What the call was rejected with. */
  readonly error: unknown;
  /** How many requests were sent. */
  readonly attempts: number;
  /** In milliseconds, until the body was read. */
  readonly duration: number;
}

const SECRET = /auth|cookie|key|passw|secret|signature|token/i;

/**
 * Makes an observer: `observers: [observe((record) => console.log(record))]`. What the listener
 * throws is ignored, so that it cannot change the call.
 */
export function observe(listener: (record: CallRecord) => void): Observer {
  return (call) => {
    const started = performance.now();
    const tell = (status: number | undefined, error?: unknown): void => {
      const { operation, url, attempts } = call;
      const headers: Record<string, string> = {};
      call.headers.forEach((value, name) => {
        headers[name] = SECRET.test(name) ? "[redacted]" : value;
      });
      listener(
        Object.freeze({
          operationId: operation.id,
          method: operation.method,
          url,
          headers: Object.freeze(headers),
          status,
          error,
          attempts,
          duration: performance.now() - started,
        }),
      );
    };
    call.outcome
      ?.then(
        ({ status }) => {
          tell(status);
        },
        (error: unknown) => {
          tell(isResponseError(error) ? error.status : undefined, error);
        },
      )
      .catch(() => undefined);
  };
}
