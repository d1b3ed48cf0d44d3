// Code generated from security-and-servers/spec.yaml. DO NOT EDIT.

import { type Client, type ClientSettings, createClientFrom } from "./runtime/client.js";

/** Where the data is kept. */
export type Region = "eu" | "us";

/** The server variable `port`. */
export type Port = string;

/** How a client is set up. */
export interface ClientOptions extends Omit<ClientSettings, "baseUrl" | "variables"> {
  /** Where the paths begin. If it is not given: `https://{region}.example.com:{port}/api`. */
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
 * Makes a client for Regions. It holds no connection, and no state but what its credentials keep.
 */
export function createClient(options: ClientOptions = {}): Client {
  const { baseUrl, region, port, ...settings } = options;
  const variables = { region: region ?? "eu", port: port ?? "443" };
  return createClientFrom({
    ...settings,
    baseUrl: baseUrl ?? "https://" + variables.region + ".example.com:" + variables.port + "/api",
    // An address of the caller's own does not tell where its tokens come from.
    variables: {
      region: baseUrl === undefined ? variables.region : region,
      port: baseUrl === undefined ? variables.port : port,
    },
  });
}
