import { relative, resolve } from "node:path";
import type { PackageFile } from "../assemble/package-file.js";
import type { Problem } from "../diagnostics.js";
import { GeneratorError, toDiagnostic } from "../diagnostics.js";
import type { ApiConfiguration } from "../options.js";
import type { CheckReport } from "../write/check-files.js";
import { displayPath } from "../write/present-output.js";
import type { RunArguments } from "./arguments.js";
import { finishFolder } from "./finish-folder.js";
import type { FolderOutcome } from "./outcome.js";
import type { RunContext } from "./run-context.js";

/** A client that is made, as its runtime sees it. */
export interface RuntimeUser {
  readonly settings: Pick<ApiConfiguration, "output" | "sharedRuntime">;
  /** The files of the shared runtime that it needs, relative to the runtime; `null` if it could not be made. */
  readonly runtimeFiles: readonly PackageFile[] | null;
}

/** The shared runtime of a client relative to the client, with slashes; nothing where it has its own. */
export function runtimeOption(
  { output, sharedRuntime }: RuntimeUser["settings"],
  workingDirectory: string,
): { readonly runtime?: string } {
  if (sharedRuntime === undefined) return {};
  return { runtime: pathBetween(workingDirectory, output, sharedRuntime) };
}

/** Tells the files of a shared runtime from those of the client's own folder. */
export function separateRuntime(
  files: readonly PackageFile[],
  runtime: string | undefined,
): { readonly own: readonly PackageFile[]; readonly runtimeFiles: readonly PackageFile[] } {
  if (runtime === undefined) return { own: files, runtimeFiles: [] };
  const start = `${runtime}/`;
  const isShared = ({ path }: PackageFile): boolean => path.startsWith(start);
  return {
    own: files.filter((file) => !isShared(file)),
    runtimeFiles: files
      .filter(isShared)
      .map(({ path, text }) => ({ path: path.slice(start.length), text })),
  };
}

/**
 * Writes or compares each runtime that clients share: it has the files that any of them needs. Files of clients that were
 * not made stay.
 *
 * @returns by the path of the runtime, absolute. A runtime is missing if none of its clients could be made.
 */
export async function finishRuntimes(
  users: readonly RuntimeUser[],
  args: RunArguments,
  context: RunContext,
): Promise<ReadonlyMap<string, FolderOutcome>> {
  const outcomes = new Map<string, FolderOutcome>();
  for (const user of users) {
    const path = runtimePath(user, context);
    if (path === null || outcomes.has(path) || user.runtimeFiles === null) continue;
    const sharing = users.filter((other) => runtimePath(other, context) === path);
    const output = user.settings.sharedRuntime ?? path;
    outcomes.set(path, await finishRuntime({ output, users: sharing, args, context }));
  }
  return outcomes;
}

/** The shared runtime of a client, absolute; `null` where it has its own. */
export function runtimePath(
  { settings: { sharedRuntime } }: RuntimeUser,
  { workingDirectory }: Pick<RunContext, "workingDirectory">,
): string | null {
  return sharedRuntime === undefined ? null : resolve(workingDirectory, sharedRuntime);
}

interface Sharing {
  /** As the user names it. */
  readonly output: string;
  readonly users: readonly RuntimeUser[];
  readonly args: RunArguments;
  readonly context: RunContext;
}

async function finishRuntime({ output, users, args, context }: Sharing): Promise<FolderOutcome> {
  const made = users.filter(({ runtimeFiles }) => runtimeFiles !== null);
  const { files, clashes } = joinFiles(output, made);
  if (clashes.length > 0) {
    const errors = clashes.map((problem) => toDiagnostic(problem));
    return { output, report: null, errors, leavesOut: [] };
  }
  const clients = made.map(({ settings }) =>
    pathBetween(context.workingDirectory, output, settings.output),
  );
  try {
    const report: CheckReport = await finishFolder({ args, context, output, files, clients });
    return { output, report, errors: [], leavesOut: [] };
  } catch (error) {
    if (!(error instanceof GeneratorError)) throw error;
    const errors = error.diagnostics.filter(({ severity }) => severity === "error");
    return { output, report: null, errors, leavesOut: [] };
  }
}

interface Joined {
  readonly files: readonly PackageFile[];
  /** Files that would differ between clients: templates of one of them replace a file, or give it a header. */
  readonly clashes: readonly Problem[];
}

function joinFiles(output: string, users: readonly RuntimeUser[]): Joined {
  const first = new Map<string, { readonly text: string; readonly client: string }>();
  const clashes = new Map<string, Problem>();
  for (const { settings, runtimeFiles } of users) {
    for (const { path, text } of runtimeFiles ?? []) {
      const known = first.get(path);
      if (known === undefined) first.set(path, { text, client: settings.output });
      else if (known.text !== text) {
        const message = `\`${displayPath(output, path)}\` would differ between \`${known.client}\` and \`${settings.output}\``;
        clashes.set(path, { code: "runtime-clash", message, pointer: null });
      }
    }
  }
  return {
    files: [...first].map(([path, { text }]) => ({ path, text })),
    clashes: [...clashes.values()],
  };
}

/** The relative path from one folder to another, with slashes. */
function pathBetween(workingDirectory: string, from: string, to: string): string {
  const path = relative(resolve(workingDirectory, from), resolve(workingDirectory, to));
  return path.replaceAll("\\", "/");
}
