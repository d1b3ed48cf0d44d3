/* @internal how the variables of a server are filled in */

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
