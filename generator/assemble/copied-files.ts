import type { Reporter } from "../diagnostics.js";
import type { AddedFile, TemplateSet } from "../load/template-set.js";
import type { DeclaredName, DraftFile } from "../render/draft-file.js";
import { hintFor } from "./broken-file.js";
import { declaredExports } from "./module-exports.js";
import { isTypeScript, type Workspace } from "./workspace.js";

type Added = TemplateSet["addedFiles"][number];

/**
 * The files that are copied as they are, seen as drafts: what they declare is read from their text. Of the runtime
 * everything is public that is not marked `@internal`; of a file that an overlay adds, what its `overlay.json` says.
 *
 * A public name that an added file does not export is reported.
 */
export function copiedFiles(
  templates: Pick<TemplateSet, "addedFiles" | "runtime">,
  workspace: Workspace,
  reporter: Reporter,
): readonly DraftFile[] {
  const runtime = [...templates.runtime.values()].map(({ path, displayName, text, builtIn }) => {
    const file = { path: `src/${path}`, text };
    const declares = isTypeScript(path) ? declaredExports(workspace.parse(file)) : [];
    const origin = { template: displayName, pointer: null, builtIn };
    return { ...file, uses: [], declares, origin, settled: true };
  });
  const added = templates.addedFiles.map((file) => addedFile(file, workspace, reporter));
  return [...runtime, ...added];
}

function addedFile(added: Added, workspace: Workspace, reporter: Reporter): DraftFile {
  const { path, text, displayName } = added;
  const exports = isTypeScript(path) ? declaredExports(workspace.parse({ path, text })) : [];
  const origin = { template: displayName, pointer: null, builtIn: false };
  const declares = exports.map((name) => ({ ...name, exported: isListed(name, added) }));
  for (const name of [...added.exports.values, ...added.exports.types]) {
    if (exports.some((declared) => declared.name === name)) continue;
    reporter.report({
      code: "generated-name-unknown",
      message: `overlay.json lists ${name} among the exports of ${displayName}, which does not declare it`,
      pointer: null,
      ...hintFor(origin),
    });
  }
  return { path, text, uses: [], declares, origin, settled: true };
}

function isListed({ name }: DeclaredName, { exports }: AddedFile): boolean {
  return exports.values.includes(name) || exports.types.includes(name);
}
