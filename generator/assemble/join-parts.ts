import { AssemblyError, type Reporter } from "../diagnostics.js";
import type { DraftFile, DraftOrigin } from "../render/draft-file.js";
import type { AssembleOptions, PackageParts } from "./assemble-package.js";
import { type BrokenPlace, reportBroken } from "./broken-place.js";
import { copiedFiles } from "./copied-files.js";
import { collectNames, mergeNames } from "./declared-names.js";
import { createImporter, reportUnknownNames } from "./imports.js";
import { indexText } from "./index-file.js";
import { isSingleWidth } from "./module-statement.js";
import { neededFiles } from "./needed-files.js";
import type { AssembledFile } from "./package-file.js";
import { type PublicGroup, publicGroups } from "./public-groups.js";
import { surfaceText } from "./public-surface.js";
import { verifyDeclared, verifyImports, verifySyntax } from "./verify-modules.js";
import { verifyTypes } from "./verify-types.js";
import { createWorkspace } from "./workspace.js";

const indexPath = "src/index.ts";
const surfacePath = "reference/api.md";

/** The work of `assemblePackage`, step by step. Whoever imports this file loads ts-morph. */
export function joinParts(
  parts: PackageParts,
  options: AssembleOptions,
  reporter: Reporter,
): readonly AssembledFile[] {
  const workspace = createWorkspace();
  const prove = (broken: readonly BrokenPlace[]): void => {
    reportBroken(broken, reporter);
    reporter.settle(AssemblyError);
  };
  const copied = copiedFiles(parts.templates, workspace);
  prove(verifySyntax(copied, workspace)); // What they declare was read from their syntax.
  const rendered = parts.drafts.filter(isComplete).map(withMergedNames);
  const drafts = [...rendered, ...neededFiles(copied, rendered, workspace)];
  const names = collectNames(drafts, reporter);
  reportUnknownNames(drafts, names, reporter);
  reporter.settle(AssemblyError);

  const files = drafts.map(createImporter(names, workspace));
  const groups = publicGroups(drafts);
  files.push(indexFile(begin(parts.drafts, indexPath), groups));
  prove(verifySyntax(files, workspace));
  prove(verifyDeclared(files, drafts, workspace));
  prove(verifyImports(files, workspace));
  if (options.verify) prove(verifyTypes(files, workspace));

  const surface = begin(parts.drafts, surfacePath);
  files.push({ ...surface, text: surfaceText(surface.text, groups, workspace) });
  return files.toSorted((a, b) => (a.path < b.path ? -1 : 1));
}

/** Tells the drafts from the beginnings of the files that are made here. */
function isComplete({ path }: DraftFile): boolean {
  return path !== indexPath && path !== surfacePath;
}

function withMergedNames(draft: DraftFile): DraftFile {
  return { ...draft, declares: mergeNames(draft.declares) };
}

function indexFile(start: AssembledFile, groups: readonly PublicGroup[]): AssembledFile {
  const text = indexText(start.text, groups);
  return { ...start, text, settled: start.settled && isSingleWidth(text) };
}

/** The draft that a made file begins with, or an empty one. */
function begin(drafts: readonly DraftFile[], path: string): AssembledFile {
  const draft = drafts.find((candidate) => candidate.path === path);
  const origin: DraftOrigin = draft?.origin ?? { template: path, pointer: null, builtIn: true };
  return { path, text: draft?.text ?? "", origin, settled: draft?.settled ?? draft === undefined };
}
