import type { Call, Operation, ResponseHeaders, ResponseOutcome } from "./operation.js";

/** The kinds of errors: the `name` of a {@link ClientError}. */
export type ErrorName =
  | "ConnectionError"
  | "DecodeError"
  | "PaginationError"
  | "RequestError"
  | "ResponseError"
  | "TimeoutError";

/**
 * An error of the client. Its `name` tells its kind. Neither its message nor its members hold a
 * credential of the client.
 */
export class ClientError extends Error {
  declare readonly name: ErrorName;
  declare readonly operationId: string;
  declare readonly method: string;
  /**
   * Without credentials. The path alone if the base URL is wrong, and in a `PaginationError`; empty
   * if the parameters could not be written.
   */
  declare readonly url: string;
  /** The number of attempts, including the one that failed. */
  declare readonly attempts: number;

  /** `details` holds further members and the `cause`. `message` is cut to 500 characters. */
  constructor(name: ErrorName, message: string, call: FailedCall, details?: object) {
    const { operation, url, attempt: attempts } = call;
    const { id: operationId, method } = operation;
    // It may quote the server, whose text can be of any length and hold line breaks.
    const text = message.slice(0, 500).replace(/\p{Cc}+/gu, " ");
    // Sound: `Error` takes `details.cause` since ES2022; older engines ignore it, and the types of
    // ES2020 do not declare it.
    super(...([`${method} ${url || operationId} failed: ${text}`, details] as unknown as [string]));
    Object.assign(this, { name, operationId, method, url, attempts }, details);
  }
}

/** The part of a call that an error reports. */
export type FailedCall = Pick<Call, "attempt" | "operation" | "url">;

/** A response whose status is not a success. */
export interface ResponseError<Status extends number = number, Body = unknown> extends ClientError {
  readonly name: "ResponseError";
  readonly status: Status;
  readonly headers: ResponseHeaders;
  /** The decoded body; missing if it could not be decoded. */
  readonly body: Body;
  /** The body as text, if it could not be decoded. */
  readonly text?: string;
}

/** No response, or only a part of one. `cause` is left out where it might quote a credential. */
export interface ConnectionError extends ClientError {
  readonly name: "ConnectionError";
}

/** No response within the limit of `timeout`. */
export interface TimeoutError extends ClientError {
  readonly name: "TimeoutError";
}

/** A success whose body is not of the documented form. */
export interface DecodeError extends ClientError {
  readonly name: "DecodeError";
  /** The body as text; empty for the response of a token endpoint. */
  readonly text: string;
}

/** A request that cannot be written from its parameters and settings, or must not be sent. */
export interface RequestError extends ClientError {
  readonly name: "RequestError";
}

/** A list whose server promises more items, but repeats a page or a cursor. */
export interface PaginationError extends ClientError {
  readonly name: "PaginationError";
}

/** Whether an error is one of the client, from this copy of the package or another one. */
export function isClientError(
  error: unknown,
): error is
  ConnectionError | DecodeError | PaginationError | RequestError | ResponseError | TimeoutError {
  return error instanceof Error && "operationId" in error;
}

/** Whether an error is a {@link ResponseError}, from this copy of the package or another one. */
export function isResponseError(error: unknown): error is ResponseError {
  return isClientError(error) && error.name === "ResponseError";
}

/** Whether an error is a {@link ConnectionError}, from this copy of the package or another one. */
export function isConnectionError(error: unknown): error is ConnectionError {
  return isClientError(error) && error.name === "ConnectionError";
}

/** Whether an error is a {@link TimeoutError}, from this copy of the package or another one. */
export function isTimeoutError(error: unknown): error is TimeoutError {
  return isClientError(error) && error.name === "TimeoutError";
}

/** Whether an error is a {@link DecodeError}, from this copy of the package or another one. */
export function isDecodeError(error: unknown): error is DecodeError {
  return isClientError(error) && error.name === "DecodeError";
}

/** Whether an error is a {@link RequestError}, from this copy of the package or another one. */
export function isRequestError(error: unknown): error is RequestError {
  return isClientError(error) && error.name === "RequestError";
}

/** Whether an error is a {@link PaginationError}, from this copy of the package or another one. */
export function isPaginationError(error: unknown): error is PaginationError {
  return isClientError(error) && error.name === "PaginationError";
}

/**
 * Whether an error is a failure that the specification documents for an operation, with a decoded
 * body; its `status` then tells the type of the body.
 */
export function isErrorOf<
  Params extends object,
  Outcome extends ResponseOutcome,
  Failure extends Error,
>(operation: Operation<Params, Outcome, Failure>, error: unknown): error is Failure {
  const { id, statuses } = operation;
  // Sound: `Object` makes an object of anything, and its members are compared below.
  const { operationId, status, ...others } = Object(error) as ResponseError;
  return (
    operationId === id &&
    "body" in others &&
    [status, `${String(status)[0]}XX`, "default"].some((one) => statuses.includes(one))
  );
}
