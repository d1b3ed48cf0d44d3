// Code generated from hostile-text/spec.yaml. DO NOT EDIT.

import { type Client, type ClientSettings, createClientFrom } from "./runtime/client.js";

/** How a client is set up. */
export interface ClientOptions extends Omit<ClientSettings, "baseUrl" | "variables"> {
  /** Where the paths begin. If it is not given: `https://example.com/"+process.exit(1)+"`. */
  readonly baseUrl?: string | undefined;
}

/**
 * Makes a client for *\/ export const hacked = 1; /* `${process.exit(1)}` "quoted" 'too'. It holds no connection, and no state but what its credentials keep.
 */
export function createClient(options: ClientOptions = {}): Client {
  return createClientFrom({
    ...options,
    baseUrl: options.baseUrl ?? 'https://example.com/"+process.exit(1)+"',
  });
}
