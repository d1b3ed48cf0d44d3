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

/** The address of an operation's own server, its variables filled in, relative to that of the client. */
export function resolveOwnServer(
  { url, defaults }: OperationServer,
  { baseUrl, variables }: ClientSettings,
): string {
  const values = Object.entries(defaults).map(([name, value]) => [
    name,
    variables?.[name] ?? value,
  ]);
  // Sound: the entries are those of a record of texts.
  const address = resolveServer(url, Object.fromEntries(values) as Record<string, string>);
  return /^https?:/i.test(address) ? address : new URL(address, baseUrl).href;
}
