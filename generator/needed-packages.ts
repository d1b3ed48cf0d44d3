import { resolve } from "node:path";
import type { Reporter } from "./diagnostics.js";
import type { InstalledPackages } from "./load/installed-packages.js";
import { findPackage, readInstalledPackages } from "./load/installed-packages.js";
import type { TemplateSet } from "./load/template-set.js";
import type { Layout } from "./options.js";

/**
 * Finds the packages that overlays import in the project of the working directory. One that is not installed is
 * reported where that matters: in an app, which has to install it, and where types are checked.
 */
export async function findNeededPackages(
  { packages }: Pick<TemplateSet, "packages">,
  { layout, isChecked }: { readonly layout: Layout; readonly isChecked: boolean },
  reporter: Reporter,
): Promise<InstalledPackages> {
  const ranges = Object.entries({ ...packages.dependencies, ...packages.peerDependencies });
  if (layout === "package" && !isChecked) return { files: new Map(), missing: [] };
  const workingDirectory = resolve();
  const names = ranges.map(([name]) => name);
  for (const [name, range] of ranges) {
    if (findPackage(name, workingDirectory) !== null) continue;
    const message = `\`${name}\` is not installed`;
    const hint = `Run \`npm install "${name}@${range}"\`.`;
    reporter.report({ code: "output-package-missing", message, pointer: null, hint });
  }
  return isChecked
    ? await readInstalledPackages(names, workingDirectory)
    : { files: new Map(), missing: [] };
}
