import { createClientFrom } from "./client.js";
import { decodeJson } from "./decode-body.js";
import { encode } from "./encode.js";
import { ClientError, isResponseError } from "./errors.js";
import type { ResponseError } from "./errors.js";
import type { FetchResponse } from "./fetch.js";
import type {
  AuthSource,
  Call,
  ClientSettings,
  Operation,
  ResponseHeaders,
  ResponseOutcome,
  SecurityScheme,
  SentRequest,
  ServerSettings,
} from "./operation.js";
import { authorization } from "./schemes.js";
import { resolveServer } from "./server.js";
import { isReadOnce } from "./transport.js";

/** Options of {@link clientCredentials}. */
export interface ClientCredentialsOptions {
  readonly clientId: string;
  readonly clientSecret: string;
  /** Defaults to the token URL of the specification, for the server that the client uses. */
  readonly tokenUrl?: string | undefined;
  /** Separated by spaces. */
  readonly scope?: string | undefined;
  /** Where tokens are kept. Defaults to memory. */
  readonly store?: TokenStore | undefined;
}

/**
 * Keeps tokens, for example for several processes. The key names the client, the endpoint and the
 * scopes, and is no secret. A store that fails does not fail the call.
 */
export interface TokenStore {
  get(key: string): Promise<StoredToken | undefined> | StoredToken | undefined;
  /** The result is awaited. */
  set(key: string, token: StoredToken): unknown;
}

export interface StoredToken {
  readonly accessToken: string;
  /** When it is to be replaced, in milliseconds since 1970. */
  readonly expires: number;
}

/** The body of a token endpoint that refuses. RFC 6749 section 5.2. */
export interface TokenErrorBody {
  readonly error: string;
  readonly error_description?: string;
  readonly error_uri?: string;
}

/** Parameters of {@link clientCredentialsOperation}. */
export interface TokenParams {
  readonly tokenUrl: string;
  readonly scope?: string | undefined;
}

const clientScheme: SecurityScheme = {
  name: "clientCredentials",
  apply: authorization,
  parameter: "Basic",
};

/** The request of a token; for `isErrorOf`. RFC 6749 section 4.4. */
export const clientCredentialsOperation: Operation<
  TokenParams,
  { readonly status: 200; readonly headers: ResponseHeaders; readonly body: StoredToken },
  ResponseError<400 | 401, TokenErrorBody>
> = {
  id: "clientCredentials",
  method: "POST",
  statuses: [200, 400, 401],
  server: () => "",
  write: ({ tokenUrl, scope }) => ({
    path: /^https?:/i.test(tokenUrl) ? tokenUrl : `{tokenUrl}${tokenUrl}`,
    headers: { "content-type": "application/x-www-form-urlencoded" },
    body: `grant_type=client_credentials${scope ? `&scope=${encode(scope)}` : ""}`,
  }),
  read: async (response, call) =>
    response.ok ? readToken(response, call) : decodeJson(response, call),
  security: clientScheme,
  // A second token does no harm.
  retry: { safe: true },
};

/**
 * A source of tokens for the option `auth`: gets a token by the OAuth 2 client-credentials grant,
 * keeps it until shortly before it expires, and replaces it once if the server answers 401. However
 * many calls wait for a token, one request is sent, through the middleware of the client. Its
 * failures are those of {@link clientCredentialsOperation}.
 */
