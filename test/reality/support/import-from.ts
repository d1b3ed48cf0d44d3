import { createRequire } from "node:module";
import { pathToFileURL } from "node:url";

/**
 * Imports a package from a folder of its own. TypeScript is not to see it, since a checkout has these packages only
 * after `npm run test:reality`; who imports says what of it is used.
 */
export async function importFrom(
  folder: "consumers" | "platforms" | "round-trip" | "scim-server" | "vendor",
  name: string,
): Promise<unknown> {
  const { resolve } = createRequire(new URL(`../${folder}/package.json`, import.meta.url));
  return import(pathToFileURL(resolve(name)).href);
}
