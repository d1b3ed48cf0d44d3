// Code generated from int64-as-string/spec.yaml. DO NOT EDIT.

import { type Client, type ClientSettings, createClientFrom } from "./runtime/client.js";

/** How a client is set up. */
export interface ClientOptions extends Omit<ClientSettings, "baseUrl" | "variables"> {
  /** Where the paths begin. If it is not given: `https://ledger.example`. */
  readonly baseUrl?: string | undefined;
}

/**
 * Makes a client for Ledger. It holds no connection, and no state but what its credentials keep.
 */
export function createClient(options: ClientOptions = {}): Client {
  return createClientFrom({ ...options, baseUrl: options.baseUrl ?? "https://ledger.example" });
}
