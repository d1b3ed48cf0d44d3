// Code generated from spec/scim.yaml. DO NOT EDIT.

import { type Client, createClientFrom } from "./runtime/client.js";
import type { FetchOptions } from "./runtime/fetch.js";
import type { AuthSource, ClientSettings } from "./runtime/operation.js";

/**
 * The domain of the region that the organization was created in.
 *
 * - `mypurecloud.com`: us_east_1, Northern Virginia
 * - `mypurecloud.ie`: eu_west_1, Ireland
 * - `mypurecloud.com.au`: ap_southeast_2, Sydney
 * - `mypurecloud.jp`: ap_northeast_1, Tokyo
 * - `mypurecloud.de`: eu_central_1, Frankfurt
 * - `usw2.pure.cloud`: us_west_2, Oregon
 * - `cac1.pure.cloud`: ca_central_1, Canada
 * - `apne2.pure.cloud`: ap_northeast_2, Seoul
 * - `euw2.pure.cloud`: eu_west_2, London
 * - `aps1.pure.cloud`: ap_south_1, Mumbai
 * - `use2.us-gov-pure.cloud`: us_east_2, Ohio, FedRAMP
 * - `sae1.pure.cloud`: sa_east_1, São Paulo
 * - `mec1.pure.cloud`: me_central_1, United Arab Emirates
 * - `apne3.pure.cloud`: ap_northeast_3, Osaka
 * - `euc2.pure.cloud`: eu_central_2, Zurich
 * - `mxc1.pure.cloud`: mx_central_1, Mexico
 * - `apse1.pure.cloud`: ap_southeast_1, Singapore
 * - `edee1.eusc-pure.cloud`: eusc_de_east_1, European sovereign cloud, Germany
 */
export type Environment =
  | "mypurecloud.com"
  | "mypurecloud.ie"
  | "mypurecloud.com.au"
  | "mypurecloud.jp"
  | "mypurecloud.de"
  | "usw2.pure.cloud"
  | "cac1.pure.cloud"
  | "apne2.pure.cloud"
  | "euw2.pure.cloud"
  | "aps1.pure.cloud"
  | "use2.us-gov-pure.cloud"
  | "sae1.pure.cloud"
  | "mec1.pure.cloud"
  | "apne3.pure.cloud"
  | "euc2.pure.cloud"
  | "mxc1.pure.cloud"
  | "apse1.pure.cloud"
  | "edee1.eusc-pure.cloud";

/**
 * An access token of OAuth 2.0.
 *
 * Or a function that gets it before each call.
 */
export type ClientAuth = string | AuthSource<string>;

/** How a client is set up. */
export interface ClientOptions
  extends FetchOptions, Omit<ClientSettings, "auth" | "baseUrl" | "given" | "init" | "variables"> {
  readonly auth?: ClientAuth | undefined;
  /** Where the paths begin. Defaults to `https://api.{environment}`. */
  readonly baseUrl?: string | undefined;
  /**
   * The domain of the region that the organization was created in.
   *
   * Default: `mypurecloud.com`.
   */
  readonly environment?: Environment | undefined;
}

/**
 * Makes a client for Genesys Cloud SCIM API. It holds no connection, and no state but what its source of tokens keeps.
 */
export function createClient(options: ClientOptions = {}): Client<ClientAuth> {
  const { auth, baseUrl, fetch, headers, middleware, environment, ...init } = options;
  const variables = { environment: environment ?? "mypurecloud.com" };
  return createClientFrom({
    auth,
    fetch,
    headers,
    middleware,
    init,
    baseUrl: baseUrl ?? "https://api." + variables.environment,
    // An address of the caller's own does not tell where its tokens come from.
    variables: {
      environment: baseUrl === undefined ? variables.environment : environment,
    },
  });
}
