/* @internal operations with a server of their own */

import type { ServerSettings } from "./operation.js";
import { resolveServer } from "./server.js";

/** The server of an operation. */
export interface OwnServer {
  /** May hold `{variable}`. */
  readonly url: string;
  /** The values of variables that the caller does not give. */
  readonly defaults: Readonly<Record<string, string>>;
}

/**
 * The URL of an operation's own server, its variables filled in, relative to that of the client.
 */
export function resolveOwnServer(
  { url, defaults }: OwnServer,
  { baseUrl, given }: ServerSettings,
): string {
  const address = resolveServer(resolveServer(url, given ?? {}), defaults);
  return /^https?:/i.test(address) ? address : new URL(address, baseUrl).href;
}
