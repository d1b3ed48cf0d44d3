// Code generated from several-servers/spec.yaml. DO NOT EDIT.

import { type Client, createClientFrom } from "./runtime/client.js";
import type { FetchOptions } from "./runtime/fetch.js";
import type { ClientSettings } from "./runtime/operation.js";
import { resolveServer } from "./runtime/server.js";

/** The server variable `region`. */
export type Region = "eu" | "us" | "ap";

/** How real the reports are. */
export type Stage = "live" | "test";

/** Who knows. */
export type Host = string;

/** How a client is set up. */
export interface ClientOptions
  extends FetchOptions, Omit<ClientSettings, "auth" | "baseUrl" | "given" | "init" | "variables"> {
  /** Where the paths begin. Defaults to `https://{region}.example.com`. */
  readonly baseUrl?: string | undefined;
  /**
   * Which of the servers. Defaults to the first.
   *
   * - `https://{region}.example.com`: The real thing.
   * - `https://sandbox.example.com`: To try things out.
   */
  readonly server?: "https://{region}.example.com" | "https://sandbox.example.com" | undefined;
  /** Default: that of the server. */
  readonly region?: Region | undefined;
  /**
   * How real the reports are.
   *
   * For operations at `https://{region}.reports.example.com/{stage}`, `/drafts/{stage}`.
   *
   * Default: that of the server.
   */
  readonly stage?: Stage | undefined;
  /**
   * Who knows.
   *
   * For operations at `https://{host}/status`.
   *
   * Default: `status.example.com`.
   */
  readonly host?: Host | undefined;
}

/**
 * Makes a client for Servers. It holds no connection, and no state but what its source of tokens keeps.
 */
export function createClient(options: ClientOptions = {}): Client<never> {
  const {
    baseUrl,
    fetch,
    headers,
    middleware,
    server = "https://{region}.example.com",
    region,
    stage,
    host,
    ...init
  } = options;
  const defaults = serverDefaults[server];
  const variables = {
    region: region ?? defaults["region"],
  };
  return createClientFrom({
    fetch,
    headers,
    middleware,
    init,
    baseUrl: baseUrl ?? resolveServer(server, variables),
    // An address of the caller's own does not tell where its tokens come from.
    variables: baseUrl === undefined ? variables : { region },
    // A server that an operation has of its own has its own defaults, too.
    given: { region, stage, host },
  });
}

/** The values that the variables of each server have by default. */
const serverDefaults: Readonly<
  Record<NonNullable<ClientOptions["server"]>, Readonly<Record<string, string>>>
> = {
  "https://{region}.example.com": { region: "eu" },
  "https://sandbox.example.com": {},
};
