import { untilAborted } from "./abort.js";
import type {
  Auth,
  Call,
  ClientSettings,
  Operation,
  OperationDescription,
  RequestOptions,
  ResponseOutcome,
  SecurityScheme,
  SentRequest,
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

/**
 * Makes a client. It holds no connection and no state but its settings.
 *
 * @internal
 */
export function createClientFrom(settings: ClientSettings): Client {
  const exchange = (
    operation: OperationDescription,
    params: object,
    options: RequestOptions<Auth> = {},
  ): Promise<ResponseOutcome> => {
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
    const run = (settings.middleware ?? []).reduceRight<() => Promise<ResponseOutcome>>(
      (next, step) => async () => step(call, next),
      async () => {
        if (failure) throw failure;
        return deliver(call, auth);
      },
    );
    return untilAborted(signal, run);
  };
  return {
    // Sound: the types of an operation and what its `read` yields come from one specification.
    exchange: exchange as Client["exchange"],
    send: async (...given) => (await exchange(...given)).body,
  };
}

async function deliver(call: Call, auth: Auth | undefined): Promise<ResponseOutcome> {
  const { url, operation } = call;
  const sent: SentRequest = { call, url, headers: { ...call.headers }, send: sendRequest };
  if (operation.security && auth) {
    // Sound: by the type of `auth`, only a package with one scheme takes a function.
    const scheme = operation.security as SecurityScheme;
    const secret = (typeof auth === "function" ? await auth(sent, scheme) : auth) as never;
    await scheme.apply(sent, secret, scheme);
  }
  return sent.send(sent);
}
