// Code generated from spec/scim.yaml. DO NOT EDIT.

import type { SecurityScheme } from "./runtime/operation.js";
import { bearer } from "./runtime/schemes.js";

/**
 * An access token that an OAuth client of the organization gets with its ID and secret (client
 * credentials, RFC 6749, section 4.4). The roles of that client decide what it may do. There is no
 * refresh token; request a new token when the old one has expired. Do not use it in browsers,
 * since it needs the secret.
 *
 * An access token of OAuth 2.0.
 *
 * - Flow `clientCredentials`: token URL `https://login.{environment}/oauth/token`
 *
 * Generated from `#/components/securitySchemes/genesysOauth`.
 */
export const genesysOauth: SecurityScheme = {
  name: "genesysOauth",
  apply: bearer,
  tokenUrl: "https://login.{environment}/oauth/token",
};
