import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { isJsonObject } from "../json.js";
import { readFolder } from "./read-folder.js";
import { readText } from "./read-text.js";

/** What the project has of the packages that a client imports. */
export interface InstalledPackages {
  /** Their manifests and declarations, and those of what they depend on: `node_modules/zod/package.json`. */
  readonly files: ReadonlyMap<string, string>;
  /** Those that are not installed. */
  readonly missing: readonly string[];
}

/** The folder of an installed package: in a folder or in one above it, where Node looks for it; `null` without one. */
export function findPackage(name: string, folder: string): string | null {
  const found = join(folder, "node_modules", name);
  if (existsSync(join(found, "package.json"))) return found;
  const above = dirname(folder);
  return above === folder ? null : findPackage(name, above);
}

/** Reads what a compiler needs to know of packages. */
export async function readInstalledPackages(
  names: readonly string[],
  project: string,
): Promise<InstalledPackages> {
  const files = new Map<string, string>();
  const seen = new Set(names);
  // Grows by what the packages depend on.
  for (const name of seen) {
    const folder = findPackage(name, project);
    if (folder === null) continue;
    const read = await readFolder(folder, (path) => isOfCompiler(path));
    if ("reason" in read) continue;
    for (const [path, text] of read.texts) files.set(`node_modules/${name}/${path}`, text);
    for (const other of await dependenciesOf(folder)) seen.add(other);
  }
  const missing = names.filter((name) => findPackage(name, project) === null);
  return { files, missing };
}

function isOfCompiler(path: string): boolean {
  return /(?:^|\/)package\.json$|\.d\.[cm]?ts$/.test(path) && !/(?:^|\/)node_modules\//.test(path);
}

async function dependenciesOf(folder: string): Promise<readonly string[]> {
  const read = await readText(join(folder, "package.json"));
  try {
    const manifest: unknown = JSON.parse("text" in read ? read.text : "{}");
    const dependencies = isJsonObject(manifest) ? manifest["dependencies"] : undefined;
    return isJsonObject(dependencies) ? Object.keys(dependencies) : [];
  } catch {
    return [];
  }
}
