/* @internal where an operation is that has a server of its own */

import type { ClientSettings } from "./client.js";
import type { OperationServer } from "./operation.js";
import { resolveServer } from "./server.js";

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
