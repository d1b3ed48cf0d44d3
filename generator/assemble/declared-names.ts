import type { Problem, Reporter } from "../diagnostics.js";
import type { DeclaredName } from "../render/declared-name.js";
import type { DraftFile } from "../render/draft-file.js";
import { blameFor } from "./broken-place.js";

/** Where each name of the package is declared. */
export type NameTable = ReadonlyMap<string, DeclarationSite>;

export interface DeclarationSite extends DeclaredName {
  readonly file: DraftFile;
}

/**
 * Gathers what all files declare. A path that is taken twice, or a name that two files declare, is reported; but a name
 * of the document may be that of an internal type of the runtime, which then only the runtime can mean by it.
 *
 * @param made further files, which declare nothing
 */
export function collectNames(
  files: readonly DraftFile[],
  reporter: Reporter,
  made: readonly DraftFile[] = [],
): NameTable {
  reportTakenPaths([...files, ...made], reporter);
  const names = new Map<string, DeclarationSite>();
  for (const file of files) {
    for (const declared of file.declares) {
      const first = names.get(declared.name);
      if (first === undefined || isInternalType(first)) {
        names.set(declared.name, { file, ...declared });
      } else if (isInternalType(declared)) continue;
      else if (first.file !== file) reportAmbiguous(first, file, reporter);
    }
  }
  return names;
}

function isInternalType({ kind, exported }: DeclaredName): boolean {
  return kind === "type" && !exported;
}

/** The same names, each once: what is a type and a value is imported and exported as a value. */
export function mergeNames(names: readonly DeclaredName[]): readonly DeclaredName[] {
  const merged = new Map<string, DeclaredName>();
  for (const { name, kind, exported } of names) {
    const other = merged.get(name) ?? { kind, exported };
    const both = kind === "value" || other.kind === "value" ? "value" : "type";
    merged.set(name, { name, kind: both, exported: exported || other.exported });
  }
  return [...merged.values()];
}

function reportTakenPaths(files: readonly DraftFile[], reporter: Reporter): void {
  const taken = new Map<string, DraftFile>();
  for (const file of files) {
    const first = taken.get(file.path);
    taken.set(file.path, first ?? file);
    if (first === undefined) continue;
    const makers = [...new Set([first.origin.template, file.origin.template])];
    const message =
      makers.length === 1
        ? `${makers.join("")} makes ${file.path} more than once`
        : `${makers.join(" and ")} both make ${file.path}`;
    reporter.report({ code: "output-path-clash", message, ...blameOf(first, file) });
  }
}

function reportAmbiguous(first: DeclarationSite, second: DraftFile, reporter: Reporter): void {
  const places = [first.file, second].map(({ path, origin }) => `${path} (${origin.template})`);
  const message = `Two files declare ${first.name}: ${places.join(" and ")}`;
  reporter.report({ code: "generated-name-ambiguous", message, ...blameOf(first.file, second) });
}

/** Who can mend what two files clash in: the owner of an overlay; else whoever gives out the names of the document. */
function blameOf(
  first: DraftFile,
  second: DraftFile,
): Pick<Problem, "hint" | "pointer" | "position"> {
  const overlay = [second, first].find(({ origin }) => !origin.builtIn);
  if (overlay !== undefined) return blameFor(overlay.origin);
  const pointer = second.origin.pointer ?? first.origin.pointer;
  return { pointer, ...(pointer === null ? {} : { hint: renamingHint }) };
}

const renamingHint = "Map the pointer to a name of your choice under `names` in the configuration.";
