import { createHash, randomBytes } from "node:crypto";
import { existsSync } from "node:fs";
import { mkdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { TextCache } from "../options.js";

/**
 * Finds the place for caches that npm and its like leave alone: in the `node_modules` of the nearest package above a
 * folder that has one.
 *
 * @returns `null` where there is none: nothing is ever kept outside of such a folder.
 */
export function findCacheFolder(workingDirectory: string): string | null {
  const modules = join(workingDirectory, "node_modules");
  const isPackage = existsSync(join(workingDirectory, "package.json"));
  if (isPackage && existsSync(modules)) return join(modules, ".cache", "specwright");
  const above = dirname(workingDirectory);
  return above === workingDirectory ? null : findCacheFolder(above);
}

/**
 * A cache with one file for each key. It never fails: what cannot be read was never kept, and what cannot be written
 * is not kept.
 */
export function openDiskCache(folder: string): TextCache {
  const pathOf = (key: string) => {
    const name = createHash("sha256").update(key).digest("hex");
    return join(folder, name.slice(0, 2), name.slice(2));
  };
  return {
    get: async (key) => await readFile(pathOf(key), "utf8").catch(() => null),
    set: async (key, text) => {
      await replaceFile(pathOf(key), text).catch(() => {});
    },
  };
}

/** Two runs may keep the same text at once, so a file appears as a whole or not at all. */
async function replaceFile(path: string, text: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  const temporary = `${path}.${randomBytes(6).toString("hex")}.tmp`;
  try {
    await writeFile(temporary, text, { flag: "wx" });
    await rename(temporary, path);
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
}
