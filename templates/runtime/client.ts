import { untilAborted } from "./abort.js";
import type {
  Auth,
  Call,
  ClientSettings,
  Middleware,
  Operation,
  OperationDescription,
  RequestOptions,
  ResponseOutcome,
  SecurityScheme,
} from "./operation.js";
import { writeRequest } from "./request.js";
import { sendRequest } from "./transport.js";

/**
 * Sends operations. Made by `createClient`, and passed to the function of each operation. `AuthOption`
 * is the type of the option `auth` of a call.
 */
export interface Client<AuthOption = Auth> {
  /** Sends an operation and resolves to status, headers and body of a success. */
  exchange<Params extends object, Outcome extends ResponseOutcome>(
    operation: Operation<Params, Outcome>,
    params: NoInfer<Params>,
    options?: RequestOptions<AuthOption>,
  ): Promise<Outcome>;
  /** Sends an operation and resolves to the body alone. */
  send<Params extends object, Outcome extends ResponseOutcome>(
    operation: Operation<Params, Outcome>,
    params: NoInfer<Params>,
    options?: RequestOptions<AuthOption>,
  ): Promise<Outcome["body"]>;
}

type Exchange = (
  operation: OperationDescription,
  params: object,
  options?: RequestOptions<Auth>,
) => Promise<ResponseOutcome>;

/**
 * Makes a client. It holds no connection and no state but its settings.
 *
 * @internal
 */
export function createClientFrom(settings: ClientSettings): Client {
  const exchange: Exchange = (operation, params, options = {}) => {
    const { auth = settings.auth, baseUrl, headers, signal, ...others } = options;
    const { fetch = settings.fetch ?? globalThis.fetch, ...init } = others;
    const call: Call = {
      operation,
      params,
      settings,
      fetch,
      init: { ...settings.init, ...init },
      method: operation.method,
      url: "",
      headers: {},
      written: {},
      signal,
      attempt: 1,
    };
    const failure = writeRequest(call, { baseUrl, headers });
    const deliver = async (): Promise<ResponseOutcome> => {
      if (failure) throw failure;
      const sent = { call, url: call.url, headers: { ...call.headers }, send: sendRequest };
      // Sound: by the type of `auth`, only a package with one scheme takes a function.
      const scheme = operation.security as SecurityScheme | undefined;
      if (scheme && auth) {
        // Sound: that type has what the scheme takes.
        const secret = (typeof auth === "function" ? await auth(sent, scheme) : auth) as never;
        await scheme.apply(sent, secret, scheme);
      }
      return sent.send(sent);
    };
    const around = (next: typeof deliver, step: Middleware) => async () => step(call, next);
    return untilAborted(signal, (settings.middleware ?? []).reduceRight(around, deliver));
  };
  return {
    // Sound: the types of an operation and what its `read` yields come from one specification.
    exchange: exchange as Client["exchange"],
    send: async (...given) => (await exchange(...given)).body,
  };
}
