import type { Call, ClientSettings } from "./client.js";
import type { Credentials } from "./credentials.js";
import type { ResponseError } from "./errors.js";

/**
 * What the client knows of an operation, as data and imported functions: whatever could be decided
 * while the package was generated is decided here, and what an operation does not use is not
 * imported.
 *
 * @see https://spec.openapis.org/oas/v3.1.1.html#operation-object
 */
export interface OperationDescription {
  /** The `operationId`. */
  readonly id: string;
  /** In capitals. */
  readonly method: string;
  /**
   * Replaces the base URL of the client, where the specification gives the operation a server of
   * its own.
   */
  readonly baseUrl?: string;
  /** Instead of `baseUrl`, where that address has variables or is relative to that of the client. */
  readonly server?: OperationServer;
  /** The path, cut at its parameters: `["/users/", ["userId", simple]]`. */
  readonly path: readonly (string | Parameter)[];
  readonly query?: readonly Parameter[];
  readonly headers?: readonly Parameter[];
  /** Written by `encodeBodyAndCookies`. */
  readonly cookies?: readonly Parameter[];
  /** Writes the request body, from {@link content}: `encodeBody`, or `encodeBodyAndCookies`. */
  readonly body?: BodyWriter;
  /** An encoder for each media type of the request body; the first is the default. */
  readonly content?: Readonly<Record<string, BodyEncoder>>;
  /** The request member that holds the body, where it is not `body`. */
  readonly bodyMember?: string;
  /** The request member that chooses the media type, where it is not `contentType`. */
  readonly contentTypeMember?: string;
  /** How the parts of a multipart or urlencoded body are written, by property. */
  readonly parts?: Readonly<Record<string, PartEncoding>>;
  /** The value of the header `Accept`. */
  readonly accept: string;
  /** A decoder for each documented status (`200`), range (`"4XX"`) and `default`. */
  readonly responses: Readonly<Record<number | string, BodyDecoder>>;
  /** Decodes what `responses` does not name by its very status. */
  readonly decode: BodyDecoder;
  /** Where `responses` has ranges or `default`: the name by which it documents a status. */
  readonly responseName?: (operation: OperationDescription, status: number) => string;
  /** How credentials get into a request. */
  readonly security?: SecurityScheme | SecurityAlternatives;
  /** What the caller must be allowed to do, in words, so that a 403 can say it. */
  readonly permissions?: string;
  /** What may be sent again. */
  readonly retry?: RetryPolicy;
  /** How a version guards a read or a write. */
  readonly conditional?: Conditional;
  /** How a list is read page by page. */
  readonly pagination?: Pagination;
}

/** Where an operation is that is not where the others are. */
export interface OperationServer {
  /** May hold `{variable}`. */
  readonly url: string;
  /** The values of variables that the client says nothing of. */
  readonly defaults: Readonly<Record<string, string>>;
  resolve(server: OperationServer, settings: ClientSettings): string;
}

/**
 * An {@link OperationDescription} with its types: what a call is given, how it can end well (a
 * union of {@link ResponseOutcome}), and its documented failures (a union of {@link
 * ResponseError}). The members whose names begin with `~` are never there; they carry the types.
 */
export interface Operation<
  Input extends object,
  Outcome extends ResponseOutcome,
  Failure extends ResponseError = ResponseError,
> extends OperationDescription {
  readonly "~input"?: (request: Input) => void;
  readonly "~outcome"?: Outcome;
  readonly "~failure"?: Failure;
}

/**
 * An operation that reads a list page by page. `Items` leads to the items in the body:
 * `["Resources"]`.
 */
export interface PaginatedOperation<
  Input extends object,
  Outcome extends ResponseOutcome,
  Failure extends ResponseError,
  Items extends JsonPath,
> extends Operation<Input, Outcome, Failure> {
  readonly pagination: Pagination & { readonly items: Items };
}

/** What `exchange` resolves to. Operations narrow each member; `status` tells them apart. */
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

/**
 * The name on the wire, how a value is written, and the member of the request if it has another
 * name.
 */
export type Parameter = readonly [name: string, encode: ParameterEncoder, member?: string];

/**
 * Writes a value that is neither `undefined` nor `null`; `""` means that there is nothing to write.
 * The parameter of each encoder has the type that its parameters have in the specification, hence
 * `never`.
 */
