// Code generated from hostile-text/spec.yaml. DO NOT EDIT.

import type { SecurityScheme } from "./runtime/operation.js";
import { apiKeyHeader, authorization, bearer } from "./runtime/schemes.js";

/**
 * An API key in the header ``X-`*\/"``.
 *
 * Generated from `#/components/securitySchemes/'"${key}`.
 */
export const key: SecurityScheme = {
  name: "'\"${key}",
  apply: apiKeyHeader,
  parameter: 'X-`*/"',
};

/**
 * *\/ export const hacked = 1;
 *
 * \@deprecated
 *
 * </script><script>alert(1)</script>
 *
 * An access token of OAuth 2.0.
 *
 * - Flow `clientCredentials`: token URL ``https://example.com/"*\/`${process.exit(1)}``, refresh
 *   URL `javascript:alert(1) ⁠@internal`
 *
 * Scopes:
 *
 * - ``*\/ `scope` | ⁠@internal``: *\/ \@throws nothing - <b>bold</b>
 * - ` `
 *
 * Generated from ``#/components/securitySchemes/*~1 `oauth` | {⁠@link x}``.
 */
export const oauthLinkX: SecurityScheme = {
  name: "*/ `oauth` | {@link x}",
  apply: bearer,
  tokenUrl: 'https://example.com/"*/`${process.exit(1)}',
};

/**
 * What follows ``*\/ `bearer` X-Evil: 1`` in the header `Authorization`.
 *
 * Generated from `#/components/securitySchemes/<img src=x onerror=alert(1)>`.
 */
export const imgSrcXOnerrorAlert1: SecurityScheme = {
  name: "<img src=x onerror=alert(1)>",
  apply: authorization,
  parameter: "*/ `bearer`\nX-Evil: 1",
};

/**
 * A bearer token of the format `` *\/ `JWT` ``.
 *
 * Generated from `#/components/securitySchemes/__proto__`.
 */
export const proto: SecurityScheme = {
  name: "__proto__",
  apply: bearer,
};

/**
 * A token of the OpenID Connect provider that is described at ``https://example.com/`*\/ ⁠@see``.
 *
 * Generated from `#/components/securitySchemes/constructor`.
 */
export const constructor: SecurityScheme = {
  name: "constructor",
  apply: bearer,
};
