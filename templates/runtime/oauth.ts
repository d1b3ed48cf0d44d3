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
  /** Absolute. Defaults to the token URL of the security scheme, for the server of the client. */
  readonly tokenUrl?: string | undefined;
  /** Separated by spaces. */
  readonly scope?: string | undefined;
  /** Keeps the tokens. Defaults to memory. */
  readonly store?: TokenStore | undefined;
}

/**
 * Keeps tokens, for example to share them between processes. The key consists of the client ID, the
 * token URL and the scopes, and is not secret. If `get` or `set` fails, a token is requested as if
 * none were stored.
 */
export interface TokenStore {
  get(key: string): Promise<StoredToken | undefined> | StoredToken | undefined;
  /** Its result is awaited and ignored. */
  set(key: string, token: StoredToken): unknown;
}

export interface StoredToken {
  readonly accessToken: string;
  /** When to replace it, in milliseconds since 1970: shortly before it expires. */
  readonly expires: number;
}

/** The body of an error response of a token endpoint, RFC 6749 section 5.2. */
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

/** Requests a token, RFC 6749 section 4.4. Pass it to `isErrorOf` to narrow its errors. */
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
    // Braces in a path are refused, and so is a token URL that is not absolute.
    path: /^https?:/i.test(tokenUrl) ? tokenUrl : `{tokenUrl}${tokenUrl}`,
    headers: { "content-type": "application/x-www-form-urlencoded" },
    body: `grant_type=client_credentials${scope ? `&scope=${encode(scope)}` : ""}`,
  }),
  read: async (response, call) =>
    response.ok ? readToken(response, call) : decodeJson(response, call),
  security: clientScheme,
  // A second token is harmless.
  retry: { safe: true },
};

/**
 * Creates a source of tokens for the option `auth`: requests a token by the OAuth 2.0 client
 * credentials grant (RFC 6749 section 4.4), keeps it until shortly before it expires, and replaces
 * it once if the response to a call is 401. Calls that wait at the same time share one request,
 * which goes through the middleware of the client. If it fails, they reject with its error, of
 * {@link clientCredentialsOperation}.
 */
export function clientCredentials(options: ClientCredentialsOptions): AuthSource<string> {
  const getToken = createTokens(options);
  const renewed = new WeakSet<Call>();
  // By operation, the renewed token that was refused like the one before it.
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
        // Sound: by the type of `auth`, the scheme takes a string.
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

/** Gets a token other than the rejected one. */
type Tokens = (call: Call, url: string, rejected?: string) => Promise<string>;

function createTokens(options: ClientCredentialsOptions): Tokens {
  const { clientId, scope = "", store = new Map<string, StoredToken>() } = options;
  const pending = new Map<string, Promise<string>>();
  return async ({ settings }, tokenUrl, rejected) => {
    const key = `${clientId} ${tokenUrl} ${scope}`.trim();
    const renew = async (): Promise<string> => {
      const stored = await resultOf(async () => store.get(key));
      if (stored && stored.accessToken !== rejected && stored.expires > Date.now()) {
        return stored.accessToken;
      }
      const fresh = await requestToken(settings, tokenUrl, options);
      await resultOf(async () => store.set(key, fresh));
      return fresh.accessToken;
    };
    const found = await pending.get(key);
    if (found !== undefined && found !== rejected) return found;
    const running = pending.get(key) ?? renew().finally(() => pending.delete(key));
    pending.set(key, running);
    return running;
  };
}

/** What an attempt resolves to; `undefined` if it fails. */
async function resultOf<Value>(attempt: () => Promise<Value>): Promise<Value | undefined> {
  return attempt().catch(() => undefined);
}

async function requestToken(
  settings: ClientSettings,
  tokenUrl: string,
  { clientId, clientSecret, scope }: ClientCredentialsOptions,
): Promise<StoredToken> {
  const client = createClientFrom({
    ...settings,
    headers: undefined, // They are meant for another host.
    // Encoded, both are ASCII, as `btoa` needs them; RFC 6749 section 2.3.1.
    auth: btoa(`${encode(clientId)}:${encode(clientSecret)}`),
  });
  return client.send(clientCredentialsOperation, { tokenUrl, scope });
}

/** Reads a token. No error quotes the body, which may hold one. */
async function readToken(response: FetchResponse, call: Call): Promise<StoredToken> {
  const text = await response.text();
  const body = await resultOf(async (): Promise<unknown> => JSON.parse(text));
  // Sound: `Object` makes an object of anything, and the members are checked below.
  const { access_token: accessToken, expires_in: given } = Object(body) as Record<string, unknown>;
  if (typeof accessToken !== "string") {
    throw new ClientError("DecodeError", "the response holds no token", call, { text: "" });
  }
  const seconds = Number.parseFloat(String(given));
  const lifetime = seconds >= 0 ? seconds * 1000 : Infinity;
  // A minute early, so that no request is under way when the token expires; less for a short-lived
  // one. `Infinity` would be `null` in a store that writes JSON, so the latest date stands for it.
  const expires = Date.now() + lifetime - Math.min(60_000, lifetime / 10);
  return { accessToken, expires: Math.min(expires, 8.64e15) };
}
