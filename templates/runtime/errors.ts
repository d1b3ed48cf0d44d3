import type { Call, Operation, ResponseHeaders, ResponseOutcome } from "./operation.js";

/** What went wrong; the `name` of a {@link ClientError}. */
export type ErrorName =
  | "ConnectionError"
  | "DecodeError"
  | "PaginationError"
  | "RequestError"
  | "ResponseError"
  | "TimeoutError";

/**
 * An error of the client. Its `name` says which one it is; neither its message nor its members hold a
 * credential.
 */
export class ClientError extends Error {
  declare readonly name: ErrorName;
  declare readonly operationId: string;
  declare readonly method: string;
  /**
   * Without credentials; the path alone if the base URL is wrong, and in a `PaginationError`. Empty if
   * the parameters could not be written.
   */
  declare readonly url: string;
  /** How many requests were sent, the one that failed included. */
  declare readonly attempts: number;

  /** `details` are further members, and the `cause`. */
  constructor(name: ErrorName, message: string, call: FailedCall, details?: object) {
    const { operation, url, attempt: attempts } = call;
    const { id: operationId, method } = operation;
    // Text of the server may hold anything, line breaks and megabytes among it.
    const text = message.slice(0, 500).replace(/\p{Cc}+/gu, " ");
    // Sound: the second parameter, which ES2020 does not know, is ignored where it is not known.
    super(...([`${method} ${url || operationId} failed: ${text}`, details] as unknown as [string]));
    Object.assign(this, { name, operationId, method, url, attempts }, details);
  }
}

/** The part of a call that an error tells of. */
export type FailedCall = Pick<Call, "attempt" | "operation" | "url">;

/** The server answered with a status that is no success. */
export interface ResponseError<Status extends number = number, Body = unknown> extends ClientError {
  readonly name: "ResponseError";
  readonly status: Status;
  readonly headers: ResponseHeaders;
  /** The decoded body; missing if it could not be decoded. */
  readonly body: Body;
  /** The body as it came, if it could not be decoded. */
  readonly text?: string;
}

/** No response, or only a part of one; `cause` says why unless it might quote a credential. */
export interface ConnectionError extends ClientError {
  readonly name: "ConnectionError";
}

/** No response in time. */
export interface TimeoutError extends ClientError {
  readonly name: "TimeoutError";
}

/** A success whose body is not what the specification says. */
export interface DecodeError extends ClientError {
  readonly name: "DecodeError";
  /** The body as it came. */
  readonly text: string;
}

/** The request could not be made from its parameters, or from the settings of the client. */
export interface RequestError extends ClientError {
  readonly name: "RequestError";
}

/** A list whose server promises more items, and sends a page or a cursor again. */
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
  // Sound: whatever it is, it has become an object, and only this kind of error has a body.
  const { operationId, status, ...others } = Object(error) as ResponseError;
  return (
    operationId === id &&
    "body" in others &&
    [status, `${Math.trunc(status / 100)}XX`, "default"].some((one) => statuses.includes(one))
  );
}
