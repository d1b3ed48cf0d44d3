/* @internal how the variables of a server are filled in */

import type { ClientSettings } from "./client.js";
import type { OperationServer } from "./operation.js";

/**
 * Fills the variables of a server's URL in: `https://api.{region}.example.com`. What has no value
 * stays.
 *
 * @see https://spec.openapis.org/oas/v3.1.1.html#server-object
 */
export function resolveServer(
  template: string,
  variables: Readonly<Record<string, string | undefined>>,
): string {
  return template.replace(/\{([^}]*)\}/g, (whole, name: string) => variables[name] ?? whole);
}

/** Settings of a client, for the servers that operations have of their own. */
export interface OwnServerSettings extends ClientSettings {
  /**
   * The values of variables that the caller gave. For the others, each of these servers has a
   * default of its own, unlike in `variables`, which are those of the client's server.
   */
  readonly given?: Readonly<Record<string, string | undefined>> | undefined;
}

/** The address of an operation's own server, its variables filled in, relative to that of the client. */
export function resolveOwnServer(
  { url, defaults }: OperationServer,
  { baseUrl, given }: OwnServerSettings,
): string {
  const values = Object.entries(defaults).map(
    ([name, value]) => [name, given?.[name] ?? value] as const,
  );
  const address = resolveServer(url, Object.fromEntries(values));
  return /^https?:/i.test(address) ? address : new URL(address, baseUrl).href;
}
