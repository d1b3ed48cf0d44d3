/* @internal token URLs that are relative to the server */

import type { ServerSettings } from "./operation.js";
import { resolveServer } from "./server.js";

/**
 * Resolves a token URL that is relative to the base URL of the client. It stays as it is if one of
 * its variables has no value, or the base URL is relative itself.
 *
 * @see https://spec.openapis.org/oas/v3.1.1.html#relative-references-in-api-urls
 */
export function relativeTokenUrl(
  template: string,
  { baseUrl, variables = {} }: ServerSettings,
): string {
  const url = resolveServer(template, variables);
  if (/^$|\{/.test(url)) return url;
  try {
    return new URL(url, baseUrl).href;
  } catch {
    return url;
  }
}
