/* @internal how a token URL is found that is relative to the server */

import type { ServerSettings } from "./operation.js";
import { resolveServer } from "./server.js";

/**
 * Resolves a token URL that is relative to the base URL of the client. As long as a variable has no
 * value, or the base URL is relative itself, the token URL stays as it is.
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