export function clientCredentials(options: ClientCredentialsOptions): AuthSource<string> {
  const getToken = createTokens(options);
  const renewed = new WeakSet<Call>();
  // By operation, the new token that was refused like the one before it.
  const useless = new Map<string, string>();
  return async (sent, scheme) => {
    const { call, send } = sent;
    const { id } = call.operation;
    const tokenUrl = options.tokenUrl ?? tokenUrlOf(scheme, call.settings);
    const token = await getToken(call, tokenUrl);
    const before = { ...sent.headers };
    const sendWithToken = async (request: SentRequest): Promise<ResponseOutcome> => {
      const outcome = await send(request);
      useless.delete(id);
      return outcome;
    };
    sent.send = async (first) => {
      try {
        return await sendWithToken(first);
      } catch (error) {
        if (!isResponseError(error) || error.status !== 401) throw error;
        if (useless.get(id) === token || renewed.has(call) || isReadOnce(call.body)) throw error;
        renewed.add(call);
        const fresh = await getToken(call, tokenUrl, token);
        useless.set(id, fresh);
        const again: SentRequest = { ...first, headers: before };
        // Sound: a scheme that is given a token takes one.
        await scheme.apply(again, fresh as never, scheme);
        call.attempt += 1;
        return sendWithToken({ ...again, headers: { ...first.headers, ...again.headers } });
      }
    };
    return token;
  };
}

function tokenUrlOf({ tokenUrl = "" }: SecurityScheme, settings: ServerSettings): string {
  return typeof tokenUrl === "string"
    ? resolveServer(tokenUrl, settings.variables ?? {})
    : tokenUrl(settings);
}

/** Gets a token that is not the rejected one. */
type Tokens = (call: Call, url: string, rejected?: string) => Promise<string>;

function createTokens(options: ClientCredentialsOptions): Tokens {
  const { clientId, scope = "", store = new Map<string, StoredToken>() } = options;
  const pending = new Map<string, Promise<string>>();
  return async ({ settings }, tokenUrl, rejected) => {
    const key = `${clientId} ${tokenUrl}${scope && ` ${scope}`}`;
    const renew = async (): Promise<string> => {
      const stored = await attempt(async () => store.get(key));
      if (stored && stored.accessToken !== rejected && stored.expires > Date.now()) {
        return stored.accessToken;
      }
      const fresh = await requestToken(settings, tokenUrl, options);
      await attempt(async () => store.set(key, fresh));
      return fresh.accessToken;
    };
    const found = await pending.get(key);
    if (found !== undefined && found !== rejected) return found;
    const running = pending.get(key) ?? renew().finally(() => pending.delete(key));
    pending.set(key, running);
    return running;
  };
}

/** A store that fails is like one that has nothing. */
async function attempt<Value>(access: () => Promise<Value>): Promise<Value | undefined> {
  try {
    return await access();
  } catch {
    return undefined;
  }
}

async function requestToken(
  settings: ClientSettings,
  tokenUrl: string,
  { clientId, clientSecret, scope }: ClientCredentialsOptions,
): Promise<StoredToken> {
  const client = createClientFrom({
    ...settings,
    baseUrl: "",
    headers: undefined, // They are for another host.
    // Both are ASCII once they are encoded; RFC 6749 section 2.3.1.
    auth: btoa(`${encode(clientId)}:${encode(clientSecret)}`),
  });
  return client.send(clientCredentialsOperation, { tokenUrl, scope });
}

/** Reads a token, which no error quotes. */
async function readToken(response: FetchResponse, call: Call): Promise<StoredToken> {
  const text = await response.text();
  let body: unknown;
  try {
    body = JSON.parse(text);
  } catch {
    // Handled below.
  }
  // Sound: whatever it is, it has become an object, and its members are checked.
  const { access_token: accessToken, expires_in: given } = Object(body) as Record<string, unknown>;
  if (typeof accessToken !== "string") {
    throw new ClientError("DecodeError", "the response holds no token", call, { text: "" });
  }
  const seconds = Number.parseFloat(String(given));
  const lifetime = seconds >= 0 ? seconds * 1000 : Infinity;
  // Early enough for a request that is under way when the token expires, but not at once for a
  // short-lived token. The latest date is one that JSON can store.
  const expires = Date.now() + lifetime - Math.min(60_000, lifetime / 10);
  return { accessToken, expires: Math.min(expires, 8.64e15) };
}
