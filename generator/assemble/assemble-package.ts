import type { Reporter } from "../diagnostics.js";
import type { TemplateSet } from "../load/template-set.js";
import type { DraftFile } from "../render/draft-file.js";
import type { AssembledFile } from "./package-file.js";

/** What a package is made of. */
export interface PackageParts {
  /**
   * The rendered files. Those at `src/index.ts` and `reference/api.md` are beginnings: their text comes first, what
   * is made here follows. Both files are made without one, too.
   */
  readonly drafts: readonly DraftFile[];
  /** The files that are copied as they are: `runtime/client.ts` becomes `src/runtime/client.ts`. */
  readonly templates: Pick<TemplateSet, "addedFiles" | "runtime">;
}

export interface AssembleOptions {
  /** Whether the whole package is type-checked; that it parses and that its imports resolve is always proven. */
  readonly verify: boolean;
}

/**
 * Makes a package out of its parts: adds the imports to each draft, writes the index and the public surface, and
 * proves that the whole holds together.
 *
 * @returns all files of the package, sorted by path, each path once.
 * @throws {AssemblyError} with every problem of the first step that fails: a name that is not declared or is declared
 *   twice, a file that does not parse, an import that leads nowhere, a type error.
 */
export async function assemblePackage(
  parts: PackageParts,
  options: AssembleOptions,
  reporter: Reporter,
): Promise<readonly AssembledFile[]> {
  // ts-morph takes a quarter of a second to load, which a run that has nothing to assemble must not pay.
  const { joinParts } = await import("./join-parts.js");
  return joinParts(parts, options, reporter);
}
