/* @internal the variables of server URLs */

/**
 * Replaces the variables in the URL of a server, such as `https://api.{region}.example.com`. Those
 * without a value stay as they are.
 *
 * @see https://spec.openapis.org/oas/v3.1.1.html#server-object
 */
export function resolveServer(
  template: string,
  variables: Readonly<Record<string, string | undefined>>,
): string {
  return template.replace(/\{([^}]*)\}/g, (whole, name: string) => variables[name] ?? whole);
}
