import type { Credentials } from "./credentials.js";
import { ClientError, ConnectionError, RequestError } from "./errors.js";
import type { Observer } from "./observe.js";
import type {
  Operation,
  OperationDescription,
  Parameter,
  RequestValues,
  ResponseOutcome,
} from "./operation.js";
import { readResponse } from "./response.js";

/** Sends operations. Made by {@link createClient}, and passed to the function of each operation. */
export interface Client {
  /** Sends an operation and resolves to status, headers and body of a success. */
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
  /** Told of every call; see `observe`. */
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
}

/** Headers in any form that `fetch` takes. */
export type HeaderValues = NonNullable<RequestInit["headers"]>;

/** The part of `fetch` that the client uses. */
export type Fetch = (request: Request) => Promise<Response>;

/**
 * Stands around a request: may change it, answer it, or send it more than once (a clone each time). Sees the request as
 * it will be sent, credentials included. What it throws that is neither an error of the client nor an abort reaches the
 * caller as the cause of a `ConnectionError`.
 */
export type Middleware = (request: Request, next: Fetch, call: Call) => Promise<Response>;

/** One call of an operation, as errors, middleware and credentials know it. */
export interface Call {
  readonly operation: OperationDescription;
  /** Of the client. */
  readonly options: ClientOptions;
  /** Of the request, before credentials were added. */
  readonly headers: Headers;
  /** Without credentials; the path alone until there is a request. */
  url: string;
  /** How many requests were sent, or will have been with the one under way. */
  attempts: number;
  /** Sends a request through the middleware. Credentials may put themselves around it. */
  send: Fetch;
}

/** Makes a client. It holds no connection and no state but its options. */
export function createClient(options: ClientOptions): Client {
  const client: Client = {
    exchange: (operation, request, callOptions = {}) =>
      // Sound: what the decoders of an operation yield and what its types say comes from one specification.
      exchange({ operation, request, options, callOptions }) as Promise<never>,
    send: (operation, request, callOptions) =>
      client.exchange(operation, request, callOptions).then(({ body }) => body),
  };
  return client;
}

interface Exchange {
  readonly operation: OperationDescription;
  readonly request: object;
  readonly options: ClientOptions;
  readonly callOptions: RequestOptions;
}

/** One call, from the members of a request to the decoded body. */
async function exchange(given: Exchange): Promise<ResponseOutcome> {
  const { operation, options, callOptions } = given;
  let { signal } = callOptions;
  const lost = (cause: unknown): never => {
    if (signal?.aborted) throw signal.reason;
    throw cause instanceof ClientError
      ? cause
      : new ConnectionError(String(cause), call, { cause });
  };
  const call: Call = {
    operation,
    options,
    headers: new Headers(),
    url: "",
    attempts: 1,
    send: (options.middleware ?? []).reduceRight<Fetch>(
      (next, step) => (request) => step(request, next, call),
      (request) => {
        // Middleware may have set another signal, and whoever aborts it also ends the reading of the body.
        ({ signal } = request);
        return (options.fetch ?? fetch)(request).catch(lost);
      },
    ),
  };
  let request = buildRequest(given, call);
  const { security } = operation;
  if (security) request = await security.apply(request, call, security, options.credentials);
  return readResponse(await call.send(request), call).catch(lost);
}

/** Makes the request, without credentials. */
function buildRequest({ operation, request, options, callOptions }: Exchange, call: Call): Request {
  // Sound: only looked into, by the names that the operation gives.
  const values = request as RequestValues;
  const { method, accept, body } = operation;
  const path = operation.path
    .map((piece) =>
      typeof piece === "string" ? piece : write([piece], values)[0]?.[1] || `{${piece[0]}}`,
    )
    .join("");
  call.url = path;
  // Dot segments would be removed, and another resource meant; RFC 3986 section 5.2.4.
  const bad = path.search(/\{|(?<=\/)\.\.?(\/|$)/);
  if (bad >= 0) {
    const caret = "^".padStart(bad + 1);
    throw new RequestError(`bad path parameter\n${path}\n${caret}`, call);
  }
  const query = write(operation.query, values)
    .flatMap(([, text]) => text || [])
    .join("&");
  try {
    const { headers } = call;
    for (const init of [
      options.headers,
      { accept },
      write(operation.headers, values),
      callOptions.headers,
    ])
      new Headers(init).forEach((value, name) => {
        headers.set(name, value);
      });
    const made = new Request(options.baseUrl.replace(/\/$/, "") + path + (query && `?${query}`), {
      method,
      headers,
      signal: callOptions.signal ?? null,
      ...body?.(values, headers, operation),
    });
    call.url = made.url;
    return made;
  } catch {
    // The platform's own message may quote a secret.
    throw new RequestError("bad base URL, header or body", call);
  }
}

/** The parameters that have a value, as name and text. */
function write(parameters: readonly Parameter[] = [], values: RequestValues): [string, string][] {
  return parameters.flatMap(([name, encode, member = name]) => {
    const value = values[member];
    // Sound: the type of the member and the encoder come from the same parameter of the specification.
    return value == null ? [] : [[name, encode(name, value as never)]];
  });
}
