// Code generated from camel/spec.yaml. DO NOT EDIT.

import { type Client, createClientFrom } from "./runtime/client.js";
import type { FetchOptions } from "./runtime/fetch.js";
import type { ClientSettings } from "./runtime/operation.js";

/** How a client is set up. */
export interface ClientOptions
  extends FetchOptions, Omit<ClientSettings, "auth" | "baseUrl" | "given" | "init" | "variables"> {
  /** Where the paths begin. Defaults to `https://api.example.com`. */
  readonly baseUrl?: string | undefined;
}

/**
 * Makes a client for Camel case. It holds no connection, and no state but what its source of tokens keeps.
 */
export function createClient(options: ClientOptions = {}): Client<never> {
  const { baseUrl, fetch, headers, middleware, ...init } = options;
  return createClientFrom({
    fetch,
    headers,
    middleware,
    init,
    baseUrl: baseUrl ?? "https://api.example.com",
  });
}
