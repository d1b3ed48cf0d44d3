import type { BrokenPlace } from "./broken-place.js";
import { compiler } from "./libraries.js";
import type { AssembledFile } from "./package-file.js";
import type { Workspace } from "./workspace.js";

/**
 * Proves that the package compiles: it is type-checked in memory under the flags that it promises to compile under,
 * its declarations included.
 *
 * @param files the files of the package, parsed in the workspace.
 */
export function verifyTypes(
  files: readonly AssembledFile[],
  workspace: Workspace,
): readonly BrokenPlace[] {
  const program = workspace.typeProgram();
  const byPath = new Map(files.map((file) => [file.path, file]));
  return program.getSourceFiles().flatMap((sourceFile) => {
    const file = byPath.get(workspace.pathOf(sourceFile));
    if (file === undefined) return []; // A library.
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
