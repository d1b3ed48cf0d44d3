import type { ModuleFacts, TemplateSet } from "../load/template-set.js";
import type { DeclaredName } from "../render/declared-name.js";
import type { DraftFile } from "../render/draft-file.js";
import type { AssembledFile, PackageFile } from "./package-file.js";

/** A file that is a draft and complete at the same time. */
export type CopiedFile = AssembledFile & DraftFile & Pick<ModuleFacts, "imports">;

type Templates = Pick<TemplateSet, "addedFiles" | "runtime">;

/** Tells what a TypeScript file declares and imports. */
export type ReadModule = (file: PackageFile) => ModuleFacts;

/**
 * The files that are copied as they are, seen as drafts. Of the runtime everything is public that is not marked
 * `@internal`; of a file that an overlay adds, what its `overlay.json` lists.
 */
export function copiedFiles(templates: Templates, readModule: ReadModule): readonly CopiedFile[] {
  const runtime = [...templates.runtime.values()].map(({ path, displayName, text, builtIn }) => {
    const file = { path: `src/${path}`, text };
    const { declares, imports } = readModule(file);
    const origin = { template: displayName, pointer: null, builtIn };
    return { ...file, declares, imports, uses: [], origin, unformatted: [] };
  });
  return [...runtime, ...templates.addedFiles.map((file) => addedFile(file, readModule))];
}

function addedFile(added: Templates["addedFiles"][number], readModule: ReadModule): CopiedFile {
  const { path, text, displayName, exports } = added;
  const { declares: present, imports } = readModule({ path, text });
  const listed = [...listedNames(exports.values, "value"), ...listedNames(exports.types, "type")];
  const isListed = (name: string): boolean => listed.some((declared) => declared.name === name);
  const isMissing = (name: string): boolean => !present.some((declared) => declared.name === name);
  return {
    path,
    text,
    uses: [],
    imports,
    // What is listed but missing is kept: that the text does not declare it is found by the proof.
    declares: [
      ...present.map((declared) => ({ ...declared, exported: isListed(declared.name) })),
      ...listed.filter(({ name }) => isMissing(name)),
    ],
    origin: { template: displayName, pointer: null, builtIn: false },
    unformatted: [],
  };
}

function listedNames(
  names: readonly string[],
  kind: DeclaredName["kind"],
): readonly DeclaredName[] {
  return names.map((name) => ({ name, kind, exported: true }));
}
