import { OutputError } from "../../generator/diagnostics.js";
import { hashOf, printManifest } from "../../generator/write/manifest.js";
import type { WriteOptions } from "../../generator/write/write-files.js";
import { writeFiles } from "../../generator/write/write-files.js";
import { temporaryFolder } from "./temporary-folder.js";
import type { Tree } from "./temporary-folder.js";

/** A small package. */
export const first: Tree = {
  "README.md": "# A\n",
  "src/index.ts": 'export { a } from "./models/a.js";\n',
  "src/models/a.ts": "export type a = 1;\n",
};

/** A tree as the generator gives it. */
export function filesOf(tree: Tree) {
  return Object.entries(tree).map(([path, text]) => ({ path, text }));
}

/** Writes a tree. */
export function write(folder: string, tree: Tree, options: WriteOptions = {}) {
  return writeFiles(folder, filesOf(tree), options);
}

/** A temporary folder that a tree was written to. */
export async function written(tree: Tree): Promise<string> {
  const folder = temporaryFolder();
  await write(folder, tree);
  return folder;
}

/** A tree with the manifest that belongs to it. */
export function withManifest(tree: Tree): Tree {
  const hashes = Object.entries(tree).map(([path, text]) => [path, hashOf(text)] as const);
  return { ...tree, ".specwright.json": printManifest(new Map(hashes)) };
}

/** The codes and messages of the OutputError that a run ends with. */
export async function failure(
  run: Promise<unknown>,
): Promise<readonly (readonly [string, string])[]> {
  const error = await run.catch((thrown: unknown) => thrown);
  if (!(error instanceof OutputError)) throw new Error("expected an OutputError", { cause: error });
  return error.diagnostics.map(({ code, message }) => [code, message]);
}
