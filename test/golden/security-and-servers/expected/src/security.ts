// Code generated from security-and-servers/spec.yaml. DO NOT EDIT.

import type { SecurityScheme } from "./runtime/operation.js";
import { apiKeyCookie, apiKeyHeader, basic, bearer, notInRequest } from "./runtime/schemes.js";

/**
 * A certificate of ours.
 *
 * A client certificate (mutual TLS), which is left to the `fetch` that the client is given.
 *
 * Generated from `#/components/securitySchemes/certificate`.
 */
export const certificate: SecurityScheme = {
  name: "certificate",
  apply: notInRequest,
};

/**
 * An API key in the header `X-Key`.
 *
 * Generated from `#/components/securitySchemes/key`.
 */
export const key: SecurityScheme = {
  name: "key",
  apply: apiKeyHeader,
  parameter: "X-Key",
};

/**
 * A user name and a password (HTTP basic), as `{ username, password }`.
 *
 * Generated from `#/components/securitySchemes/login`.
 */
export const login: SecurityScheme = {
  name: "login",
  apply: basic,
};

/**
 * A token of the region.
 *
 * An access token of OAuth 2.0.
 *
 * - Flow `clientCredentials`: token URL `https://login.{region}.example.com/token`
 *
 * Scopes:
 *
 * - `read`: Read
 *
 * Generated from `#/components/securitySchemes/oauth`.
 */
export const oauth: SecurityScheme = {
  name: "oauth",
  apply: bearer,
  tokenUrl: "https://login.{region}.example.com/token",
};

/**
 * An API key in the cookie `sid`.
 *
 * Generated from `#/components/securitySchemes/session`.
 */
export const session: SecurityScheme = {
  name: "session",
  apply: apiKeyCookie,
  parameter: "sid",
};

/**
 * A token of the OpenID Connect provider that is described at
 * `https://login.example.com/.well-known/openid-configuration`.
 *
 * Generated from `#/components/securitySchemes/sso`.
 */
export const sso: SecurityScheme = {
  name: "sso",
  apply: bearer,
};
