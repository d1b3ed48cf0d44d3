import { sleep } from "./abort.js";
import type { Client } from "./client.js";
import { ClientError, isConnectionError, isResponseError, isTimeoutError } from "./errors.js";
import { valueAt } from "./json-path.js";
import type {
  Operation,
  OperationDescription,
  RequestOptions,
  ResponseOutcome,
} from "./operation.js";
import { mergeHeaders } from "./request.js";

/** What {@link updateWith} reads and writes. */
export interface Update<
  ReadInput extends object,
  ReadOutcome extends ResponseOutcome,
  WriteInput extends { readonly body: unknown },
  WriteOutcome extends ResponseOutcome,
> extends RequestOptions {
  readonly read: Operation<ReadInput, ReadOutcome>;
  readonly write: Operation<WriteInput, WriteOutcome>;
  /** What both operations are given, such as the identifier of the resource. */
  readonly request: ReadInput & Omit<WriteInput, "body">;
  /** How often the resource is read at most; 20 if not given. */
  readonly attempts?: number | undefined;
}

/**
 * Changes a resource so that no change of others is lost: reads it, applies `change`, and writes
 * the result on condition that the version is still the one that was read; if it is not, does all
 * of it again, after a short pause.
 *
 * `change` gets what was read and returns what is to be written, or `undefined` if there is nothing
 * to do. It must depend on nothing else, since it may be called more than once.
 *
 * Writes are not repeated blindly. After a lost connection the resource is read again: if its
 * version is the same, it is written again; if it is as it was to be, all is well; if neither,
 * somebody else was there as well, and the error is thrown, since the change may have been made
 * already.
 *
 * Resolves to what the last request answered, be it a read or a write.
 */
export async function updateWith<
  ReadInput extends object,
  ReadOutcome extends ResponseOutcome,
  WriteInput extends { readonly body: unknown },
  WriteOutcome extends ResponseOutcome,
>(
  client: Client,
  update: Update<ReadInput, ReadOutcome, WriteInput, WriteOutcome>,
  change: (
    current: NonNullable<ReadOutcome["body"]>,
  ) => Promise<WriteInput["body"] | undefined> | WriteInput["body"] | undefined,
): Promise<ReadOutcome["body"] | WriteOutcome["body"]> {
  const { read, write, request, attempts = 20, ...options } = update;
  // A write that got lost may have arrived; only what the server did not take may be sent again.
  const guarded = { ...write, retry: { ...write.retry, safe: false } };
  let lost: LostWrite | undefined;
  for (let attempt = 1; ; attempt += 1) {
    const current = await client.exchange(read, request, options);
    // Sound: a read without a condition answers with a body.
    const body = await change(current.body as NonNullable<ReadOutcome["body"]>);
    if (body === undefined || (lost && isSettled(lost, body, current.body))) return current.body;
    const version = versionOf(current, read);
    if (lost && lost.version !== version) throw lost.error;
    const guard = mergeHeaders(options.headers, { "if-match": version });
    try {
      // Sound: together they are what the write is given.
      const written = { ...request, body } as never;
      return (
        await client.exchange<never, WriteOutcome>(guarded, written, { ...options, headers: guard })
      ).body;
    } catch (error) {
      if (attempt >= attempts) throw error;
      if (isConnectionError(error) || isTimeoutError(error)) {
        lost = { error, version, body, before: current.body };
      } else if (!isConflict(error, write)) throw error;
    }
    await sleep(Math.random() * Math.min(1000, 10 * 2 ** attempt), options.signal);
  }
}

interface LostWrite {
  readonly error: Error;
  readonly version: string;
  readonly body: unknown;
  /** The resource that the body was made from. */
  readonly before: unknown;
}

/**
 * Whether nothing is left to change, or everything that the lost write was to change is as it
 * wanted it.
 */
function isSettled({ body, before }: LostWrite, wanted: unknown, current: unknown): boolean {
  if (isContained(wanted, current)) return true;
  // Sound: whatever it is, it has become an object.
  const changed = Object.entries(Object(body) as object).filter(
    ([name, value]) => !isContained(value, valueAt(before, [name])),
  );
  return isContained(Object.fromEntries(changed), current);
}

/** Whether a JSON value is in another one, which may have further members. */
function isContained(part: unknown, whole: unknown): boolean {
  if (typeof part !== "object" || part === null) return part === undefined || part === whole;
  if (typeof whole !== "object" || whole === null) return false;
  if (Array.isArray(part) && (!Array.isArray(whole) || part.length !== whole.length)) return false;
  return Object.entries(part).every(([name, value]) => isContained(value, valueAt(whole, [name])));
}

function versionOf({ headers, body }: ResponseOutcome, operation: OperationDescription): string {
  const path = operation.conditional?.version;
  const version = headers["etag"] ?? (path && valueAt(body, path));
  if (typeof version === "string") return version;
  const call = { operation, url: "", attempt: 1 };
  const message = "the response holds no version, without which a write is not safe";
  throw new ClientError("RequestError", message, call);
}

function isConflict(error: unknown, { id, conditional }: OperationDescription): boolean {
  if (!isResponseError(error) || error.operationId !== id) return false;
  const { conflicts = [] } = conditional ?? { conflicts: [{ status: 412 }] };
  return conflicts.some(
    ({ status, path, value }) =>
      // What is not there, `null` stands for.
      status === error.status && (!path || (valueAt(error.body, path) ?? null) === value),
  );
}
