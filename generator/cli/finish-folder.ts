import type { PackageFile } from "../assemble/package-file.js";
import type { CheckReport } from "../write/check-files.js";
import type { RunArguments } from "./arguments.js";
import type { RunContext } from "./run-context.js";

/** A folder, and the files that it is to have. */
export interface FolderRun {
  readonly args: Pick<RunArguments, "command" | "dryRun" | "force">;
  readonly context: Pick<RunContext, "onDiagnostic">;
  readonly output: string;
  readonly files: readonly PackageFile[];
  /** The clients that share the folder, as `writeFiles` takes them. */
  readonly clients?: readonly string[];
}

/**
 * Compares the folder with the files for `check`, writes them otherwise.
 *
 * @throws {OutputError} as `checkFiles` and `writeFiles` do.
 */
export async function finishFolder(run: FolderRun): Promise<CheckReport> {
  const { args, context, output, files, clients = [] } = run;
  if (args.command === "check") {
    const { checkFiles } = await import("../write/check-files.js");
    return await checkFiles(output, files, { clients });
  }
  const { writeFiles } = await import("../write/write-files.js");
  const { force, dryRun } = args;
  const { onDiagnostic } = context;
  const report = await writeFiles(output, files, { force, dryRun, clients, onDiagnostic });
  return { ...report, upToDate: true, differences: [] };
}
