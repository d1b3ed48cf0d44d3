/* @internal how the variables of a server are filled in */

/**
 * Fills in the variables of a server's URL, `https://api.{region}.example.com`, each from the first
 * of the records that has a value.
 *
 * @throws {Error} naming a variable that none of them has.
 *
 * @see https://spec.openapis.org/oas/v3.1.1.html#server-object
 */
export function resolveServer(
  template: string,
  ...records: readonly (Readonly<Record<string, string | undefined>> | undefined)[]
): string {
  return template.replace(/\{([^}]*)\}/g, (_, name: string) => {
    const value = records.map((record) => record?.[name]).find((one) => one !== undefined);
    if (value === undefined) throw new Error(`bad base URL: ${template} needs ${name}`);
    return value;
  });
}
