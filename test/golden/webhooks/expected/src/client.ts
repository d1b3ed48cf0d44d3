// Code generated from webhooks/spec.yaml. DO NOT EDIT.

import { type Client, type ClientSettings, createClientFrom } from "./runtime/client.js";

/** How a client is set up. */
export interface ClientOptions extends Omit<ClientSettings, "baseUrl" | "variables"> {
  /** Where the paths begin. */
  readonly baseUrl: string;
}

/**
 * Makes a client for Webhooks. It holds no connection, and no state but what its credentials keep.
 */
export function createClient(options: ClientOptions): Client {
  return createClientFrom(options);
}
