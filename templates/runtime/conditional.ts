import { sleep } from "./abort.js";
import type { Client } from "./client.js";
import { ClientError, isConnectionError, isResponseError, isTimeoutError } from "./errors.js";
import { valueAt } from "./json-path.js";
import type {
  Auth,
  Operation,
  OperationDescription,
  RequestOptions,
  ResponseOutcome,
} from "./operation.js";
import { headersOf } from "./request.js";

/** What {@link updateWith} reads and writes. */
export interface Update<
  ReadInput extends object,
  ReadOutcome extends ResponseOutcome,
  WriteInput extends { readonly body: unknown },
  WriteOutcome extends ResponseOutcome,
  AuthOption = never,
> extends RequestOptions<AuthOption> {
  readonly read: Operation<ReadInput, ReadOutcome>;
  readonly write: Operation<WriteInput, WriteOutcome>;
  /** The parameters of both operations, such as the identifier of the resource. */
  readonly request: ReadInput & Omit<WriteInput, "body">;
  /** How often the resource is read at most. Defaults to 20. */
  readonly attempts?: number | undefined;
}

/**
 * Changes a resource without losing the changes of others: reads it, applies `change`, and writes the
 * result on condition that the resource still has the version that was read. If it has another one,
 * starts over after a short pause.
 *
 * `change` gets the resource and returns the body to write, or `undefined` if nothing is to be
 * changed. It may be called more than once, so it must depend on nothing else.
 *
 * No change is made twice. After a lost connection or a time limit the resource is read again, and
 * written again only if it still has the same version. If it has another one, and `change` would
 * still change it, then nobody can tell whether the lost write is part of it: the error is thrown,
 * and its message says so.
 *
 * Resolves to the body of the last response, be it of a read or a write.
 */
export async function updateWith<
  ReadInput extends object,
  ReadOutcome extends ResponseOutcome,
  WriteInput extends { readonly body: unknown },
  WriteOutcome extends ResponseOutcome,
  AuthOption = Auth,
>(
  client: Client<AuthOption>,
  update: Update<ReadInput, ReadOutcome, WriteInput, WriteOutcome, NoInfer<AuthOption>>,
  change: (
    current: NonNullable<ReadOutcome["body"]>,
  ) => Promise<WriteInput["body"] | undefined> | WriteInput["body"] | undefined,
): Promise<ReadOutcome["body"] | WriteOutcome["body"]> {
  const { read, write, request, attempts = 20, ...options } = update;
  // A write that was lost may have arrived, so nobody but this loop may send it again.
  const guarded = { ...write, retry: { ...write.retry, once: true } };
  let lost: LostWrite | undefined;
  for (let attempt = 1; ; attempt += 1) {
    const current = await client.exchange(read, request, options);
    // Sound: a read without a condition has a body.
    const body = await change(current.body as NonNullable<ReadOutcome["body"]>);
    if (body === undefined) return current.body;
    const version = versionOf(current, read);
    if (lost && lost.version !== version) {
      if (isSame(body, current.body)) return current.body;
      throw unknownFate(lost, guarded);
    }
    const headers = { ...headersOf(options.headers), "if-match": version };
    try {
      // Sound: together they are the parameters of the write.
      const params = { ...request, body } as never;
      return await client.send<never, WriteOutcome>(guarded, params, { ...options, headers });
    } catch (error) {
      if (isConnectionError(error) || isTimeoutError(error)) lost = { error, version };
      else if (!isConflict(error, write)) throw error;
      if (attempt >= attempts) throw error;
    }
    await sleep(Math.random() * Math.min(1000, 10 * 2 ** attempt), options.signal);
  }
}

interface LostWrite {
  readonly error: ClientError;
  /** The version that the write was for. */
  readonly version: string;
}

/** The resource has changed, by the lost write or by somebody else. */
function unknownFate({ error: cause }: LostWrite, operation: OperationDescription): ClientError {
  const { name, url, attempts: attempt } = cause;
  const message =
    "the write was lost, and whether it arrived cannot be told: the resource has changed since";
  return new ClientError(name, message, { operation, url, attempt }, { cause });
}

/** Whether two JSON values are equal. Members that are `undefined` count as missing. */
function isSame(one: unknown, other: unknown): boolean {
  if (typeof one !== "object" || typeof other !== "object" || !one || !other) return one === other;
  if (Array.isArray(one) !== Array.isArray(other)) return false;
  return [...Object.keys(one), ...Object.keys(other)].every((name) =>
    isSame(valueAt(one, [name]), valueAt(other, [name])),
  );
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
