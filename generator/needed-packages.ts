import { resolve } from "node:path";
import { AssemblyError, type Problem, type Reporter } from "./diagnostics.js";
import type { InstalledPackages } from "./load/installed-packages.js";
import { findPackage, readInstalledPackages } from "./load/installed-packages.js";
import type { TemplateSet } from "./load/template-set.js";
import type { Layout } from "./options.js";

export interface NeededPackagesOptions {
  readonly layout: Layout;
  /** Whether types are checked. */
  readonly isChecked: boolean;
  /** Whether the user asked for verification, and so must not take unchecked files for checked ones. */
  readonly isDemanded?: boolean;
  /** A folder of the project. Defaults to the working directory. */
  readonly project?: string | undefined;
}

/**
 * Finds the packages that overlays import in the project that the client is for. One that is not installed is
 * reported where that matters: in an app, which has to install it, and where types are checked.
 *
 * @throws {AssemblyError} with every package that is not installed, if `isDemanded`.
 */
export async function findNeededPackages(
  { packages }: Pick<TemplateSet, "packages">,
  { layout, isChecked, isDemanded = false, project = "" }: NeededPackagesOptions,
  reporter: Reporter,
): Promise<InstalledPackages> {
  const ranges = Object.entries({ ...packages.dependencies, ...packages.peerDependencies });
  if (layout === "package" && !isChecked) return { files: new Map(), missing: [] };
  const folder = resolve(project);
  const names = ranges.map(([name]) => name);
  for (const [name, range] of ranges) {
    if (findPackage(name, folder) !== null) continue;
    reporter.report(problemOf(`npm install "${name}@${range}"`, { name, isChecked, isDemanded }));
  }
  reporter.settle(AssemblyError);
  return isChecked ? await readInstalledPackages(names, folder) : { files: new Map(), missing: [] };
}

/** @param install the command that installs the package */
function problemOf(
  install: string,
  { name, isChecked, isDemanded }: { name: string; isChecked: boolean; isDemanded: boolean },
): Problem {
  const message = `\`${name}\` is not installed`;
  if (isDemanded) {
    return {
      code: "verify-package-missing",
      message: `${message}, so that what imports it cannot be type-checked`,
      pointer: null,
      hint: `Run \`${install}\`, or give \`--no-verify\` (\`verify: false\`).`,
    };
  }
  const unchecked = isChecked ? " Until then, files that import it are not type-checked." : "";
  const hint = `Run \`${install}\`.${unchecked}`;
  return { code: "output-package-missing", message, pointer: null, hint };
}
