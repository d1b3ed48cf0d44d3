// Code generated from spec/scim.yaml. DO NOT EDIT.

import type { ClientAuth } from "../client.js";
import type { ErrorBody } from "../models/error-body.js";
import type { ScimError } from "../models/scim-error.js";
import type { ScimServiceProviderConfig } from "../models/scim-service-provider-config.js";
import type { Client } from "../runtime/client.js";
import { decodeJson } from "../runtime/decode-body.js";
import type { ResponseError } from "../runtime/errors.js";
import { headerOf } from "../runtime/header.js";
import type { Operation, RequestOptions, ResponseHeaders } from "../runtime/operation.js";
import { genesysOauth } from "../security.js";

/** Parameters of {@link getScimServiceproviderconfig}. */
export interface GetScimServiceproviderconfigParams {
  /**
   * The version that the caller already has, from the `ETag` header or `meta.version`, including its
   * double quotes. If it is still current, the response is 304 without a body, and otherwise the
   * resource.
   */
  readonly ifNoneMatch?: string | undefined;
}

/** Successful responses of {@link getScimServiceproviderconfig}. */
export type GetScimServiceproviderconfigOutcome =
  | {
      readonly status: 200;
      readonly headers: ResponseHeaders<"etag">;
      readonly body: ScimServiceProviderConfig;
    }
  | {
      readonly status: 304;
      readonly headers: ResponseHeaders<"etag">;
      readonly body: undefined;
    };

/** Documented errors of {@link getScimServiceproviderconfig}. */
export type GetScimServiceproviderconfigError =
  | ResponseError<400, ScimError | ErrorBody>
  | ResponseError<401 | 403 | 404 | 408 | 409 | 413 | 415 | 429 | 500 | 503 | 504, ErrorBody>;

/**
 * Describes {@link getScimServiceproviderconfig} to the client: `GET` `/api/v2/scim/serviceproviderconfig`.
 *
 * Generated from `#/paths/~1api~1v2~1scim~1serviceproviderconfig/get`.
 */
export const getScimServiceproviderconfigOperation: Operation<
  GetScimServiceproviderconfigParams,
  GetScimServiceproviderconfigOutcome,
  GetScimServiceproviderconfigError
> = {
  id: "getScimServiceproviderconfig",
  method: "GET",
  statuses: [200, 304, 400, 401, 403, 404, 408, 409, 413, 415, 429, 500, 503, 504],
  security: genesysOauth,
  retry: { statuses: [429, 503] },
  conditional: { version: ["meta", "version"] },
  write: (params) => ({
    path: "/api/v2/scim/serviceproviderconfig",
    headers: {
      accept: "application/json, application/scim+json",
      ...headerOf("if-none-match", params.ifNoneMatch),
    },
  }),
  read: decodeJson,
};

/**
 * Read the service provider configuration
 *
 * Returns the features of SCIM that the service supports: PATCH, filters and the number of results
 * that they may have, sorting, bulk requests, entity tags and ways to authenticate. The same as
 * `getScimV2Serviceproviderconfig`, on the path without `v2`.
 *
 * `GET /api/v2/scim/serviceproviderconfig`
 *
 * Needs no permissions.
 *
 * @throws {ResponseError<400, ScimError | ErrorBody>}
 * @throws {ResponseError<401 | 403 | 404 | 408 | 409 | 413 | 415 | 429 | 500 | 503 | 504, ErrorBody>}
 *
 * @example
 * ```ts
 * const result = await getScimServiceproviderconfig(client);
 * ```
 */
export function getScimServiceproviderconfig(
  client: Client,
  params?: GetScimServiceproviderconfigParams & { readonly ifNoneMatch?: undefined },
  options?: RequestOptions<ClientAuth>,
): Promise<ScimServiceProviderConfig>;
/**
 * Read the service provider configuration
 *
 * With `ifNoneMatch`, resolves to `undefined` when the resource is unchanged (304).
 */
export function getScimServiceproviderconfig(
  client: Client,
  params: GetScimServiceproviderconfigParams,
  options?: RequestOptions<ClientAuth>,
): Promise<ScimServiceProviderConfig | undefined>;
export function getScimServiceproviderconfig(
  client: Client,
  params: GetScimServiceproviderconfigParams = {},
  options?: RequestOptions<ClientAuth>,
): Promise<ScimServiceProviderConfig | undefined> {
  return client.send(getScimServiceproviderconfigOperation, params, options);
}
