import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { onTestFinished } from "vitest";

/** Texts by path, with forward slashes. */
export type Tree = Readonly<Record<string, string>>;

/** An empty folder that is removed when the test is done. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "specwright-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** Writes files into a folder, which is made where it is missing. */
export function writeTree(folder: string, tree: Tree): void {
  for (const [path, text] of Object.entries(tree)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}

/** All files below a folder; an empty folder is there with a slash behind its name and no text. */
export function readTree(folder: string, prefix = ""): Tree {
  const tree: Record<string, string> = {};
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    const name = `${prefix}${entry.name}`;
    if (entry.isDirectory()) {
      const inner = readTree(path, `${name}/`);
      Object.assign(tree, Object.keys(inner).length > 0 ? inner : { [`${name}/`]: "" });
    } else tree[name] = entry.isSymbolicLink() ? "(link)" : readFileSync(path, "utf8");
  }
  return tree;
}
