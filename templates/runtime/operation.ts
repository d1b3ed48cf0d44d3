import type { Fetch, FetchBody, FetchOptions, FetchResponse } from "./fetch.js";
import type { Conditional, JsonPath, Pagination, RetryPolicy } from "./policies.js";

/**
 * An operation of the API, as data and two functions that are generated for it.
 *
 * @see https://spec.openapis.org/oas/v3.1.1.html#operation-object
 */
export interface OperationDescription {
  /** The `operationId`. */
  readonly id: string;
  /** In capitals. */
  readonly method: string;
  /** The documented statuses (`200`), ranges (`"4XX"`) and `"default"`. */
  readonly statuses: readonly (number | string)[];
  /** Resolves the base URL, where the operation has a server of its own. */
  readonly server?: (settings: ServerSettings) => string;
  /** How credentials get into the request. */
  readonly security?: SecurityAlternatives | SecurityScheme;
  /** What the caller must be allowed to do, in words, for the message of a 403. */
  readonly permissions?: string;
  readonly retry?: RetryPolicy;
  readonly conditional?: Conditional;
  readonly pagination?: Pagination;
  /** Writes the request. What it throws becomes the cause of a `RequestError`. */
  write(params: never): WrittenRequest;
  /**
   * Reads the body of a response, be it a success or a failure, but not of 204, 205 and 304, which
   * have none. Throws a `DecodeError` if the body
   * is not what the specification says.
   */
  readonly read: (response: FetchResponse, call: Call) => Promise<unknown>;
}

/** A request without base URL, credentials and the headers of client and call. */
export interface WrittenRequest {
  /** Path and query, percent-encoded, such as `/users/1?a=1`. */
  readonly path: string;
  /** Without `accept`, JSON is asked for. */
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: RequestBody | undefined;
}

/** A body, or a function that makes it anew for each attempt, so that a stream can be sent again. */
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
 * An operation that reads a list page by page. `Items` is the way to the items in the body:
 * `["Resources"]`.
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

/** How a client is set up. */
export interface ClientSettings extends ServerSettings {
  readonly auth?: Auth | undefined;
  /** Sent with each request, unless the operation or the call sets the same header. */
  readonly headers?: HeaderValues | undefined;
  /** Stands around each call, the first outermost. */
  readonly middleware?: readonly Middleware[] | undefined;
  /** Used instead of the global `fetch`. */
  readonly fetch?: Fetch | undefined;
  /** Further options for `fetch`. */
  readonly init?: FetchOptions | undefined;
}

/** Where the API is. */
export interface ServerSettings {
  /** Where the paths begin, such as `https://api.example.com/v2`. */
  readonly baseUrl: string;
  /** The values of the server variables, for the URLs of tokens. */
  readonly variables?: Readonly<Record<string, string | undefined>> | undefined;
  /**
   * The values of server variables that the caller gave. Servers that operations have of their own
   * have their own defaults for the others.
   */
  readonly given?: Readonly<Record<string, string | undefined>> | undefined;
}

/**
 * What a single call may change. Everything else is as the client has it. `AuthOption` is the type of
 * `auth`: `ClientAuth` in a package with security schemes. Without it, there is no `auth`.
 */
export interface RequestOptions<AuthOption = never> extends FetchOptions {
  /** Ends the call; it is then rejected with the reason of the signal. */
  readonly signal?: AbortSignal | undefined;
  /** Further headers. They win over those of the operation, the client and its `auth`. */
  readonly headers?: HeaderValues | undefined;
  /** Used instead of the `auth` of the client. */
  readonly auth?: AuthOption | undefined;
  /** Used instead of the `baseUrl` of the client, and of a server that the operation has. */
  readonly baseUrl?: string | undefined;
  /** Used instead of the `fetch` of the client. */
  readonly fetch?: Fetch | undefined;
}

/** Headers in any form that `fetch` takes, and objects with members that are `undefined`. */
export type HeaderValues =
  NonNullable<RequestInit["headers"]> | Readonly<Record<string, string | undefined>>;

/** One call of an operation, as middleware sees and may change it. */
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
  /** Those of the headers that the operation itself writes. Other origins get no others. */
  written: Readonly<Record<string, string>>;
  body?: RequestBody | undefined;
  /** Ends the requests of the call. */
  signal: AbortSignal | undefined;
  /** The longest silence between two chunks of a streamed body, in milliseconds. */
  idle?: number | undefined;
  /** How many requests have been sent, the one under way included; 1 to begin with. */
  attempt: number;
}

/**
 * Stands around each call: its credentials, its request, and the reading of its response. May change
 * the call before `next`, call `next` more than once, and throw or resolve to something else.
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
  /** Sends the request and reads the response. A source of secrets may put itself around it. */
  send: (sent: SentRequest) => Promise<ResponseOutcome>;
}

/** @see https://spec.openapis.org/oas/v3.1.1.html#security-scheme-object */
export interface SecurityScheme extends Security {
  /** The key in the specification, by which `auth` tells schemes apart. */
  readonly name: string;
  /**
   * The header, query parameter or cookie of an API key, or the scheme of an `Authorization`
   * header.
   */
  readonly parameter?: string;
  /** Where a client gets a token; may hold `{variable}` of a server, or be resolved. */
  readonly tokenUrl?: string | ((settings: ServerSettings) => string);
}

/** Alternatives, in each of which all schemes are needed. */
export interface SecurityAlternatives extends Security {
  readonly alternatives: readonly (readonly SecurityScheme[])[];
}

/** Credentials; where the specification has several schemes, one for each by its name. */
export type Auth = AuthByScheme | AuthSource | Secret;

/** Credentials for each security scheme that is to be used, by its name in the specification. */
export interface AuthByScheme {
  readonly [scheme: string]: AuthSource | Secret | undefined;
}

/** A token or API key, or a name and password. */
export type Secret = string | UserPassword;

/** For HTTP basic. */
export interface UserPassword {
  readonly username: string;
  readonly password: string;
}

/** Gets a secret before each call. */
export type AuthSource<Kind extends Secret = Secret> = (
  sent: SentRequest,
  scheme: SecurityScheme,
) => Kind | Promise<Kind>;
