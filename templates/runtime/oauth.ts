import { untilAborted } from "./abort.js";
import { createClientFrom } from "./client.js";
import type { Call, ClientSettings } from "./client.js";
import type { CredentialSource } from "./credentials.js";
import { decodeJson } from "./decode-body.js";
import { encode } from "./encode.js";
import { DecodeError } from "./errors.js";
import type { ResponseError } from "./errors.js";
import type { Operation, ResponseHeaders, SecurityScheme } from "./operation.js";
import { authorization } from "./schemes.js";
import { resolveServer } from "./server.js";

/** What {@link clientCredentials} needs. */
export interface ClientCredentialsOptions {
  readonly clientId: string;
  readonly clientSecret: string;
  /** By default what the specification says, for the server that the client uses. */
  readonly tokenUrl?: string | undefined;
  /** Separated by spaces. */
  readonly scope?: string | undefined;
  /** Where tokens are kept; by default in memory, as long as the credentials are. */
  readonly store?: TokenStore | undefined;
}

/**
 * Keeps tokens, such as for several processes. The key names the client and the endpoint, and is no
 * secret.
 */
export interface TokenStore {
  get(key: string): Promise<StoredToken | undefined> | StoredToken | undefined;
  /** What it returns is awaited. */
  set(key: string, token: StoredToken): unknown;
}

export interface StoredToken {
  readonly accessToken: string;
  /** When it is to be replaced, in milliseconds since 1970. */
  readonly expires: number;
}

/** What a token endpoint says when it refuses. RFC 6749 section 5.2. */
export interface TokenErrorBody {
  readonly error: string;
  readonly error_description?: string;
  readonly error_uri?: string;
}

const clientScheme: SecurityScheme = {
  name: "clientCredentials",
  apply: authorization,
  parameter: "Basic",
};

/** How the token endpoint is asked; for `isErrorOf`. RFC 6749 section 4.4. */
export const clientCredentialsOperation: Operation<
  Readonly<Record<string, never>>,
  { readonly status: 200; readonly headers: ResponseHeaders; readonly body: StoredToken },
  ResponseError<400 | 401, TokenErrorBody>
> = {
  id: "clientCredentials",
  method: "POST",
  path: [],
  accept: "application/json",
  responses: { 200: decodeToken, 400: decodeJson, 401: decodeJson },
  decode: decodeJson,
  security: clientScheme,
  // A second token does no harm.
  retry: { safe: true },
};

/**
 * Credentials that get a token by the OAuth 2 client-credentials grant, keep it until shortly
 * before it expires, and replace it once if the server answers 401. However many calls wait for a
 * token, one request is under way. It goes through the middleware of the client; its failures are
 * those of {@link clientCredentialsOperation}.
 */
export function clientCredentials(options: ClientCredentialsOptions): CredentialSource {
  const getToken = createTokenSource(options);
  return async (call, scheme) => {
    const { variables = {} } = call.settings;
    const url = options.tokenUrl ?? resolveServer(scheme.tokenUrl ?? "", variables);
    const accessToken = await getToken(call, url);
    const { send } = call;
    call.send = async (request) => {
      const response = await send(request.clone());
      if (response.status !== 401) return response;
      await response.body?.cancel();
      const renewed = await getToken(call, url, accessToken);
      request.headers.set("authorization", `Bearer ${renewed}`);
      call.attempts += 1;
      return send(request);
    };
    return accessToken;
  };
}

/** Gets a token that is not the rejected one. */
type TokenSource = (call: Call, url: string, rejected?: string) => Promise<string>;

function createTokenSource(options: ClientCredentialsOptions): TokenSource {
  const { clientId, store = new Map<string, StoredToken>() } = options;
  const pending = new Map<string, Promise<string>>();
  return async (call, url, rejected) => {
    const key = `${clientId} ${url}`;
    const renew = async (): Promise<string> => {
      const stored = await store.get(key);
      if (stored && stored.accessToken !== rejected && stored.expires > Date.now()) {
        return stored.accessToken;
      }
      const fresh = await requestToken(call.settings, url, options);
      await store.set(key, fresh);
      return fresh.accessToken;
    };
    const joined = pending.get(key);
    if (joined) {
      const found = await untilAborted(joined, call.signal);
      if (found !== rejected) return found;
    }
    const running = pending.get(key) ?? renew().finally(() => pending.delete(key));
    pending.set(key, running);
    return untilAborted(running, call.signal);
  };
}

async function requestToken(
  settings: ClientSettings,
  url: string,
  { clientId, clientSecret, scope }: ClientCredentialsOptions,
): Promise<StoredToken> {
  const client = createClientFrom({
    ...settings,
    baseUrl: "",
    headers: undefined, // They are for another host.
    // Both are ASCII once they are encoded; RFC 6749 section 2.3.1.
    credentials: btoa(`${encode(clientId)}:${encode(clientSecret)}`),
  });
  return client.send(
    {
      ...clientCredentialsOperation,
      path: [url],
      body: (_, headers) => {
        headers.set("content-type", "application/x-www-form-urlencoded");
        return { body: `grant_type=client_credentials${scope ? `&scope=${encode(scope)}` : ""}` };
      },
    },
    {},
  );
}

/** Reads a token, of which no error says anything. */
async function decodeToken(response: Response, call: Call): Promise<StoredToken> {
  // Sound: a view of a value of which nothing is known; what is read of it is checked.
  const body = (await response.json().catch(() => null)) as Partial<Record<string, unknown>> | null;
  const accessToken = body?.["access_token"];
  if (typeof accessToken !== "string")
    throw new DecodeError("the answer holds no token", call, { text: "" });
  const lifetime = Number(body?.["expires_in"] ?? Infinity) * 1000;
  // Early enough for a request that is under way when the token expires, and not at once for a
  // short-lived one.
  return { accessToken, expires: Date.now() + lifetime - Math.min(60_000, lifetime / 10) };
}
