import type { Call } from "./client.js";
import type { Authorize, SecurityAlternatives, SecurityScheme } from "./operation.js";

/** A credential; where the specification has several schemes, one for each by its name. */
export type Credentials = Credential | CredentialsByScheme;

/** A credential, or a function that gets one before each call. */
export type Credential = Secret | CredentialSource;

/**
 * A credential for each security scheme that is to be used, by the name that the scheme has in the
 * specification.
 */
export interface CredentialsByScheme {
  readonly [scheme: string]: Credential | undefined;
}

/** What is sent: a token or API key, or a name and password. */
export type Secret = string | UserPassword;

/** For HTTP basic. */
export interface UserPassword {
  readonly username: string;
  readonly password: string;
}

/** Gets a credential before a call. May put itself around `call.send`, to see the answer. */
export type CredentialSource = (call: Call, scheme: SecurityScheme) => Secret | Promise<Secret>;

/**
 * Applies all schemes of the first alternative for which all credentials are there; none if there
 * is none. A single credential, which does not say whose it is, counts for each scheme.
 *
 * @internal
 */
export async function applyFirst(
  call: Call,
  { alternatives }: SecurityAlternatives,
  credentials: Credentials | undefined,
): Promise<Authorize> {
  const credentialOf = ({ name }: SecurityScheme): Credential | undefined =>
    isByScheme(credentials) ? credentials[name] : credentials;
  const schemes = alternatives.find((all) => all.length > 0 && all.every(credentialOf)) ?? [];
  const authorizes = await Promise.all(
    schemes.map(async (scheme) => scheme.apply(call, scheme, credentialOf(scheme))),
  );
  return (request) =>
    authorizes.reduce((authorized, authorize) => authorize?.(authorized) ?? authorized, request);
}

function isByScheme(credentials: Credentials | undefined): credentials is CredentialsByScheme {
  return typeof credentials === "object" && !("username" in credentials);
}
