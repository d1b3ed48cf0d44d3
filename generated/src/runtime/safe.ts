import { isClientError, isErrorOf } from "./errors.js";
import type { ClientError } from "./errors.js";
import type { Operation, ResponseOutcome } from "./operation.js";

/**
 * The result of a call: a value, an error that is documented for the operation, or another error of
 * the client.
 */
export type Result<Value, Failure = never> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly documented: true; readonly error: Failure }
  | { readonly ok: false; readonly documented: false; readonly error: ClientError };

/**
 * Waits for a call and resolves to a {@link Result} instead of throwing errors of the client.
 * Others, such as the reason of an abort, are thrown.
 *
 * ```ts
 * const result = await safe(getUserOperation, getUser(client, { userId }));
 * ```
 */
export async function safe<
  Input extends object,
  Outcome extends ResponseOutcome,
  Failure extends Error,
  Value,
>(
  operation: Operation<Input, Outcome, Failure>,
  call: Promise<Value>,
): Promise<Result<Value, Failure>> {
  try {
    return { ok: true, value: await call };
  } catch (error) {
    if (isErrorOf(operation, error)) return { ok: false, documented: true, error };
    if (isClientError(error)) return { ok: false, documented: false, error };
    throw error;
  }
}
