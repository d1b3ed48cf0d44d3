import { resolve } from "node:path";
import type { Reporter } from "./diagnostics.js";
import type { InstalledPackages } from "./load/installed-packages.js";
import { findPackage, readInstalledPackages } from "./load/installed-packages.js";
import type { TemplateSet } from "./load/template-set.js";
import type { Layout } from "./options.js";

export interface NeededPackagesOptions {
  readonly layout: Layout;
  /** Whether types are checked. */
  readonly isChecked: boolean;
  /** A folder of the project. Defaults to the working directory. */
  readonly project?: string | undefined;
}

/**
 * Finds the packages that overlays import in the project that the client is for. One that is not installed is
 * reported where that matters: in an app, which has to install it, and where types are checked.
 */
export async function findNeededPackages(
  { packages }: Pick<TemplateSet, "packages">,
  { layout, isChecked, project = "" }: NeededPackagesOptions,
  reporter: Reporter,
): Promise<InstalledPackages> {
  const ranges = Object.entries({ ...packages.dependencies, ...packages.peerDependencies });
  if (layout === "package" && !isChecked) return { files: new Map(), missing: [] };
  const folder = resolve(project);
  const names = ranges.map(([name]) => name);
  for (const [name, range] of ranges) {
    if (findPackage(name, folder) !== null) continue;
    const message = `\`${name}\` is not installed`;
    const install = `Run \`npm install "${name}@${range}"\`.`;
    const hint = isChecked
      ? `${install} Until then, files that import it are not type-checked.`
      : install;
    reporter.report({ code: "output-package-missing", message, pointer: null, hint });
  }
  return isChecked ? await readInstalledPackages(names, folder) : { files: new Map(), missing: [] };
}
