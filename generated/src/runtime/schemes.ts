/* @internal how credentials are added to requests */

import { encode } from "./encode.js";
import { addQuery } from "./query.js";
import type { SecurityScheme, SentRequest, UserPassword } from "./operation.js";

/*
 * One function for each place of a secret in a request. A header that the call has already is kept.
 * https://spec.openapis.org/oas/v3.1.1.html#security-scheme-object
 */

/** `Authorization: Bearer …`, RFC 6750 section 2.1. */
export function bearer({ headers }: SentRequest, secret: string): void {
  headers["authorization"] ??= `Bearer ${secret}`;
}

/** `Authorization: Basic …` of a name and password in UTF-8, RFC 7617 section 2. */
export function basic({ headers }: SentRequest, { username, password }: UserPassword): void {
  const bytes = new TextEncoder().encode(`${username}:${password}`);
  headers["authorization"] ??= `Basic ${btoa(String.fromCharCode(...bytes))}`;
}

/** `Authorization` with another scheme, whose name the secret follows; RFC 9110 section 11.6.2. */
export function authorization(
  { headers }: SentRequest,
  secret: string,
  { parameter = "" }: SecurityScheme,
): void {
  headers["authorization"] ??= `${parameter} ${secret}`;
}

/** An API key in a header. */
export function apiKeyHeader(
  { headers }: SentRequest,
  secret: string,
  { parameter = "" }: SecurityScheme,
): void {
  headers[parameter.toLowerCase()] ??= secret;
}

/** An API key in the query. */
export function apiKeyQuery(
  sent: SentRequest,
  secret: string,
  { parameter = "" }: SecurityScheme,
): void {
  sent.url = addQuery(sent.url, `${encode(parameter)}=${encode(secret)}`);
}

/** An API key in a cookie. */
export function apiKeyCookie(
  { headers }: SentRequest,
  secret: string,
  { parameter = "" }: SecurityScheme,
): void {
  const { cookie } = headers;
  const pair = `${encode(parameter)}=${encode(secret)}`;
  headers["cookie"] = cookie ? `${cookie}; ${pair}` : pair;
}

/** For schemes that add nothing to a request, such as `mutualTLS`. */
export function notInRequest(): void {}
