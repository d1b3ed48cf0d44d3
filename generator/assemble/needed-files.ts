import type { DraftFile } from "../render/draft-file.js";
import type { CopiedFile } from "./copied-files.js";
import { isTypeScript, moduleTarget } from "./module-statement.js";

/**
 * Leaves out the copied files that nobody needs: those that export nothing public, or only on demand (`@ondemand` in the
 * comment at the top), and that neither a draft nor a file that is needed imports. So a package has the encoders of its
 * parameters, and no others.
 */
export function neededFiles(
  copied: readonly CopiedFile[],
  drafts: readonly DraftFile[],
): readonly CopiedFile[] {
  const used = new Set(drafts.flatMap(namesUsedBy));
  const byPath = new Map(copied.map((file) => [file.path, file]));
  const needed = new Set<string>();
  const queue = copied
    .filter(({ declares, text }) => {
      const isOffered = !/^\/\*\s*@ondemand\b/.test(text);
      return declares.some(({ name, exported }) => (exported && isOffered) || used.has(name));
    })
    .map(({ path }) => path);
  for (let path = queue.pop(); path !== undefined; path = queue.pop()) {
    const file = byPath.get(path);
    if (file === undefined || needed.has(path)) continue;
    needed.add(path);
    const from = path;
    queue.push(...file.imports.map((specifier) => moduleTarget(from, specifier)));
  }
  return copied.filter(({ path }) => needed.has(path) || !isTypeScript(path));
}

/** The names from other files that a draft uses, as values or as types. */
export function namesUsedBy({ uses, usesAsTypes = [] }: DraftFile): readonly string[] {
  return [...uses, ...usesAsTypes];
}
