/* @internal how a token URL is found that is relative to the server */

import type { Call } from "./client.js";
import type { Credentials } from "./credentials.js";
import type { Authorize, SecurityScheme } from "./operation.js";
import { bearer } from "./schemes.js";
import { resolveServer } from "./server.js";

/**
 * Does what {@link bearer} does, for a scheme whose token URL is relative to the base URL of the
 * client. As long as a variable has no value, or the base URL is relative itself, the token URL
 * stays as it is.
 *
 * @see https://spec.openapis.org/oas/v3.1.1.html#relative-references-in-api-urls
 */
export async function bearerOfServer(
  call: Call,
  scheme: SecurityScheme,
  credentials: Credentials | undefined,
): Promise<Authorize | undefined> {
  const { baseUrl, variables = {} } = call.settings;
  const url = resolveServer(scheme.tokenUrl ?? "", variables);
  const isKnown = !/^$|\{/.test(url) && URL.canParse(url, baseUrl);
  const tokenUrl = isKnown ? new URL(url, baseUrl).href : url;
  return bearer(call, { ...scheme, tokenUrl }, credentials);
}
