// Code generated from hostile-text/spec.yaml. DO NOT EDIT.

import { type Client, createClientFrom } from "./runtime/client.js";
import type { FetchOptions } from "./runtime/fetch.js";
import type { AuthSource, ClientSettings } from "./runtime/operation.js";

/** Secrets by security scheme, or functions that get them before each call. */
export type ClientAuth = {
  /** An API key in the header ``X-`*\/"``. */
  readonly "'\"${key}"?: string | AuthSource<string> | undefined;
  /** An access token of OAuth 2.0. */
  readonly "*/ `oauth` | {@link x}"?: string | AuthSource<string> | undefined;
  /** What follows ``*\/ `bearer` X-Evil: 1`` in the header `Authorization`. */
  readonly "<img src=x onerror=alert(1)>"?: string | AuthSource<string> | undefined;
  /** A bearer token of the format `` *\/ `JWT` ``. */
  readonly ["__proto__"]?: string | AuthSource<string> | undefined;
  /**
   * A token of the OpenID Connect provider that is described at ``https://example.com/`*\/ ⁠@see``.
   */
  readonly constructor?: string | AuthSource<string> | undefined;
};

/** How a client is set up. */
export interface ClientOptions
  extends FetchOptions, Omit<ClientSettings, "auth" | "baseUrl" | "given" | "init" | "variables"> {
  readonly auth?: ClientAuth | undefined;
  /** Where the paths begin. Defaults to `https://example.com/"+process.exit(1)+"`. */
  readonly baseUrl?: string | undefined;
}

/**
 * Makes a client for *\/ export const hacked = 1; /* `${process.exit(1)}` "quoted" 'too'. It holds no connection, and no state but what its source of tokens keeps.
 */
export function createClient(options: ClientOptions = {}): Client<ClientAuth> {
  const { auth, baseUrl, fetch, headers, middleware, ...init } = options;
  return createClientFrom({
    auth,
    fetch,
    headers,
    middleware,
    init,
    baseUrl: baseUrl ?? 'https://example.com/"+process.exit(1)+"',
  });
}
