import { execFile } from "node:child_process";
import { createHash } from "node:crypto";
import {
  copyFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
} from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

const root = fileURLToPath(new URL("../..", import.meta.url));
const cache = join(root, "node_modules", ".cache", "specwright-test");
const modelSchema = join("generator", "model", "client-model.schema.json");

/**
 * Builds the program as `npm run build` does, but into a folder of its own that is named after the content of the
 * sources and of this file: it is never stale, and built once however many tests want it.
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
  cpSync(join(root, "templates"), join(building, "templates"), { recursive: true });
  cpSync(join(root, modelSchema), join(building, modelSchema));
  await promisify(execFile)(process.execPath, [join(building, "dist", "precompile.js")]);
  await bundle(join(building, "dist"));
  try {
    renameSync(building, program);
  } catch (error) {
    // Another worker was faster, and has built the same.
    if (!existsSync(program)) throw error;
    rmSync(building, { recursive: true });
  }
  return program;
}

/** Runs the bundler as the script of the package does, which ends with it. */
async function bundle(folder: string): Promise<void> {
  const { scripts } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as {
    readonly scripts: Readonly<Record<string, string>>;
  };
  const [, ...options] = (scripts["build:bundle"] ?? "").split(" && ").at(-1)?.split(" ") ?? [];
  const elsewhere = options.map((option) =>
    option.replace(/^--outdir=dist$/, `--outdir=${folder}`),
  );
  await promisify(execFile)("npx", ["esbuild", ...elsewhere], {
    cwd: root,
    shell: process.platform === "win32",
  });
}

function sourcesHash(): string {
  const hash = createHash("sha256");
  const sources = ["generator", "templates"].flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name)),
  );
  const settings = ["package.json", "tsconfig.json", "package-lock.json"];
  const others = [...settings.map((name) => join(root, name)), fileURLToPath(import.meta.url)];
  for (const file of [...sources.toSorted(), ...others]) {
    hash.update(`${file}\0`).update(readFileSync(file));
  }
  return hash.digest("hex").slice(0, 16);
}

/** Those of other versions of the sources, unless another run may still use them. */
function removeOldPrograms(): void {
  const old = Date.now() - 60 * 60 * 1_000;
  for (const name of readdirSync(cache)) {
    const folder = join(cache, name);
    const status = statSync(folder, { throwIfNoEntry: false });
    if (status !== undefined && status.mtimeMs < old)
      rmSync(folder, { recursive: true, force: true });
  }
}
