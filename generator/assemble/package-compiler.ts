import type { InstalledPackages } from "../load/installed-packages.js";
import type { ModuleFacts } from "../load/template-set.js";
import type { DraftFile } from "../render/draft-file.js";
import type { BrokenPlace } from "./broken-place.js";
import { readModuleFacts } from "./module-facts.js";
import type { AssembledFile, PackageFile } from "./package-file.js";
import { verifyDeclared, verifyImports, verifySyntax } from "./verify-modules.js";
import { verifyTypes } from "./verify-types.js";
import { createWorkspace } from "./workspace.js";

/** What only a compiler can tell about the files of a package. Whoever imports this module loads ts-morph. */
export interface PackageCompiler {
  readonly readModule: (file: PackageFile) => ModuleFacts;
  /** That each file parses. */
  readonly verifySyntax: (files: readonly AssembledFile[]) => readonly BrokenPlace[];
  /** That each file declares what its draft promises, and that each import leads to an export. */
  readonly verifyModules: (
    files: readonly AssembledFile[],
    drafts: readonly DraftFile[],
  ) => readonly BrokenPlace[];
  /** That the package compiles. All of its files have been parsed. */
  readonly verifyTypes: (
    files: readonly AssembledFile[],
    installed: InstalledPackages,
  ) => readonly BrokenPlace[];
}

/** Makes a compiler for one package. */
export function createPackageCompiler(): PackageCompiler {
  const workspace = createWorkspace();
  return {
    readModule: (file) => readModuleFacts(workspace.parse(file)),
    verifySyntax: (files) => verifySyntax(files, workspace),
    verifyModules: (files, drafts) => {
      const undeclared = verifyDeclared(files, drafts, workspace);
      return undeclared.length > 0 ? undeclared : verifyImports(files, workspace);
    },
    verifyTypes: (files, installed) => verifyTypes(files, { workspace, installed }),
  };
}
