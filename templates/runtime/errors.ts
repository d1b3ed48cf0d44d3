import type { Call } from "./client.js";
import type { Operation, ResponseHeaders, ResponseOutcome } from "./operation.js";

/**
 * What every error of the client has in common. Neither its message nor its members hold a
 * credential.
 */
export class ClientError extends Error {
  declare readonly operationId: string;
  declare readonly method: string;
  /** Without credentials; the path alone if there was no URL yet. */
  declare readonly url: string;
  /** How many requests were sent, the one that failed included. */
  declare readonly attempts: number;

  /** `details` are further members, and the `cause`. */
  constructor(message: string, { operation, url, attempts }: FailedCall, details?: object) {
    const { id: operationId, method } = operation;
    super(`${method} ${url} failed: ${message}`, details);
    Object.assign(this, { operationId, method, url, attempts }, details);
  }
}

/** What an error says of the call that failed. */
export type FailedCall = Pick<Call, "attempts" | "operation" | "url">;

/** The server answered with a status that is no success. */
export class ResponseError<Status extends number = number, Body = unknown>
  extends ClientError
  implements ErrorAnswer<Status, Body>
{
  override readonly name = "ResponseError";
  declare readonly status: Status;
  declare readonly headers: ResponseHeaders;
  /** The decoded body; not there if it could not be decoded. */
  declare readonly body: Body;
  /** The body as it came. */
  declare readonly text: string;
}

/** What a {@link ResponseError} holds besides what every error holds. */
export interface ErrorAnswer<Status extends number, Body> {
  readonly status: Status;
  readonly headers: ResponseHeaders;
  readonly body?: Body;
  readonly text: string;
}

/** No answer, or half of one; the `cause` says why. */
export class ConnectionError extends ClientError {
  override readonly name = "ConnectionError";
}

/** No answer in time. */
export class TimeoutError extends ClientError {
  override readonly name = "TimeoutError";
}

/** A success whose body is not what the specification says. */
export class DecodeError extends ClientError {
  override readonly name = "DecodeError";
  /** The body as it came. */
  declare readonly text: string;
}

/** The request could not be made: a parameter has a value that must not be sent. */
export class RequestError extends ClientError {
  override readonly name = "RequestError";
}

/**
 * Handles what `fetch` and the reading of a body throw: an abort passes through untouched, and so
 * does an error of the client; everything else is a {@link ConnectionError}.
 *
 * @internal
 */
export function lost(call: Call): (cause: unknown) => never {
  return (cause) => {
    if (call.signal?.aborted) throw call.signal.reason;
    if (cause instanceof ClientError) throw cause;
    // Fetch itself says little; why is in its cause. Sound: whatever it is, it has become an
    // object.
    const { cause: reason = cause } = Object(cause) as { readonly cause?: unknown };
    throw new ConnectionError(String(reason), call, { cause });
  };
}

/** Whether an error is one of the client's, of this copy of the package or of another one. */
export function isClientError(error: unknown): error is ClientError {
  return error instanceof Error && "operationId" in error;
}

/** Whether an error is a {@link ResponseError}, of this copy of the package or of another one. */
export function isResponseError(error: unknown): error is ResponseError {
  return isClientError(error) && error.name === "ResponseError";
}

/** Whether an error is a {@link ConnectionError}, of this copy of the package or of another one. */
export function isConnectionError(error: unknown): error is ConnectionError {
  return isClientError(error) && error.name === "ConnectionError";
}

/** Whether an error is a {@link TimeoutError}, of this copy of the package or of another one. */
export function isTimeoutError(error: unknown): error is TimeoutError {
  return isClientError(error) && error.name === "TimeoutError";
}

/** Whether an error is a {@link DecodeError}, of this copy of the package or of another one. */
export function isDecodeError(error: unknown): error is DecodeError {
  return isClientError(error) && error.name === "DecodeError";
}

/** Whether an error is a {@link RequestError}, of this copy of the package or of another one. */
export function isRequestError(error: unknown): error is RequestError {
  return isClientError(error) && error.name === "RequestError";
}

/**
 * Whether an error is a failure that the specification documents for this operation, with a body as
 * documented; if so, its `status` tells the body's type. False for other statuses, and for a body
 * that could not be decoded.
 */
export function isErrorOf<
  Input extends object,
  Outcome extends ResponseOutcome,
  Failure extends ResponseError,
>(operation: Operation<Input, Outcome, Failure>, error: unknown): error is Failure {
  const { id, responses, responseName } = operation;
  // Sound: whatever it is, it has become an object, and no error but this one has a body.
  const answer = Object(error) as ResponseError;
  if (answer.operationId !== id || !("body" in answer)) return false;
  return (responseName?.(operation, answer.status) ?? answer.status) in responses;
}
