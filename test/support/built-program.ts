import { execFile } from "node:child_process";
import { createHash } from "node:crypto";
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
} from "node:fs";
import { renameSync, rmSync, statSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

const root = fileURLToPath(new URL("../..", import.meta.url));
const cache = join(root, "node_modules", ".cache", "specwright-test");

/**
 * Builds the program as `npm run build` does, but into a folder of its own that is named after the content of the
 * sources: it is never stale, and built once however many tests want it.
 *
 * @returns the folder that stands for that of the installed package: it has `dist/cli.js`.
 */
export async function builtProgram(): Promise<string> {
  const program = join(cache, sourcesHash());
  if (existsSync(program)) return program;
  mkdirSync(cache, { recursive: true });
  removeOldPrograms();
  const building = mkdtempSync(join(cache, "building-"));
  const compiler = join(root, "node_modules", "typescript", "bin", "tsc");
  const options = ["--outDir", join(building, "dist"), "--incremental", "false"];
  await promisify(execFile)(process.execPath, [
    compiler,
    "-p",
    join(root, "generator"),
    "--tsBuildInfoFile",
    "null",
    ...options,
  ]);
  copyFileSync(join(root, "package.json"), join(building, "package.json"));
  symlinkSync(join(root, "templates"), join(building, "templates"));
  try {
    renameSync(building, program);
  } catch (error) {
    // Another worker was faster, and has built the same.
    if (!existsSync(program)) throw error;
    rmSync(building, { recursive: true });
  }
  return program;
}

function sourcesHash(): string {
  const hash = createHash("sha256");
  const files = readdirSync(join(root, "generator"), { recursive: true, encoding: "utf8" });
  for (const file of files.filter((path) => /\.(?:ts|json)$/.test(path)).toSorted()) {
    hash.update(`${file}\0`).update(readFileSync(join(root, "generator", file)));
  }
  for (const file of ["package.json", "tsconfig.json", "package-lock.json"]) {
    hash.update(readFileSync(join(root, file)));
  }
  return hash.digest("hex").slice(0, 16);
}

/** Those of other versions of the sources, unless another run may still use them. */
function removeOldPrograms(): void {
  const old = Date.now() - 60 * 60 * 1_000;
  for (const name of readdirSync(cache)) {
    const folder = join(cache, name);
    if (statSync(folder).mtimeMs < old) rmSync(folder, { recursive: true, force: true });
  }
}
