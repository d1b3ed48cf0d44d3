// Code generated from security-schemes/spec.yaml. DO NOT EDIT.

import { type Client, createClientFrom } from "./runtime/client.js";
import type { FetchOptions } from "./runtime/fetch.js";
import type { AuthSource, ClientSettings, UserPassword } from "./runtime/operation.js";

/** Secrets by security scheme, or functions that get them before each call. */
export type ClientAuth = {
  /** An access token of OAuth 2.0. */
  readonly card?: string | AuthSource<string> | undefined;
  /** What follows `Digest` in the header `Authorization`. */
  readonly digest?: string | AuthSource<string> | undefined;
  /** An API key in the query parameter `api_key`. */
  readonly key?: string | AuthSource<string> | undefined;
  /** A user name and a password (HTTP basic), as `{ username, password }`. */
  readonly login?: UserPassword | AuthSource<UserPassword> | undefined;
  /** An access token of OAuth 2.0. */
  readonly machine?: string | AuthSource<string> | undefined;
  /** An access token of OAuth 2.0. */
  readonly planned?: string | AuthSource<string> | undefined;
  /**
   * A token of the OpenID Connect provider that is described at
   * `https://login.example.com/.well-known/openid-configuration`.
   */
  readonly provider?: string | AuthSource<string> | undefined;
  /**
   * An access token of OAuth 2.0, whose server is described at
   * `https://login.example.com/.well-known/oauth-authorization-server`.
   */
  readonly reader?: string | AuthSource<string> | undefined;
  /** A bearer token of the format `JWT`. */
  readonly token?: string | AuthSource<string> | undefined;
};

/** How a client is set up. */
export interface ClientOptions
  extends FetchOptions, Omit<ClientSettings, "auth" | "baseUrl" | "given" | "init" | "variables"> {
  readonly auth?: ClientAuth | undefined;
  /** Where the paths begin. Defaults to `https://api.example.com/v1`. */
  readonly baseUrl?: string | undefined;
}

/**
 * Makes a client for Library. It holds no connection, and no state but what its source of tokens keeps.
 */
export function createClient(options: ClientOptions = {}): Client<ClientAuth> {
  const { auth, baseUrl, fetch, headers, middleware, ...init } = options;
  return createClientFrom({
    auth,
    fetch,
    headers,
    middleware,
    init,
    baseUrl: baseUrl ?? "https://api.example.com/v1",
  });
}
