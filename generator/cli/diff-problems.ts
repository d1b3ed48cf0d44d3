import type { Diagnostic } from "../diagnostics.js";
import { formatDiagnostics } from "../format-diagnostic.js";

/** What is wrong with one of the two documents of a comparison. */
export interface SideProblems {
  readonly side: "old" | "new";
  /** How the document is called. */
  readonly name: string;
  /** With any, there is nothing to compare. */
  readonly errors: readonly Diagnostic[];
  readonly warnings: readonly Diagnostic[];
}

/** The errors of both documents, and their warnings, which are only counted unless `verbose`. */
export function problemsText(problems: readonly SideProblems[], verbose: boolean): string {
  return problems
    .flatMap(({ side, name, errors, warnings }) => {
      const document = `The ${side} document, ${name},`;
      const count = warnings.length === 1 ? "1 warning" : `${warnings.length} warnings`;
      return [
        ...(errors.length > 0 ? [`${document} has mistakes:\n${formatDiagnostics(errors)}`] : []),
        ...(warnings.length > 0 && verbose
          ? [`${document} has ${count}:\n${formatDiagnostics(warnings)}`]
          : []),
        ...(warnings.length > 0 && !verbose
          ? [`${document} has ${count}${mendedText(warnings)}; --verbose lists them.\n`]
          : []),
      ];
    })
    .join("");
}

function mendedText(warnings: readonly Diagnostic[]): string {
  const mended = warnings.filter(({ mend }) => mend !== null).length;
  return mended === 0
    ? ""
    : ` and is compared as it was mended in ${mended === 1 ? "one place" : `${mended} places`}`;
}
