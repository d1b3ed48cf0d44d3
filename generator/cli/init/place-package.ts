import { existsSync, writeFileSync } from "node:fs";
import { join, relative, resolve } from "node:path";
import { onDisk } from "../../write/disk.js";
import type { PackageManager } from "./package-manager.js";
import { shellWord } from "./shell-word.js";
import { findWorkspace, membership, pathInWorkspace } from "./workspace.js";

/** How a project gets to use a package in one of its folders. */
export interface PlacedPackage {
  /** Files that were written, as lines of the report. */
  readonly changes: readonly string[];
  /** What to do once the package is generated, as lines of the report. */
  readonly steps: readonly string[];
}

/**
 * Makes the folder of a new package a part of the workspace around it. Without a workspace, nothing is changed: the steps
 * tell how to build the package and depend on it.
 *
 * @param output the folder of the package, relative to the working directory.
 */
export async function placePackage(
  workingDirectory: string,
  output: string,
  manager: PackageManager,
): Promise<PlacedPackage> {
  const folder = resolve(workingDirectory, output);
  const workspace = await findWorkspace(folder);
  const nameOf = (path: string): string =>
    (relative(workingDirectory, path) || ".").replaceAll("\\", "/");
  if (workspace === null) {
    const isProject = existsSync(join(workingDirectory, "package.json"));
    return { changes: [], steps: isProject ? stepsAlone(nameOf(folder), manager) : [] };
  }
  const path = pathInWorkspace(workspace, folder);
  const state = await membership(workspace, path);
  const file = nameOf(workspace.path);
  if (state === "excluded") {
    return { changes: [], steps: [`${file} excludes ${path} from its workspaces.`] };
  }
  if (state === "unlisted") {
    const text = workspace.textWith(path);
    onDisk({ path: file, verb: "written" }, () => {
      writeFileSync(workspace.path, text);
    });
  }
  const root = nameOf(workspace.root);
  const enter = root === "." ? "" : `cd ${shellWord(root)} && `;
  return {
    changes: state === "unlisted" ? [`M ${file}: ${path} among its workspaces`] : [],
    steps: [
      `Link and build the package: ${enter}${manager.install} && ${manager.runIn(path, "build")}`,
    ],
  };
}

function stepsAlone(name: string, manager: PackageManager): readonly string[] {
  const folder = name.startsWith(".") ? name : `./${name}`;
  const build = `cd ${shellWord(folder)} && ${manager.install} && ${manager.run("build")}`;
  return [`Build the package: (${build})`, `Use it in this project: ${manager.add(folder)}`];
}
