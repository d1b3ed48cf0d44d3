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
import { sendRequest as send } from "./transport.js";

/**
 * Sends operations: the first argument of each operation's function. Created by `createClient`.
 * `AuthOption` is the type of the option `auth` of a call.
 */
export interface Client<AuthOption = Auth> {
  /**
   * Sends an operation and resolves to the status, headers and body of a success.
   *
   * Rejects with a `ClientError`, or with the reason of `signal` after an abort. What middleware,
   * or a function given as `auth`, throws is passed on.
   */
  exchange<Params extends object, Outcome extends ResponseOutcome>(
    operation: Operation<Params, Outcome>,
    params: NoInfer<Params>,
    options?: RequestOptions<AuthOption>,
  ): Promise<Outcome>;
  /** Like {@link Client.exchange}, but resolves to the body alone. */
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
 * Creates a client, which holds no connection and no state but its settings.
 *
 * @internal
 */
export function createClientFrom(settings: ClientSettings): Client {
  const exchange: Exchange = (operation, params, options = {}) => {
    const { auth = settings.auth, baseUrl, fetch, headers, signal, ...init } = options;
    const call: Call = {
      operation,
      params,
      settings,
      fetch: fetch ?? settings.fetch ?? globalThis.fetch,
      init: { ...settings.init, ...init },
      method: operation.method,
      url: "",
      headers: {},
      written: {},
      signal,
      attempt: 1,
    };
    const failure = writeRequest(call, baseUrl, headers);
    const deliver = async (): Promise<ResponseOutcome> => {
      if (failure) throw failure;
      // `Object.assign` takes half the time of a spread in Node 20.
      const sent = { call, url: call.url, headers: Object.assign({}, call.headers), send };
      // Sound: both kinds of security are applied alike, and only a package with a single scheme
      // takes a function as `auth`, to which the scheme is passed.
      const scheme = operation.security as SecurityScheme | undefined;
      if (scheme && auth) {
        // Sound: the generated type of `auth` has what the scheme takes.
        const secret = (typeof auth === "function" ? await auth(sent, scheme) : auth) as never;
        await scheme.apply(sent, secret, scheme);
      }
      return await sent.send(sent);
    };
    const around = (next: typeof deliver, step: Middleware) => async () => await step(call, next);
    return untilAborted(signal, settings.middleware?.reduceRight(around, deliver) ?? deliver);
  };
  return {
    // Sound: the type of an operation's outcome and its `read` come from the same specification.
    exchange: exchange as Client["exchange"],
    send: async (...given) => (await exchange(...given)).body,
  };
}
