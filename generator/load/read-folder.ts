import { readdir } from "node:fs/promises";
import { join, relative } from "node:path";
import { readText } from "./read-text.js";

export type FolderResult =
  | {
      readonly texts: ReadonlyMap<string, string>;
      readonly unreadable: ReadonlyMap<string, string>;
    }
  | { readonly reason: string };

/**
 * Reads every file below a folder, except hidden ones.
 *
 * @param isWanted asked with the path of each file inside the folder, with forward slashes
 * @returns the texts by path, sorted, and the reasons why some cannot be read; or why the folder cannot.
 */
export async function readFolder(
  folder: string,
  isWanted: (path: string) => boolean,
): Promise<FolderResult> {
  let paths: readonly string[];
  try {
    paths = await listFiles(folder);
  } catch (error) {
    const code = error instanceof Error && "code" in error ? error.code : "";
    return { reason: code === "ENOTDIR" ? "it is not a folder" : "it does not exist" };
  }
  const wanted = paths.filter(isWanted);
  const results = await Promise.all(wanted.map((path) => readText(join(folder, path))));
  const texts = new Map<string, string>();
  const unreadable = new Map<string, string>();
  for (const [index, path] of wanted.entries()) {
    const result = results[index];
    if (result === undefined) continue;
    if ("text" in result) texts.set(path, result.text);
    else unreadable.set(path, result.reason);
  }
  return { texts, unreadable };
}

async function listFiles(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => !entry.isDirectory())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll("\\", "/"))
    .filter((path) => !path.split("/").some((part) => part.startsWith(".")))
    .toSorted();
}
