import { existsSync, readFileSync } from "node:fs";
import { dirname, extname, join } from "node:path";
import type { JsonObject } from "../json.js";
import { isJsonObject } from "../json.js";
import type { ProgramFolders } from "./program-folders.js";
import { thisProgram } from "./program-folders.js";
import { fingerprintFile, fingerprintFolder, fingerprintOf } from "./fingerprint.js";

/**
 * The fingerprint of this program: its own code and templates byte by byte, so that it holds while the program itself
 * is being worked on, and the versions of the libraries that it depends on.
 *
 * @returns `null` when something cannot be told.
 */
export function fingerprintProgram(program: ProgramFolders = thisProgram()): string | null {
  const manifest = readManifest(join(program.root, "package.json"));
  const dependencies = manifest?.["dependencies"];
  const libraries = isJsonObject(dependencies) ? Object.keys(dependencies).toSorted() : [];
  const isBundled = existsSync(join(program.code, bundledFolder));
  const parts = [
    fingerprintFile(join(program.root, "package.json")),
    fingerprintFolder(program.code, isBundled ? isBundledCode : isCode),
    fingerprintFolder(join(program.root, "templates")),
    ...libraries.map((name) => installedVersion(program.root, name)),
  ].filter((part) => part !== null);
  return parts.length === 3 + libraries.length ? fingerprintOf([...libraries, ...parts]) : null;
}

/** The version of this program. */
export function readProgramVersion(): string {
  const version = readManifest(join(thisProgram().root, "package.json"))?.["version"];
  return typeof version === "string" ? version : "unknown";
}

/** Declarations, source maps and the compiler's notes have no part in what the program does. */
function isCode(name: string): boolean {
  return !/\.(?:map|d\.ts|tsbuildinfo)$/.test(name);
}

/** Where the bundler puts what entry files share. */
const bundledFolder = "chunks";

/** The other folders of a build hold the modules before they were bundled, which do not run. */
function isBundledCode(name: string): boolean {
  return isCode(name) && (name === bundledFolder || extname(name) !== "");
}

/** Looks for a library where Node would: in the folder and in all above it. */
function installedVersion(folder: string, name: string): string | null {
  const version = readManifest(join(folder, "node_modules", name, "package.json"))?.["version"];
  if (typeof version === "string") return version;
  const above = dirname(folder);
  return above === folder ? null : installedVersion(above, name);
}

function readManifest(path: string): JsonObject | null {
  try {
    const manifest: unknown = JSON.parse(readFileSync(path, "utf8"));
    return isJsonObject(manifest) ? manifest : null;
  } catch {
    return null;
  }
}
