import { existsSync } from "node:fs";
import { dirname, join, relative, sep } from "node:path";
import { fileURLToPath } from "node:url";

/** Where a copy of this program is installed. */
export interface ProgramFolders {
  /** The folder of its package.json and its templates. */
  readonly root: string;
  /** The folder of the code that runs: the sources or the build. */
  readonly code: string;
}

/** The folders of the program that runs, from its sources as from the build, in which modules are bundled. */
export function thisProgram(): ProgramFolders {
  const here = dirname(fileURLToPath(import.meta.url));
  let root = here;
  while (!existsSync(join(root, "package.json"))) {
    if (dirname(root) === root) throw new Error(`No package.json above ${here}`);
    root = dirname(root);
  }
  const [code = ""] = relative(root, here).split(sep);
  return { root, code: join(root, code) };
}
