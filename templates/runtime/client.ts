import type { CredentialContext, Credentials } from "./credentials.js";
import type { Call } from "./errors.js";
import type { CallRecord } from "./observe.js";
import type { Operation, ResponseOutcome } from "./operation.js";

/** Sends operations. Made by {@link createClient}, and passed to the function of each operation. */
export interface Client {
  /** Sends an operation and resolves to status, headers and body of a documented success. */
  exchange<Input extends object, Outcome extends ResponseOutcome>(
    operation: Operation<Input, Outcome>,
    request: NoInfer<Input>,
    options?: RequestOptions,
  ): Promise<Outcome>;
  /** Sends an operation and resolves to the body alone. */
  send<Input extends object, Outcome extends ResponseOutcome>(
    operation: Operation<Input, Outcome>,
    request: NoInfer<Input>,
    options?: RequestOptions,
  ): Promise<Outcome["body"]>;
}

/** How a client is set up. */
export interface ClientOptions {
  /** Where the paths begin, `https://api.example.com/v2`. */
  readonly baseUrl: string;
  /** A credential, or one for each security scheme by its name. */
  readonly credentials?: Credentials | undefined;
  /** Sent with every request, unless the operation sets the header itself. */
  readonly headers?: HeaderValues | undefined;
  /** Stands around every request, the first outermost. */
  readonly middleware?: readonly Middleware[] | undefined;
  /** Told of every call when it has ended. */
  readonly observers?: readonly Observer[] | undefined;
  /** Instead of the global `fetch`. */
  readonly fetch?: Fetch | undefined;
  /** The values of the server variables, for the URLs of tokens. */
  readonly variables?: Readonly<Record<string, string>> | undefined;
}

/** What a single call may change. */
export interface RequestOptions {
  readonly signal?: AbortSignal | undefined;
  /** Further headers; they win over those of the client and of the operation. */
  readonly headers?: HeaderValues | undefined;
  readonly baseUrl?: string | undefined;
}

/** Header values by name; `undefined` stands for no header. */
export type HeaderValues = Readonly<Record<string, string | undefined>>;

/** The part of `fetch` that the client uses. */
export type Fetch = (request: Request) => Promise<Response>;

/**
 * Stands around a request: may change it, answer it, or send it more than once (a clone each time). Sees the request as
 * it will be sent, credentials included.
 */
export type Middleware = (request: Request, next: Fetch, call: Call) => Promise<Response>;

/** Is told of a call when it has ended. */
export type Observer = (record: CallRecord) => void;

/** Makes a client. It holds no connection and no state but its options. */
export declare function createClient(options: ClientOptions): Client;

export type { CredentialContext };
