import { untilAborted } from "./abort.js";
import { ClientError } from "./errors.js";
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
  const exchange = async (
    operation: OperationDescription,
    params: object,
    options: RequestOptions<Auth> = {},
  ): Promise<ResponseOutcome> =>
    untilAborted(options.signal, async () => perform({ operation, params, settings }, options));
  return {
    // Sound: the types of an operation and what its `read` yields come from one specification.
    exchange: exchange as Client["exchange"],
    send: async (...given) => (await exchange(...given)).body,
  };
}

async function perform(
  start: Pick<Call, "operation" | "params" | "settings">,
  options: RequestOptions<Auth>,
): Promise<ResponseOutcome> {
  const { operation, settings: client } = start;
  const { auth = client.auth, baseUrl, headers, signal, ...others } = options;
  const { fetch = client.fetch ?? globalThis.fetch, ...init } = others;
  const { method } = operation;
  const request = { method, url: "", headers: {}, body: undefined, signal, attempt: 1 };
  const call: Call = { ...start, fetch, init: { ...client.init, ...init }, ...request };
  let failure: unknown;
  try {
    writeRequest(call, baseUrl, headers);
  } catch (cause) {
    // Middleware hears of it, too. Sound: whatever it is, it has become an object.
    const { message } = Object(cause) as Error;
    failure = new ClientError("RequestError", message, call, { cause });
  }
  const steps = client.middleware ?? [];
  return steps.reduceRight<() => Promise<ResponseOutcome>>(
    (next, step) => async () => step(call, next),
    async () => {
      if (failure) throw failure;
      return deliver(call, auth);
    },
  )();
}

async function deliver(call: Call, auth: Auth | undefined): Promise<ResponseOutcome> {
  const { url, headers, operation } = call;
  const sent: SentRequest = { call, url, headers: { ...headers }, send: sendRequest };
  if (operation.security && auth) {
    // Sound: by the type of `auth`, only a package with one scheme takes a function.
    const scheme = operation.security as SecurityScheme;
    const secret = (typeof auth === "function" ? await auth(sent, scheme) : auth) as never;
    await scheme.apply(sent, secret, scheme);
  }
  return sent.send(sent);
}
