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

/** The operations of {@link updateWith}, their parameters, and options for their calls. */
export interface Update<
  ReadInput extends object,
  ReadOutcome extends ResponseOutcome,
  WriteInput extends { readonly body: unknown },
  WriteOutcome extends ResponseOutcome,
  AuthOption = never,
> extends RequestOptions<AuthOption> {
  readonly read: Operation<ReadInput, ReadOutcome>;
  readonly write: Operation<WriteInput, WriteOutcome>;
  /**
   * The parameters of both operations, such as the identifier of the resource. The read must be
   * unconditional.
   */
  readonly request: ReadInput & Omit<WriteInput, "body">;
  /** The greatest number of reads. Defaults to 20. */
  readonly attempts?: number | undefined;
}

/**
 * Changes a resource without losing concurrent changes: reads it, applies `change`, and writes the
 * result with `If-Match` (RFC 9110 section 13.1.1), provided that the resource still has the
 * version that was read. If it has another one, starts over after a pause of at most one second.
 *
 * `change` gets the resource and returns the body to write, or `undefined` to leave the resource as
 * it is. It may be called more than once, so it must depend on nothing else.
 *
 * No change is made twice. After a lost connection or a time limit the resource is read again, and
 * written again only if it still has the same version. If it has another one, and `change` would
 * still change it, it is unknown whether the lost write took effect: the error of the write is
 * thrown, with a message that says so.
 *
 * Resolves to the body of the last response, of a read or a write.
 *
 * @throws {RequestError} if a response has neither an `ETag` nor a version in its body.
 * @throws {ClientError} after `attempts` reads, the error of the last write; errors other than these
 *   conflicts, lost connections and time limits are thrown at once.
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
  // A lost write may have arrived, so only this loop may send it again.
  const guarded = { ...write, retry: { ...write.retry, once: true } };
  let lost: LostWrite | undefined;
  for (let attempt = 1; ; attempt += 1) {
    const current = await client.exchange(read, request, options);
    // Sound: the read is unconditional, so its success has a body.
    const body = await change(current.body as NonNullable<ReadOutcome["body"]>);
    if (body === undefined) return current.body;
    const version = versionOf(current, read);
    if (lost && lost.version !== version) {
      if (isSame(body, current.body)) return current.body;
      throw uncertainWrite(lost, guarded);
    }
    const headers = { ...headersOf(options.headers), "if-match": version };
    try {
      // Sound: by the type of `request`, these are the parameters of the write.
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
  /** The version in its `If-Match`. */
  readonly version: string;
}

/** The resource has changed since, through the lost write or another one. */
function uncertainWrite({ error: cause }: LostWrite, operation: OperationDescription): ClientError {
  const { name, url, attempts: attempt } = cause;
  const message =
    "the write was lost, and whether it arrived is unknown: the resource has changed since";
  return new ClientError(name, message, { operation, url, attempt }, { cause });
}

/** Whether two values are equal as JSON. Members that are `undefined` count as missing. */
function isSame(one: unknown, other: unknown): boolean {
  if (typeof one !== "object" || typeof other !== "object" || !one || !other) return one === other;
  if (Array.isArray(one) !== Array.isArray(other)) return false;
  const names = [...Object.keys(one), ...Object.keys(other)];
  // Dates have no members.
  if (names.length === 0) return JSON.stringify(one) === JSON.stringify(other);
  return names.every((name) => isSame(valueAt(one, [name]), valueAt(other, [name])));
}

/** The version of a resource, for `If-Match`. */
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
      // A missing member counts as `null`.
      status === error.status && (!path || (valueAt(error.body, path) ?? null) === value),
  );
}
