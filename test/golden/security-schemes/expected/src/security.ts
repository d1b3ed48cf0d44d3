// Code generated from security-schemes/spec.yaml. DO NOT EDIT.

import type { SecurityScheme } from "./runtime/operation.js";
import { relativeTokenUrl } from "./runtime/relative-token-url.js";
import { apiKeyQuery, authorization, basic, bearer, notInRequest } from "./runtime/schemes.js";

/**
 * An access token of OAuth 2.0.
 *
 * - Flow `password`: token URL `https://login.example.com/token`
 * - Flow `clientCredentials`: token URL `https://login.example.com/token`
 *
 * Generated from `#/components/securitySchemes/card`.
 *
 * @deprecated
 */
export const card: SecurityScheme = {
  name: "card",
  apply: bearer,
  tokenUrl: "https://login.example.com/token",
};

/**
 * A client certificate (mutual TLS), which is left to the `fetch` that the client is given.
 *
 * Generated from `#/components/securitySchemes/certificate`.
 */
export const certificate: SecurityScheme = {
  name: "certificate",
  apply: notInRequest,
};

/**
 * What follows `Digest` in the header `Authorization`.
 *
 * Generated from `#/components/securitySchemes/digest`.
 */
export const digest: SecurityScheme = {
  name: "digest",
  apply: authorization,
  parameter: "Digest",
};

/**
 * An API key in the query parameter `api_key`.
 *
 * Generated from `#/components/securitySchemes/key`.
 */
export const key: SecurityScheme = {
  name: "key",
  apply: apiKeyQuery,
  parameter: "api_key",
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
 * An access token of OAuth 2.0.
 *
 * - Flow `clientCredentials`: token URL `/oauth/token`
 *
 * Scopes:
 *
 * - `books:write`: Add books.
 *
 * Generated from `#/components/securitySchemes/machine`.
 */
export const machine: SecurityScheme = {
  name: "machine",
  apply: bearer,
  tokenUrl: (settings) => relativeTokenUrl("/oauth/token", settings),
};

/**
 * Nothing is settled yet
 *
 * An access token of OAuth 2.0.
 *
 * - Flow `implicit`
 * - Flow `password`
 * - Flow `clientCredentials`
 * - Flow `authorizationCode`
 * - Flow `deviceAuthorization`
 *
 * Generated from `#/components/securitySchemes/planned`.
 */
export const planned: SecurityScheme = {
  name: "planned",
  apply: bearer,
};

/**
 * A token of the OpenID Connect provider that is described at
 * `https://login.example.com/.well-known/openid-configuration`.
 *
 * Generated from `#/components/securitySchemes/provider`.
 */
export const provider: SecurityScheme = {
  name: "provider",
  apply: bearer,
};

/**
 * A person with a library card.
 *
 * An access token of OAuth 2.0, whose server is described at
 * `https://login.example.com/.well-known/oauth-authorization-server`.
 *
 * - Flow `implicit`: authorization URL `https://login.example.com/authorize`
 * - Flow `authorizationCode`: authorization URL `https://login.example.com/authorize`, token URL
 *   `https://login.example.com/token`, refresh URL `https://login.example.com/refresh`
 * - Flow `deviceAuthorization`: device authorization URL `https://login.example.com/device`, token
 *   URL `https://login.example.com/token`
 *
 * Scopes of `implicit`:
 *
 * - `books:read`: Find books.
 *
 * Scopes of `authorizationCode`, `deviceAuthorization`:
 *
 * - `books:read`: Find books.
 * - `books:write`: Add books to the library, and change what the library says of them, which takes
 *   the rights of a librarian.
 *
 * Generated from `#/components/securitySchemes/reader`.
 */
export const reader: SecurityScheme = {
  name: "reader",
  apply: bearer,
};

/**
 * A bearer token of the format `JWT`.
 *
 * Generated from `#/components/securitySchemes/token`.
 */
export const token: SecurityScheme = {
  name: "token",
  apply: bearer,
};