export type ParameterEncoder = (name: string, value: never) => string;

/** The members of a request by name; what is `undefined` or `null` is not sent. */
export type RequestValues = Readonly<Record<string, unknown>>;

/** The part of `fetch`'s options that a body makes up; `duplex` is needed where it is a stream. */
export interface BodyInit extends Pick<RequestInit, "body"> {
  readonly duplex?: "half";
}

/** Writes the body of a request, and sets `Content-Type` where `fetch` does not. */
export type BodyWriter = (
  values: RequestValues,
  headers: Headers,
  operation: OperationDescription,
) => BodyInit;

/** Writes a body in one media type. `Content-Type` is set already, and may be corrected. */
export type BodyEncoder = (
  value: never,
  headers: Headers,
  operation: OperationDescription,
) => BodyInit;

/** Reads the body of a response; throws a `DecodeError` if the body is not what it reads. */
export type BodyDecoder = (response: Response, call: Call) => Promise<unknown>;

/** @see https://spec.openapis.org/oas/v3.1.1.html#encoding-object */
export interface PartEncoding {
  readonly contentType?: string;
  /** How the property is written in a urlencoded body. */
  readonly encode?: ParameterEncoder;
}

/**
 * How credentials get into a request: a {@link SecurityScheme}, or {@link SecurityAlternatives}.
 */
export interface Security {
  /** Gets the credentials, and resolves to a function that adds them to a request. */
  apply(
    call: Call,
    security: Security,
    credentials: Credentials | undefined,
  ): Promise<Authorize | undefined>;
}

/**
 * Adds credentials to a request, or makes another one. What it throws is not shown, since it may
 * quote them.
 */
export type Authorize = (request: Request) => Request;

/** @see https://spec.openapis.org/oas/v3.1.1.html#security-scheme-object */
export interface SecurityScheme extends Security {
  /** The key in the specification, by which `credentials` may tell schemes apart. */
  readonly name: string;
  /**
   * The header, query parameter or cookie of an API key, or the scheme of an `Authorization`
   * header.
   */
  readonly parameter?: string;
  /** Where a client gets a token; may hold `{variable}` of a server. */
  readonly tokenUrl?: string;
}

/**
 * Alternatives, in each of which all schemes are needed. For specifications with more than one
 * scheme.
 */
export interface SecurityAlternatives extends Security {
  readonly alternatives: readonly (readonly SecurityScheme[])[];
}

/** What `retry` may send again. */
export interface RetryPolicy {
  /** The statuses that may be better the next time; by default 408, 429, 502, 503 and 504. */
  readonly statuses?: readonly number[];
  /** The response header that says how long to wait; by default `Retry-After`. */
  readonly header?: string;
  /** Whether it does no harm if the server gets the request twice; by default, the method tells. */
  readonly safe?: boolean;
}

/**
 * The way to a value inside of JSON, by member names: the JSON pointer `/meta/version` is `["meta",
 * "version"]`.
 */
export type JsonPath = readonly string[];

/** How a version guards a read or a write. */
export interface Conditional {
  /** The request members of the headers. */
  readonly ifMatch?: string;
  readonly ifNoneMatch?: string;
  /** Where the version is in a body, for a response without `ETag`. */
  readonly version?: JsonPath;
  /** The answers that mean that somebody else was faster; none if not given. */
  readonly conflicts?: readonly {
    readonly status: number;
    /** Where in the body `value` must stand; without it, the status is enough. */
    readonly path?: JsonPath;
    readonly value?: unknown;
  }[];
}

/** How a list is read page by page. */
export interface Pagination {
  /**
   * What `start` says: the index of an item, the number of a page, or a cursor; `link`: the next
   * URL is given.
   */
  readonly strategy: "offset" | "page" | "cursor" | "link";
  /** Where the items are in the body. */
  readonly items: JsonPath;
  /** Where the number of all items is in the body. */
  readonly total?: JsonPath;
  /**
   * Where the next cursor or link is in the body; without it, a link is taken from the header
   * `Link`.
   */
  readonly next?: JsonPath;
  /** The request members that say where to begin and how much to send. */
  readonly start?: string;
  readonly count?: string;
  /** The index of the first item or page; 1 if not given. */
  readonly first?: number;
}
