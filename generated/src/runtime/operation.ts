import type { Fetch, FetchBody, FetchOptions, FetchResponse } from "./fetch.js";
import type { Conditional, JsonPath, Pagination, RetryPolicy } from "./policies.js";

/**
 * Describes an operation of the API to the client: as data, and by two functions that are generated
 * for it.
 *
 * @see https://spec.openapis.org/oas/v3.1.1.html#operation-object
 */
export interface OperationDescription {
  /** The `operationId`. */
  readonly id: string;
  /** In upper case. */
  readonly method: string;
  /** The documented statuses (`200`), ranges (`"4XX"`) and `"default"`. */
  readonly statuses: readonly (number | string)[];
  /** The base URL of an operation that has a server of its own. */
  readonly server?: (settings: ServerSettings) => string;
  /** Adds credentials to the request. */
  readonly security?: SecurityAlternatives | SecurityScheme;
  /** The permissions that the caller needs, as text for the message of a 403. */
  readonly permissions?: string;
  readonly retry?: RetryPolicy;
  readonly conditional?: Conditional;
  readonly pagination?: Pagination;
  /** Writes the request. An error that it throws becomes the cause of a `RequestError`. */
  write(params: never): WrittenRequest;
  /**
   * Reads the body of a response, whether a success or a failure. Not called for 204, 205 and 304,
   * which have no body. Rejects with a `DecodeError` if the body is not of the documented form.
   */
  readonly read: (response: FetchResponse, call: Call) => Promise<unknown>;
}

/**
 * What an operation writes of a request: not the base URL, credentials, and headers of client and
 * call.
 */
export interface WrittenRequest {
  /** Path and query, percent-encoded, such as `/users/1?a=1`, to be appended to the base URL. */
  readonly path: string;
  /** By lower-case name. `accept` defaults to `application/json`. */
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: RequestBody | undefined;
}

/** A body, or a function that creates it for each attempt, so that a stream can be sent again. */
export type RequestBody = FetchBody | (() => FetchBody | Promise<FetchBody>);

/**
 * An {@link OperationDescription} with its types: its parameters, its successful responses (a union
 * of {@link ResponseOutcome}), and its documented failures (a union of `ResponseError`). Members
 * whose names begin with `~` never exist; they carry types.
 */
export interface Operation<
  Params extends object,
  Outcome extends ResponseOutcome,
  Failure extends Error = Error,
> extends OperationDescription {
  write(params: Params): WrittenRequest;
  readonly "~params"?: (params: Params) => void;
  readonly "~outcome"?: Outcome;
  readonly "~failure"?: Failure;
}

/**
 * An operation that reads a list page by page. `Items` is the path of the items in the body, such
 * as `["Resources"]`.
 */
export interface PaginatedOperation<
  Params extends object,
  Outcome extends ResponseOutcome,
  Failure extends Error,
  Items extends JsonPath,
> extends Operation<Params, Outcome, Failure> {
  readonly pagination: Pagination & { readonly items: Items };
}

/** The result of `exchange`. Operations narrow each member; `status` tells them apart. */
export interface ResponseOutcome {
  readonly status: number;
  readonly headers: ResponseHeaders;
  readonly body: unknown;
}

/** Response headers by lower-case name; the documented ones are members. */
export type ResponseHeaders<Name extends string = never> = { readonly [Key in Name]?: string } & {
  readonly [name: string]: string | undefined;
};

/** The statuses of a range: `StatusRange<4>` is `400 | 401 | … | 499`. */
export type StatusRange<Hundreds extends 1 | 2 | 3 | 4 | 5> =
  `${Hundreds}${Digit}${Digit}` extends infer Text
    ? Text extends `${infer Status extends number}`
      ? Status
      : never
    : never;

type Digit = 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9;

/** The settings of a client. */
export interface ClientSettings extends ServerSettings {
  /** The credentials of calls. */
  readonly auth?: Auth | undefined;
  /** Sent with each request, unless the operation or the call sets the same header. */
  readonly headers?: HeaderValues | undefined;
  /** Called around each call, the first outermost. */
  readonly middleware?: readonly Middleware[] | undefined;
  /** Used instead of the global `fetch`. */
  readonly fetch?: Fetch | undefined;
  /** Further options for `fetch`. */
  readonly init?: FetchOptions | undefined;
}

/** The server of the API. */
export interface ServerSettings {
  /**
   * The URL that paths are appended to, such as `https://api.example.com/v2`. If it has a query,
   * that follows the query of the operation.
   */
  readonly baseUrl: string;
  /** The values of server variables, for token URLs. */
  readonly variables?: Readonly<Record<string, string | undefined>> | undefined;
  /**
   * The values of server variables that the caller has given, for operations with a server of their
   * own, which has its own defaults for the other variables.
   */
  readonly given?: Readonly<Record<string, string | undefined>> | undefined;
}

