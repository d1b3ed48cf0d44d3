/* @internal how the variables of a server are filled in */

/**
 * Fills in the variables of a server's URL, `https://api.{region}.example.com`, each from the first
 * of the records that has a value. What has no value stays.
 *
 * @see https://spec.openapis.org/oas/v3.1.1.html#server-object
 */
export function resolveServer(
  template: string,
  ...records: readonly (Readonly<Record<string, string | undefined>> | undefined)[]
): string {
  return template.replace(/\{([^}]*)\}/g, (whole, name: string) => {
    const values = records.map((record) => record?.[name]);
    return values.find((value) => value !== undefined) ?? whole;
  });
}
