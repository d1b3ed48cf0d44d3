import { execFile } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { promisify } from "node:util";
import { LoadError, toDiagnostic } from "../diagnostics.js";

/** The documents of a Git revision, written to a folder that is removed afterwards. */
export interface Revision {
  /** As it was named, or the short hash. */
  readonly name: string;
  /** The folder that stands for the root of the repository. */
  readonly folder: string;
  readonly root: string;
  /** The text of a file of the repository at that revision; `null` where it is not part of it. */
  readonly read: (path: string) => Promise<string | null>;
  readonly remove: () => Promise<void>;
}

/**
 * Takes every YAML and JSON file of a revision out of the repository, since a document may refer to any of them. Neither
 * the work tree nor the index of the repository is touched.
 *
 * @throws {LoadError} without Git, outside of a repository, or where there is no such revision.
 */
export async function openRevision(workingDirectory: string, name: string): Promise<Revision> {
  const root = await repositoryRoot(workingDirectory);
  const commit = await commitOf(root, name);
  const folder = await mkdtemp(join(tmpdir(), "specwright-diff-"));
  const remove = async (): Promise<void> => await rm(folder, { recursive: true, force: true });
  try {
    await checkOut(root, commit, folder);
  } catch (error) {
    await remove();
    throw error;
  }
  return {
    name,
    folder: join(folder, "tree"),
    root,
    read: async (path) => {
      try {
        return await run(root, ["show", `${commit}:${inRepository(root, path)}`]);
      } catch {
        return null;
      }
    },
    remove,
  };
}

async function commitOf(root: string, name: string): Promise<string> {
  const words = ["rev-parse", "--verify", "--quiet", "--end-of-options", `${name}^{commit}`];
  const commit = await git(root, words, () => failure(`there is no revision \`${name}\``));
  return commit.trim();
}

async function checkOut(root: string, commit: string, folder: string): Promise<void> {
  const index = { GIT_INDEX_FILE: join(folder, "index") };
  await git(root, ["read-tree", commit], unreadable, index);
  const listed = await git(root, ["ls-files", "-z", "--", ...patterns], unreadable, index);
  const files = listed.split("\0").filter((path) => path !== "");
  // The command line has a limit, and a repository may hold thousands of files.
  for (let start = 0; start < files.length; start += 500) {
    const some = files.slice(start, start + 500);
    const words = ["checkout-index", "-q", `--prefix=${join(folder, "tree")}/`, "--", ...some];
    await git(root, words, unreadable, index);
  }
}

const patterns = ["*.yaml", "*.yml", "*.json"];

/** The path of a file as Git names it. */
export function inRepository(root: string, path: string): string {
  return relative(root, path).replaceAll("\\", "/");
}

/**
 * The revision that last changed a file.
 *
 * @throws {LoadError} where the file is not part of a repository.
 */
export async function lastChangeOf(workingDirectory: string, path: string): Promise<string> {
  const root = await repositoryRoot(workingDirectory);
  const name = inRepository(root, path);
  const log = await git(root, ["log", "-1", "--format=%h", "--", name], unreadable);
  if (log.trim() !== "") return log.trim();
  throw failure(`\`${name}\` is not part of any revision`);
}

async function repositoryRoot(workingDirectory: string): Promise<string> {
  const root = await git(workingDirectory, ["rev-parse", "--show-toplevel"], (error) =>
    isMissing(error)
      ? failure("Git is not installed")
      : failure("the working directory is not in a Git repository"),
  );
  return root.trimEnd();
}

async function git(
  folder: string,
  args: readonly string[],
  failureOf: (error: unknown) => LoadError,
  environment: Readonly<Record<string, string>> = {},
): Promise<string> {
  try {
    return await run(folder, args, environment);
  } catch (error) {
    throw failureOf(error);
  }
}

async function run(
  folder: string,
  args: readonly string[],
  environment: Readonly<Record<string, string>> = {},
): Promise<string> {
  const { stdout } = await promisify(execFile)("git", args, {
    cwd: folder,
    env: { ...process.env, ...environment },
    maxBuffer: 512 * 1024 * 1024,
  });
  return stdout;
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && "code" in error && error.code === "ENOENT";
}

function unreadable(error: unknown): LoadError {
  const [reason = ""] = (error instanceof Error ? error.message : String(error))
    .split("\n")
    .slice(-2);
  return failure(`Git cannot read the revision: ${reason}`);
}

/** The failure of a comparison with a revision. */
export function failure(message: string): LoadError {
  return new LoadError([toDiagnostic({ code: "revision-unavailable", message, pointer: null })]);
}
