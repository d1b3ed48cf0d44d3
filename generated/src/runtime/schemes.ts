/* @internal how credentials get into requests */

import type { Call } from "./client.js";
import type { Credentials, Secret, UserPassword } from "./credentials.js";
import { encode } from "./encode.js";
import type { Authorize, SecurityScheme } from "./operation.js";

/*
 * One function for each way in which a security scheme puts a credential into a request. Without a
 * credential, nothing is added. https://spec.openapis.org/oas/v3.1.1.html#security-scheme-object
 */

/** `Authorization: Bearer …`, RFC 6750 section 2.1. */
export async function bearer(
  call: Call,
  scheme: SecurityScheme,
  credentials: Credentials | undefined,
): Promise<Authorize | undefined> {
  const secret = await secretOf(call, scheme, credentials);
  return secret ? withHeader("authorization", `Bearer ${secret}`) : undefined;
}

/** `Authorization: Basic …` of a name and password in UTF-8, RFC 7617 section 2. */
export async function basic(
  call: Call,
  scheme: SecurityScheme,
  credentials: Credentials | undefined,
): Promise<Authorize | undefined> {
  const secret = await secretOf<UserPassword>(call, scheme, credentials);
  if (!secret) return undefined;
  const bytes = new TextEncoder().encode(`${secret.username}:${secret.password}`);
  return withHeader("authorization", `Basic ${btoa(String.fromCharCode(...bytes))}`);
}

/**
 * `Authorization` with another scheme, RFC 9110 section 11.6.2; the credential is all that follows
 * it.
 */
export async function authorization(
  call: Call,
  scheme: SecurityScheme,
  credentials: Credentials | undefined,
): Promise<Authorize | undefined> {
  const secret = await secretOf(call, scheme, credentials);
  return secret ? withHeader("authorization", `${scheme.parameter ?? ""} ${secret}`) : undefined;
}

/** An API key in a header. */
export async function apiKeyHeader(
  call: Call,
  scheme: SecurityScheme,
  credentials: Credentials | undefined,
): Promise<Authorize | undefined> {
  const secret = await secretOf(call, scheme, credentials);
  return secret ? withHeader(scheme.parameter ?? "", secret) : undefined;
}

/** An API key in the query. */
export async function apiKeyQuery(
  call: Call,
  scheme: SecurityScheme,
  credentials: Credentials | undefined,
): Promise<Authorize | undefined> {
  const secret = await secretOf(call, scheme, credentials);
  if (!secret) return undefined;
  const pair = `${encode(scheme.parameter ?? "")}=${encode(secret)}`;
  return (request) =>
    new Request(`${request.url}${request.url.includes("?") ? "&" : "?"}${pair}`, request);
}

/** An API key in a cookie. */
export async function apiKeyCookie(
  call: Call,
  scheme: SecurityScheme,
  credentials: Credentials | undefined,
): Promise<Authorize | undefined> {
  const secret = await secretOf(call, scheme, credentials);
  if (!secret) return undefined;
  const pair = `${encode(scheme.parameter ?? "")}=${encode(secret)}`;
  return (request) => {
    const others = request.headers.get("cookie");
    return withHeader("cookie", others ? `${others}; ${pair}` : pair)(request);
  };
}

/** For schemes that are not in a request, such as `mutualTLS`. */
export async function notInRequest(): Promise<undefined> {
  return Promise.resolve(undefined);
}

function withHeader(name: string, value: string): Authorize {
  return (request) => {
    request.headers.set(name, value);
    return request;
  };
}

/**
 * The secret of a credential. `Kind` is what the scheme takes, and what the types of the package
 * let through.
 */
async function secretOf<Kind extends Secret = string>(
  call: Call,
  scheme: SecurityScheme,
  credentials: Credentials | undefined,
): Promise<Kind | undefined> {
  const secret = typeof credentials === "function" ? await credentials(call, scheme) : credentials;
  // Sound: see above; where credentials are kept by scheme, `applyFirst` has taken one out.
  return secret as Kind | undefined;
}
