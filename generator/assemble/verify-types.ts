import { ts } from "ts-morph";
import type { Reporter } from "../diagnostics.js";
import { reportBroken } from "./broken-file.js";
import type { AssembledFile } from "./package-file.js";
import type { Workspace } from "./workspace.js";

/**
 * The whole proof: the package is type-checked in memory under the flags that it promises to compile under, its
 * declarations included. Each error is reported.
 *
 * @param files the files of the package, parsed in the workspace.
 */
export function verifyTypes(
  files: readonly AssembledFile[],
  workspace: Workspace,
  reporter: Reporter,
): void {
  const program = workspace.typeProgram();
  const byPath = new Map(files.map((file) => [file.path, file]));
  for (const sourceFile of program.getSourceFiles()) {
    const file = byPath.get(workspace.pathOf(sourceFile));
    if (file === undefined) continue; // A library.
    const faults = program.getSemanticDiagnostics(sourceFile);
    // What has no type has no declaration either: one fault is told once.
    const all = faults.length > 0 ? faults : program.getDeclarationDiagnostics(sourceFile);
    for (const { messageText, code, start = 0 } of all) {
      const text = ts.flattenDiagnosticMessageText(messageText, "\n");
      const message = `TS${code}: ${text.replace(/\.$/, "")}`;
      reportBroken({ code: "generated-type-invalid", file, offset: start, message }, reporter);
    }
  }
}
