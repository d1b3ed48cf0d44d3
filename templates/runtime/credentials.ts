import type { Client } from "./client.js";
import type { RequestParts, SecurityScheme, UserPassword } from "./operation.js";

/** A credential for every security scheme, or one for each scheme by its name. */
export type Credentials = Credential | Readonly<Record<string, Credential | undefined>>;

/** A token or API key, a name and password, or a function that gets one of them before each call. */
export type Credential = string | UserPassword | CredentialSource;

/**
 * Gets a credential. After a 401 it is asked once more, with the credential that was `rejected`; the call is repeated
 * if the answer is another one.
 */
export type CredentialSource = (
  context: CredentialContext,
) => string | UserPassword | Promise<string | UserPassword>;

/** What a {@link CredentialSource} may need. */
export interface CredentialContext {
  readonly client: Client;
  readonly scheme: SecurityScheme;
  /** The values of the server variables. */
  readonly variables: Readonly<Record<string, string>>;
  /** Of the call that waits. */
  readonly signal: AbortSignal | undefined;
  /** The credential that the server did not accept. */
  readonly rejected: string | UserPassword | undefined;
}

/** `Authorization: Bearer …`, RFC 6750 section 2.1. */
export function bearer(parts: RequestParts, credential: string | UserPassword): void {
  parts.headers.set("authorization", `Bearer ${String(credential)}`);
}
