// Code generated from security-and-servers/spec.yaml. DO NOT EDIT.

import type { SecurityScheme } from "./runtime/operation.js";
import { apiKeyCookie, apiKeyHeader, basic, bearer, notInRequest } from "./runtime/schemes.js";

/**
 * A certificate of ours.
 *
 * Generated from `#/components/securitySchemes/certificate`.
 */
export const certificate: SecurityScheme = {
  name: "certificate",
  apply: notInRequest,
};

/**
 * The security scheme `key`.
 *
 * Generated from `#/components/securitySchemes/key`.
 */
export const key: SecurityScheme = {
  name: "key",
  apply: apiKeyHeader,
  parameter: "X-Key",
};

/**
 * The security scheme `login`.
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
 * Generated from `#/components/securitySchemes/oauth`.
 */
export const oauth: SecurityScheme = {
  name: "oauth",
  apply: bearer,
  tokenUrl: "https://login.{region}.example.com/token",
};

/**
 * The security scheme `session`.
 *
 * Generated from `#/components/securitySchemes/session`.
 */
export const session: SecurityScheme = {
  name: "session",
  apply: apiKeyCookie,
  parameter: "sid",
};

/**
 * The security scheme `sso`.
 *
 * Generated from `#/components/securitySchemes/sso`.
 */
export const sso: SecurityScheme = {
  name: "sso",
  apply: bearer,
};
