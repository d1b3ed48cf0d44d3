// Code generated from swagger-2.0/spec.yaml. DO NOT EDIT.

import { type Client, createClientFrom } from "./runtime/client.js";
import type { FetchOptions } from "./runtime/fetch.js";
import type { AuthSource, ClientSettings } from "./runtime/operation.js";

/**
 * An API key in the header `X-Key`.
 *
 * Or a function that gets it before each call.
 */
export type ClientAuth = string | AuthSource<string>;

/** How a client is set up. */
export interface ClientOptions
  extends FetchOptions, Omit<ClientSettings, "auth" | "baseUrl" | "given" | "init" | "variables"> {
  readonly auth?: ClientAuth | undefined;
  /** Where the paths begin. Defaults to `https://api.example.com/v1`. */
  readonly baseUrl?: string | undefined;
}

/**
 * Makes a client for The dialect of Swagger 2.0. It holds no connection, and no state but what its source of tokens keeps.
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
