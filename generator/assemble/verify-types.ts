import type { BrokenPlace } from "./broken-place.js";
import type { InstalledPackages } from "../load/installed-packages.js";
import { compiler } from "./libraries.js";
import type { AssembledFile } from "./package-file.js";
import type { Workspace } from "./workspace.js";

/**
 * Proves that the package compiles: it is type-checked in memory under the flags that it promises to compile under,
 * its declarations included. Files that import a package which is not installed are left out.
 *
 * @param files the files of the package, parsed in the workspace.
 */
export function verifyTypes(
  files: readonly AssembledFile[],
  given: { readonly workspace: Workspace; readonly installed: InstalledPackages },
): readonly BrokenPlace[] {
  const { workspace, installed } = given;
  const program = workspace.typeProgram(installed.files);
  const byPath = new Map(files.map((file) => [file.path, file]));
  return program.getSourceFiles().flatMap((sourceFile) => {
    const file = byPath.get(workspace.pathOf(sourceFile));
    if (file === undefined) return []; // A library.
    if (importsOneOf(installed.missing, file)) return [];
    const faults = program.getSemanticDiagnostics(sourceFile);
    // What has no type has no declaration either: one fault is told once.
    const all = faults.length > 0 ? faults : program.getDeclarationDiagnostics(sourceFile);
    return all.map(({ messageText, code, start = 0 }) => {
      const text = compiler.flattenDiagnosticMessageText(messageText, "\n");
      const message = `TS${code}: ${text.replace(/\.$/, "")}`;
      return { code: "generated-type-invalid", file, offset: start, message };
    });
  });
}

/** Import lines are ours, whatever else is in the file. */
function importsOneOf(packages: readonly string[], { text }: AssembledFile): boolean {
  return packages.some(
    (name) => text.includes(` from "${name}"`) || text.includes(` from "${name}/`),
  );
}
