// Code generated from security-and-servers/spec.yaml. DO NOT EDIT.

import { type Client, createClientFrom } from "./runtime/client.js";
import type { FetchOptions } from "./runtime/fetch.js";
import type { AuthSource, ClientSettings, UserPassword } from "./runtime/operation.js";

/** Where the data is kept. */
export type Region = "eu" | "us";

/** The server variable `port`. */
export type Port = string;

/** Secrets by security scheme, or functions that get them before each call. */
export type ClientAuth = {
  /** An API key in the header `X-Key`. */
  readonly key?: string | AuthSource<string> | undefined;
  /** A user name and a password (HTTP basic), as `{ username, password }`. */
  readonly login?: UserPassword | AuthSource<UserPassword> | undefined;
  /** An access token of OAuth 2.0. */
  readonly oauth?: string | AuthSource<string> | undefined;
  /** An API key in the cookie `sid`. */
  readonly session?: string | AuthSource<string> | undefined;
  /**
   * A token of the OpenID Connect provider that is described at
   * `https://login.example.com/.well-known/openid-configuration`.
   */
  readonly sso?: string | AuthSource<string> | undefined;
};

/** How a client is set up. */
export interface ClientOptions
  extends FetchOptions, Omit<ClientSettings, "auth" | "baseUrl" | "given" | "init" | "variables"> {
  readonly auth?: ClientAuth | undefined;
  /** Where the paths begin. Defaults to `https://{region}.example.com:{port}/api`. */
  readonly baseUrl?: string | undefined;
  /**
   * Where the data is kept.
   *
   * Default: `eu`.
   */
  readonly region?: Region | undefined;
  /** Default: `443`. */
  readonly port?: Port | undefined;
}

/**
 * Makes a client for Regions. It holds no connection, and no state but what its source of tokens keeps.
 */
export function createClient(options: ClientOptions = {}): Client<ClientAuth> {
  const { auth, baseUrl, fetch, headers, middleware, region, port, ...init } = options;
  const variables = { region: region ?? "eu", port: port ?? "443" };
  return createClientFrom({
    auth,
    fetch,
    headers,
    middleware,
    init,
    baseUrl: baseUrl ?? "https://" + variables.region + ".example.com:" + variables.port + "/api",
    // An address of the caller's own does not tell where its tokens come from.
    variables: {
      region: baseUrl === undefined ? variables.region : region,
      port: baseUrl === undefined ? variables.port : port,
    },
  });
}
