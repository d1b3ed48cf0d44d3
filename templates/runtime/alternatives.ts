/* @internal how several security schemes are applied */

import type { AuthByScheme, SecurityAlternatives, SentRequest } from "./operation.js";

/**
 * Applies all schemes of the first alternative for which `auth` has all secrets; none if there is
 * no such alternative.
 */
export async function applyFirst(
  sent: SentRequest,
  auth: AuthByScheme,
  { alternatives }: SecurityAlternatives,
): Promise<void> {
  const schemes = alternatives.find((all) => all.length > 0 && all.every(({ name }) => auth[name]));
  for (const scheme of schemes ?? []) {
    const given = auth[scheme.name];
    const secret = typeof given === "function" ? await given(sent, scheme) : given;
    // Sound: the generated type of `auth` has what the scheme takes.
    await scheme.apply(sent, secret as never, scheme);
  }
}
