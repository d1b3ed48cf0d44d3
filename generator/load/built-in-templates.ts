import { join } from "node:path";
import { thisProgram } from "./program-folders.js";
import { readFolder } from "./read-folder.js";

/** Where the built-in templates are. */
export const builtInFolder = join(thisProgram().root, "templates");

/** The texts of the built-in templates, partials and files of the runtime, by their paths in an overlay. */
export async function readBuiltInTexts(): Promise<ReadonlyMap<string, string>> {
  const isTemplate = (path: string) =>
    !path.startsWith("overlays/") && !/(^|\/)[A-Z]+\.md$/.test(path);
  const read = await readFolder(builtInFolder, isTemplate);
  if ("reason" in read) {
    throw new Error(`the built-in templates at ${builtInFolder}: ${read.reason}`);
  }
  return read.texts;
}
