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

/** Parameters of {@link getScimV2Serviceproviderconfig}. */
export interface GetScimV2ServiceproviderconfigParams {
  /**
   * The version that the caller already has, from the `ETag` header or `meta.version`, including its
   * double quotes. If it is still current, the response is 304 without a body, and otherwise the
   * resource.
   */
  readonly ifNoneMatch?: string | undefined;
}

/** Successful responses of {@link getScimV2Serviceproviderconfig}. */
export type GetScimV2ServiceproviderconfigOutcome =
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

/** Documented errors of {@link getScimV2Serviceproviderconfig}. */
export type GetScimV2ServiceproviderconfigError =
  | ResponseError<400, ScimError | ErrorBody>
  | ResponseError<401 | 403 | 404 | 408 | 409 | 413 | 415 | 429 | 500 | 503 | 504, ErrorBody>;

/**
 * Describes {@link getScimV2Serviceproviderconfig} to the client: `GET` `/api/v2/scim/v2/serviceproviderconfig`.
 *
 * Generated from `#/paths/~1api~1v2~1scim~1v2~1serviceproviderconfig/get`.
 */
export const getScimV2ServiceproviderconfigOperation: Operation<
  GetScimV2ServiceproviderconfigParams,
  GetScimV2ServiceproviderconfigOutcome,
  GetScimV2ServiceproviderconfigError
> = {
  id: "getScimV2Serviceproviderconfig",
  method: "GET",
  statuses: [200, 304, 400, 401, 403, 404, 408, 409, 413, 415, 429, 500, 503, 504],
  security: genesysOauth,
  retry: { statuses: [429, 503] },
  conditional: { version: ["meta", "version"] },
  write: (params) => ({
    path: "/api/v2/scim/v2/serviceproviderconfig",
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
 * that they may have, sorting, bulk requests, entity tags and ways to authenticate.
 *
 * `GET /api/v2/scim/v2/serviceproviderconfig`
 *
 * Needs no permissions.
 *
 * @throws {ResponseError<400, ScimError | ErrorBody>}
 * @throws {ResponseError<401 | 403 | 404 | 408 | 409 | 413 | 415 | 429 | 500 | 503 | 504, ErrorBody>}
 *
 * @example
 * ```ts
 * const result = await getScimV2Serviceproviderconfig(client);
 * ```
 */
export function getScimV2Serviceproviderconfig(
  client: Client,
  params?: GetScimV2ServiceproviderconfigParams & { readonly ifNoneMatch?: undefined },
  options?: RequestOptions<ClientAuth>,
): Promise<ScimServiceProviderConfig>;
/**
 * Read the service provider configuration
 *
 * With `ifNoneMatch`, resolves to `undefined` when the resource is unchanged (304).
 */
export function getScimV2Serviceproviderconfig(
  client: Client,
  params: GetScimV2ServiceproviderconfigParams,
  options?: RequestOptions<ClientAuth>,
): Promise<ScimServiceProviderConfig | undefined>;
export function getScimV2Serviceproviderconfig(
  client: Client,
  params: GetScimV2ServiceproviderconfigParams = {},
  options?: RequestOptions<ClientAuth>,
): Promise<ScimServiceProviderConfig | undefined> {
  return client.send(getScimV2ServiceproviderconfigOperation, params, options);
}
