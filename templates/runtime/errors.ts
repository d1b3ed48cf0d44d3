import type {
  Operation,
  OperationDescription,
  ResponseHeaders,
  ResponseOutcome,
} from "./operation.js";

/** One call of an operation, as errors and middleware know it. */
export interface Call {
  readonly operation: OperationDescription;
  /** Without credentials. The template of the path as long as no URL could be made. */
  readonly url: string;
  /** How many requests have been sent. */
  attempts: number;
}

/** What every error of the client has in common. Neither its message nor its members hold a credential. */
export class ClientError extends Error {
  override readonly name: string = "ClientError";
  readonly operationId: string;
  readonly method: string;
  readonly url: string;
  /** How many requests were sent. */
  readonly attempts: number;

  constructor(message: string, call: Call, options?: { readonly cause?: unknown }) {
    const { operation, url, attempts } = call;
    const { id, method } = operation;
    super(
      `${method} ${url} failed${attempts > 1 ? ` after ${attempts} attempts` : ""}: ${message}`,
      options,
    );
    this.operationId = id;
    this.method = method;
    this.url = url;
    this.attempts = attempts;
  }
}

/** The server answered with a status that is no success. */
export class ResponseError<Status extends number = number, Body = unknown> extends ClientError {
  override readonly name = "ResponseError";
  readonly status: Status;
  readonly headers: ResponseHeaders;
  /** The decoded body; `undefined` where it could not be decoded. */
  readonly body: Body;
  /** The body as it came. */
  readonly text: string;
  /** Whether the specification documents the status, and the body could be decoded. */
  readonly documented: boolean;

  constructor(message: string, call: Call, answer: ErrorAnswer<Status, Body>) {
    super(message, call);
    this.status = answer.status;
    this.headers = answer.headers;
    this.body = answer.body;
    this.text = answer.text;
    this.documented = answer.documented;
  }
}

/** What a {@link ResponseError} is made of. */
export interface ErrorAnswer<Status extends number, Body> {
  readonly status: Status;
  readonly headers: ResponseHeaders;
  readonly body: Body;
  readonly text: string;
  readonly documented: boolean;
}

/** No answer, or half of one: the `cause` says why. */
export class ConnectionError extends ClientError {
  override readonly name = "ConnectionError";
}

/** No answer in time. */
export class TimeoutError extends ClientError {
  override readonly name = "TimeoutError";
}

/** A success whose body is not what the specification says; `text` is the body as it came. */
export class DecodeError extends ClientError {
  override readonly name = "DecodeError";
  readonly text: string;

  constructor(message: string, call: Call, text: string) {
    super(message, call);
    this.text = text;
  }
}

/** The request could not be made: a parameter has a value that must not be sent. */
export class RequestError extends ClientError {
  override readonly name = "RequestError";
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
 * Whether an error is a failure that the specification documents for this operation, with a body as documented; if so,
 * its `status` tells the body's type. False for other statuses, and for a body that could not be decoded.
 */
export function isErrorOf<
  Input extends object,
  Outcome extends ResponseOutcome,
  Failure extends ResponseError,
>(operation: Operation<Input, Outcome, Failure>, error: unknown): error is Failure {
  return isResponseError(error) && error.operationId === operation.id && error.documented;
}
