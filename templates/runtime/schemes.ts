import type { Call } from "./client.js";
import type { Credentials, Secret, UserPassword } from "./credentials.js";
import { encode } from "./encode.js";
import { RequestError } from "./errors.js";
import type { SecurityScheme } from "./operation.js";

/*
 * One function for each way in which a security scheme puts a credential into a request. Without a credential, nothing
 * is added. https://spec.openapis.org/oas/v3.1.1.html#security-scheme-object
 */

/** `Authorization: Bearer …`, RFC 6750 section 2.1. */
export async function bearer(
  request: Request,
  call: Call,
  scheme: SecurityScheme,
  credentials: Credentials | undefined,
): Promise<Request> {
  const secret = await secretOf(credentials, call, scheme);
  return secret ? withHeader(request, call, ["authorization", `Bearer ${secret}`]) : request;
}

/** `Authorization: Basic …` of a name and password in UTF-8, RFC 7617 section 2. */
export async function basic(
  request: Request,
  call: Call,
  scheme: SecurityScheme,
  credentials: Credentials | undefined,
): Promise<Request> {
  const secret = await secretOf<UserPassword>(credentials, call, scheme);
  if (!secret) return request;
  const bytes = new TextEncoder().encode(`${secret.username}:${secret.password}`);
  const text = btoa(String.fromCharCode(...bytes));
  return withHeader(request, call, ["authorization", `Basic ${text}`]);
}

/** `Authorization` with another scheme, RFC 9110 section 11.6.2; the credential is all that follows it. */
export async function authorization(
  request: Request,
  call: Call,
  scheme: SecurityScheme,
  credentials: Credentials | undefined,
): Promise<Request> {
  const secret = await secretOf(credentials, call, scheme);
  const { parameter = "" } = scheme;
  return secret ? withHeader(request, call, ["authorization", `${parameter} ${secret}`]) : request;
}

/** An API key in a header. */
export async function apiKeyHeader(
  request: Request,
  call: Call,
  scheme: SecurityScheme,
  credentials: Credentials | undefined,
): Promise<Request> {
  const secret = await secretOf(credentials, call, scheme);
  const { parameter = "" } = scheme;
  return secret ? withHeader(request, call, [parameter, secret]) : request;
}

/** An API key in the query. */
export async function apiKeyQuery(
  request: Request,
  call: Call,
  scheme: SecurityScheme,
  credentials: Credentials | undefined,
): Promise<Request> {
  const secret = await secretOf(credentials, call, scheme);
  if (!secret) return request;
  const mark = request.url.includes("?") ? "&" : "?";
  const pair = `${encode(scheme.parameter ?? "")}=${encode(secret)}`;
  return new Request(request.url + mark + pair, request);
}

/** An API key in a cookie. */
export async function apiKeyCookie(
  request: Request,
  call: Call,
  scheme: SecurityScheme,
  credentials: Credentials | undefined,
): Promise<Request> {
  const secret = await secretOf(credentials, call, scheme);
  if (!secret) return request;
  const before = request.headers.get("cookie");
  const pair = `${encode(scheme.parameter ?? "")}=${encode(secret)}`;
  return withHeader(request, call, ["cookie", before ? `${before}; ${pair}` : pair]);
}

/** For schemes that are not in a request, such as `mutualTLS`. */
export async function notInRequest(request: Request): Promise<Request> {
  return Promise.resolve(request);
}

/** The secret of a credential. `Kind` is what the scheme takes, and what the types of the package let through. */
async function secretOf<Kind extends Secret = string>(
  credentials: Credentials | undefined,
  call: Call,
  scheme: SecurityScheme,
): Promise<Kind | undefined> {
  const secret = typeof credentials === "function" ? await credentials(call, scheme) : credentials;
  // Sound: see above; where credentials are kept by scheme, `applyFirst` has taken one out.
  return secret as Kind | undefined;
}

function withHeader(request: Request, call: Call, [name, value]: [string, string]): Request {
  try {
    request.headers.set(name, value);
    return request;
  } catch {
    // The platform's own message would quote the credential.
    throw new RequestError("bad credential", call);
  }
}
