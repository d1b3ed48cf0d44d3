import { createRequire } from "node:module";
import { fileURLToPath, pathToFileURL } from "node:url";

/** A folder beside this one that has packages of its own. */
export type PackageFolder = "bundles" | "scim-server" | "vendor";

/** The path of a folder with packages of its own. */
export function folderOf(folder: PackageFolder): string {
  return fileURLToPath(new URL(`../${folder}/`, import.meta.url));
}

/**
 * Imports a package from a folder of its own. TypeScript is not to see it, since a checkout has these packages only
 * after `npm run test:reality`; who imports says what of it is used.
 */
export async function importFrom(folder: PackageFolder, name: string): Promise<unknown> {
  const { resolve } = createRequire(`${folderOf(folder)}package.json`);
  return import(pathToFileURL(resolve(name)).href);
}
