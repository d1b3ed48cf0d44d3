import type { TemplateSet } from "../load/template-set.js";
import type { DeclaredName, DraftFile } from "../render/draft-file.js";
import { declaredExports } from "./module-exports.js";
import type { AssembledFile } from "./package-file.js";
import { isTypeScript, type Workspace } from "./workspace.js";

/** A file that is a draft and complete at the same time. */
export type CopiedFile = AssembledFile & DraftFile;

type Added = TemplateSet["addedFiles"][number];

/**
 * The files that are copied as they are, seen as drafts: what they declare is read from their text. Of the runtime
 * everything is public that is not marked `@internal`; of a file that an overlay adds, what its `overlay.json` says.
 */
export function copiedFiles(
  templates: Pick<TemplateSet, "addedFiles" | "runtime">,
  workspace: Workspace,
): readonly CopiedFile[] {
  const runtime = [...templates.runtime.values()].map(({ path, displayName, text, builtIn }) => {
    const file = { path: `src/${path}`, text };
    const declares = isTypeScript(path) ? declaredExports(workspace.parse(file)) : [];
    const origin = { template: displayName, pointer: null, builtIn };
    return { ...file, uses: [], declares, origin, settled: true };
  });
  const added = templates.addedFiles.map((file) => addedFile(file, workspace));
  return [...runtime, ...added];
}

function addedFile(added: Added, workspace: Workspace): CopiedFile {
  const { path, text, displayName, exports } = added;
  const present = isTypeScript(path) ? declaredExports(workspace.parse({ path, text })) : [];
  const listed = [...listedNames(exports.values, "value"), ...listedNames(exports.types, "type")];
  const isListed = (name: string): boolean => listed.some((declared) => declared.name === name);
  const isMissing = (name: string): boolean => !present.some((declared) => declared.name === name);
  return {
    path,
    text,
    uses: [],
    // What is listed but missing is kept: that the text does not declare it is found by the proof.
    declares: [
      ...present.map((declared) => ({ ...declared, exported: isListed(declared.name) })),
      ...listed.filter(({ name }) => isMissing(name)),
    ],
    origin: { template: displayName, pointer: null, builtIn: false },
    settled: true,
  };
}

function listedNames(
  names: readonly string[],
  kind: DeclaredName["kind"],
): readonly DeclaredName[] {
  return names.map((name) => ({ name, kind, exported: true }));
}