/**
 * Options of a single call, which override those of the client. `AuthOption` is the type of `auth`:
 * `ClientAuth` in a package with security schemes. Without it, there is no `auth`.
 */
export interface RequestOptions<AuthOption = never> extends FetchOptions {
  /** Aborts the call, which then rejects with the reason of the signal. */
  readonly signal?: AbortSignal | undefined;
  /** Further headers. They override those of the operation, the client and its `auth`. */
  readonly headers?: HeaderValues | undefined;
  /** Used instead of the `auth` of the client. */
  readonly auth?: AuthOption | undefined;
  /** Used instead of the `baseUrl` of the client, or of the operation's own server. */
  readonly baseUrl?: string | undefined;
  /** Used instead of the `fetch` of the client. */
  readonly fetch?: Fetch | undefined;
}

/**
 * Headers in any form that `fetch` takes, or an object. Members that are `undefined` are not sent.
 */
export type HeaderValues =
  NonNullable<RequestInit["headers"]> | Readonly<Record<string, string | undefined>>;

/** A call of an operation, which middleware may change. */
export interface Call {
  readonly operation: OperationDescription;
  /** The parameters of the call. */
  readonly params: object;
  /** The settings of the client. */
  readonly settings: ClientSettings;
  /** Sends the requests of the call. */
  readonly fetch: Fetch;
  /** Further options for `fetch`. */
  readonly init: FetchOptions;
  method: string;
  /** Without credentials; the path alone if there is no base URL yet. */
  url: string;
  /** By lower-case name, without credentials. */
  headers: Record<string, string>;
  /**
   * The headers that the operation itself writes, the only ones that a redirect to another origin
   * gets.
   */
  written: Readonly<Record<string, string>>;
  body?: RequestBody | undefined;
  /** Aborts the requests of the call. */
  signal: AbortSignal | undefined;
  /** The longest wait for the next chunk of a streamed body, in milliseconds. */
  idle?: number | undefined;
  /** The number of attempts, including the current one; starts at 1. */
  attempt: number;
}

/**
 * Wraps each call: its credentials, its request, and the reading of its response. May change the
 * call before `next`, call `next` more than once, and throw or resolve to something else.
 */
export type Middleware = (
  call: Call,
  next: () => Promise<ResponseOutcome>,
) => Promise<ResponseOutcome>;

/** Adds credentials to a request: a {@link SecurityScheme}, or {@link SecurityAlternatives}. */
export interface Security {
  /** `secret` is the option `auth`, or what its function resolves to. */
  apply(sent: SentRequest, secret: never, security: Security): Promise<void> | void;
}

/** A request with its credentials. */
export interface SentRequest {
  readonly call: Call;
  url: string;
  readonly headers: Record<string, string>;
  /** Sends the request and reads the response. A function given as `auth` may wrap it. */
  send: (sent: SentRequest) => Promise<ResponseOutcome>;
}

/** @see https://spec.openapis.org/oas/v3.1.1.html#security-scheme-object */
export interface SecurityScheme extends Security {
  /** Its key in the specification and in `auth`. */
  readonly name: string;
  /**
   * The header, query parameter or cookie of an API key, or the scheme of an `Authorization`
   * header.
   */
  readonly parameter?: string;
  /**
   * The URL of the token endpoint, in which `{variable}` is a server variable, or a function that
   * resolves it.
   */
  readonly tokenUrl?: string | ((settings: ServerSettings) => string);
}

/**
 * Alternatives, each with all the schemes that it needs.
 *
 * @see https://spec.openapis.org/oas/v3.1.1.html#security-requirement-object
 */
export interface SecurityAlternatives extends Security {
  readonly alternatives: readonly (readonly SecurityScheme[])[];
}

/** The credentials of a client: for its only security scheme, or for several by name. */
export type Auth = AuthByScheme | AuthSource | Secret;

/** Credentials for each security scheme that is to be used, by its name in the specification. */
export interface AuthByScheme {
  readonly [scheme: string]: AuthSource | Secret | undefined;
}

/** A token or API key, or a name and password. */
export type Secret = string | UserPassword;

/** A name and password for HTTP basic authentication. */
export interface UserPassword {
  readonly username: string;
  readonly password: string;
}

/** Gets a secret before each call. */
export type AuthSource<Kind extends Secret = Secret> = (
  sent: SentRequest,
  scheme: SecurityScheme,
) => Kind | Promise<Kind>;
