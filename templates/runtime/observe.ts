/** What observers see of a call: frozen, without credentials and without bodies. */
export interface CallRecord {
  readonly operationId: string;
  readonly method: string;
  /** Without credentials. */
  readonly url: string;
  /** The headers of the request; the values of secret ones are replaced. */
  readonly headers: Readonly<Record<string, string>>;
  /** Absent when there was no answer. */
  readonly status?: number;
  /** What the call was rejected with. */
  readonly error?: unknown;
  readonly attempts: number;
  /** In milliseconds. */
  readonly duration: number;
}
