import type { DraftFile } from "../render/draft-file.js";
import type { CopiedFile } from "./copied-files.js";
import { moduleTarget } from "./module-statement.js";
import { importsOf } from "./verify-modules.js";
import { isTypeScript, type Workspace } from "./workspace.js";

/**
 * Leaves out the copied files that nobody needs: those that export nothing public, or only on demand
 * (`@ondemand` in the comment at the top), and that neither a draft nor a file that is needed imports. So a package has the encoders of its parameters, and not those of all that there could be.
 */
export function neededFiles(
  copied: readonly CopiedFile[],
  drafts: readonly DraftFile[],
  workspace: Workspace,
): readonly CopiedFile[] {
  const used = new Set(drafts.flatMap(({ uses }) => uses));
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
    if (!isTypeScript(path)) continue;
    const from = path;
    const imports = importsOf(workspace.parse(file));
    queue.push(...imports.map(({ specifier }) => moduleTarget(from, specifier.text)));
  }
  return copied.filter(({ path }) => needed.has(path) || !isTypeScript(path));
}
