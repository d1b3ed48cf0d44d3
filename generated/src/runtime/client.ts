import type { Credentials } from "./credentials.js";
import { RequestError, lost } from "./errors.js";
import type { Observer } from "./observe.js";
import type {
  Authorize,
  Operation,
  OperationDescription,
  Parameter,
  RequestValues,
  ResponseOutcome,
} from "./operation.js";
import { readResponse } from "./response.js";

/**
 * Sends operations. Made by {@link createClientFrom}, and passed to the function of each operation.
 */
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
export interface ClientSettings {
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
  readonly variables?: Readonly<Record<string, string | undefined>> | undefined;
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
 * Stands around a request: may change it, answer it, or send it more than once (a clone each time).
 * Sees the request as it will be sent, credentials included. What it throws reaches the caller
 * untouched.
 */
export type Middleware = (request: Request, next: Fetch, call: Call) => Promise<Response>;

/** One call of an operation, as errors, middleware and credentials know it. */
export interface Call {
  readonly operation: OperationDescription;
  /** The settings of the client. */
  readonly settings: ClientSettings;
  /** Of the request, before credentials were added. */
  readonly headers: Headers;
  /** Without credentials; the path alone until there is a request. */
  url: string;
  /** How many requests were sent, or will have been with the one under way. */
  attempts: number;
  /**
   * What aborts the call: the signal of the caller, later that of the request which was sent last.
   */
  signal: AbortSignal | undefined;
  /** Sends a request through the middleware. Credentials may put themselves around it. */
  send: Fetch;
  /** How the call ends; there as soon as it has begun. */
  outcome?: Promise<ResponseOutcome>;
}

/**
 * Makes a client. It holds no connection and no state but its settings.
 *
 * @internal
 */
export function createClientFrom(settings: ClientSettings): Client {
  const client: Client = {
    exchange: (operation, request, { signal, headers } = {}) => {
      const call: Call = {
        operation,
        settings,
        signal,
        headers: new Headers(),
        url: "",
        attempts: 1,
        send: (sent) => {
          // Middleware may have set another signal; whoever aborts that one ends the reading of the
          // body, too.
          call.signal = sent.signal;
          return (settings.fetch ?? fetch)(sent).catch(lost(call));
        },
      };
      // Sound: the members of a request are only looked into, by the names that the operation
      // gives.
      call.outcome = exchange(call, request as RequestValues, headers);
      settings.observers?.forEach((observer) => {
        observer(call);
      });
      // Sound: what the decoders of an operation yield and what its types say comes from one
      // specification.
      return call.outcome as Promise<never>;
    },
    send: (operation, request, options) =>
      client.exchange(operation, request, options).then(({ body }) => body),
  };
  return client;
}

async function exchange(
  call: Call,
  values: RequestValues,
  extraHeaders: HeaderValues | undefined,
): Promise<ResponseOutcome> {
  const { operation, settings } = call;
  const { security } = operation;
  call.send = (settings.middleware ?? []).reduceRight<Fetch>(
    (next, step) => (request) => step(request, next, call),
    call.send,
  );
  const authorize = await security?.apply(call, security, settings.credentials);
  const request = buildRequest(call, values, { headers: extraHeaders, authorize });
  return readResponse(await call.send(request), call).catch(lost(call));
}

interface Additions {
  readonly headers: HeaderValues | undefined;
  readonly authorize: Authorize | undefined;
}

function buildRequest(call: Call, values: RequestValues, additions: Additions): Request {
  const { operation, settings, headers, signal = null } = call;
  const { method, accept, server, baseUrl = settings.baseUrl } = operation;
  try {
    const path = operation.path
      .map((piece) =>
        typeof piece === "string" ? piece : write([piece], values)[0]?.[1] || `{${piece[0]}}`,
      )
      .join("");
    call.url = path;
    // Dot segments would be removed, and another resource meant; RFC 3986 section 5.2.4.
    const bad = path.search(/\{|(?<=\/)\.\.?(\/|$)/);
    if (bad >= 0) {
      throw new RequestError(`bad path parameter\n${path}\n${"^".padStart(bad + 1)}`, call);
    }
    const query = write(operation.query, values)
      .flatMap(([, text]) => text || [])
      .join("&");
    const own = write(operation.headers, values);
    for (const source of [settings.headers, { accept }, own, additions.headers]) {
      new Headers(source).forEach((value, name) => {
        headers.set(name, value);
      });
    }
    const request = new Request(
      (server?.resolve(server, settings) ?? baseUrl).replace(/\/$/, "") +
        path +
        (query && `?${query}`),
      { method, headers, signal, ...operation.body?.(values, headers, operation) },
    );
    call.url = request.url;
    return additions.authorize?.(request) ?? request;
  } catch (error) {
    if (error instanceof RequestError) throw error;
    // The platform's own message may quote a secret.
    throw new RequestError("bad base URL, parameter, header, body or credential", call);
  }
}

/** The parameters that have a value, as name and text. */
function write(parameters: readonly Parameter[] = [], values: RequestValues): [string, string][] {
  return parameters.flatMap(([name, encode, member = name]) => {
    const value = values[member];
    // Sound: the type of the member and the encoder come from the same parameter of the
    // specification.
    return value == null ? [] : [[name, encode(name, value as never)]];
  });
}
