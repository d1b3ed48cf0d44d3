import { execFile } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readdirSync, realpathSync, rmSync } from "node:fs";
import { symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

const root = fileURLToPath(new URL("../../../", import.meta.url));

/** The package as one who installs it has it. */
export interface InstalledPackage {
  /** The consumer's folder. */
  readonly folder: string;
  /** Where npm has put the package. */
  readonly location: string;
  /** The path of what would be published. */
  readonly tarball: string;
  /** What npm has put into the consumer's `node_modules`. */
  readonly installed: readonly string[];
  remove(): void;
}

/**
 * Packs a copy of a package, which builds it, and installs the tarball into an empty folder, without a network. The copy
 * keeps what a build leaves behind out of the package that is committed.
 *
 * @param of the folder of the package. Defaults to `generated`.
 * @param name of the package
 */
export async function installPackage(
  of: string = join(root, "generated"),
  name = "genesys-cloud-scim",
): Promise<InstalledPackage> {
  const place = realpathSync(mkdtempSync(join(tmpdir(), "specwright-package-")));
  const [source, folder] = [join(place, "generated"), join(place, "consumer")];
  const isBuilt = (path: string): boolean => ["dist", "node_modules"].includes(basename(path));
  cpSync(of, source, { recursive: true, filter: (path) => !isBuilt(path) });
  // The tools of the build are those of the repository, as in the workspace.
  symlinkSync(join(root, "node_modules"), join(place, "node_modules"));
  await npm(source, "pack", "--pack-destination", place);
  const [tarball = "nothing was packed"] = readdirSync(place).filter((one) => one.endsWith(".tgz"));
  mkdirSync(folder);
  writeFileSync(join(folder, "package.json"), '{ "private": true, "type": "module" }\n');
  const options = ["--no-audit", "--no-fund", "--offline"];
  await npm(folder, "install", join(place, tarball), ...options);
  return {
    folder,
    location: join(folder, "node_modules", name),
    tarball: join(place, tarball),
    installed: readdirSync(join(folder, "node_modules")).filter((one) => !one.startsWith(".")),
    remove: () => {
      rmSync(place, { recursive: true, force: true });
    },
  };
}

/** Runs Node in a folder and gives what it prints; fails when it does. */
export async function node(folder: string, ...given: readonly string[]): Promise<string> {
  return (await promisify(execFile)(process.execPath, [...given], { cwd: folder })).stdout;
}

async function npm(folder: string, ...given: readonly string[]): Promise<void> {
  const settings = { cwd: folder, shell: process.platform === "win32" };
  await promisify(execFile)("npm", [...given], settings);
}
