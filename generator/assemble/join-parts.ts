import { AssemblyError, type Reporter } from "../diagnostics.js";
import type { DraftFile, DraftOrigin } from "../render/draft-file.js";
import type { AssembleOptions, PackageParts } from "./assemble-package.js";
import { copiedFiles } from "./copied-files.js";
import { collectNames } from "./declared-names.js";
import { withImports } from "./imports.js";
import { indexText } from "./index-file.js";
import type { AssembledFile } from "./package-file.js";
import { publicGroups } from "./public-groups.js";
import { surfaceText } from "./public-surface.js";
import { verifyModules } from "./verify-modules.js";
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
  const drafts = [
    ...parts.drafts.filter(({ path }) => path !== indexPath && path !== surfacePath),
    ...copiedFiles(parts.templates, workspace, reporter),
  ];
  const names = collectNames(drafts, reporter);
  const files = drafts.map((draft) => withImports(draft, names, reporter));
  reporter.settle(AssemblyError);

  const groups = publicGroups(drafts);
  const index = begin(parts.drafts, indexPath);
  files.push({ ...index, text: indexText(index.text, groups) });
  verifyModules(files, workspace, reporter);
  reporter.settle(AssemblyError);

  if (options.verify) verifyTypes(files, workspace, reporter);
  reporter.settle(AssemblyError);

  const surface = begin(parts.drafts, surfacePath);
  files.push({ ...surface, text: surfaceText(surface.text, groups, workspace) });
  return files.sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** The draft that a made file begins with, or an empty one. */
function begin(drafts: readonly DraftFile[], path: string): AssembledFile {
  const draft = drafts.find((candidate) => candidate.path === path);
  const origin: DraftOrigin = draft?.origin ?? { template: path, pointer: null, builtIn: true };
  return { path, text: draft?.text ?? "", origin, settled: draft?.settled ?? draft === undefined };
}
