import { randomBytes } from "node:crypto";
import { mkdirSync, renameSync, rmdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { PackageFile } from "../assemble/package-file.js";
import type { Diagnostic } from "../diagnostics.js";
import { createReporter, OutputError } from "../diagnostics.js";
import { compareOutput, isUpToDate } from "./compare-files.js";
import type { Comparison, WriteReport } from "./compare-files.js";
import { isSystemError, onDisk } from "./disk.js";
import { hashOf, manifestName, pendingName, printManifest, temporaryName } from "./manifest.js";
import { foldersAbove } from "./output-path.js";
import { displayPath, isMarkedAsGenerated } from "./present-output.js";
import type { PresentOutput } from "./present-output.js";

export interface WriteOptions {
  /** Replaces files in the way that are not ours. */
  readonly force?: boolean;
  /** Changes nothing, and reports what would be done. */
  readonly dryRun?: boolean;
  /**
   * The folders of the clients that the files are for, relative to the folder, where several clients share it. While the
   * folder has other clients, nothing is removed from it.
   */
  readonly clients?: readonly string[];
  /** Called with a warning for each file that was changed by hand, before it is overwritten. */
  readonly onDiagnostic?: (diagnostic: Diagnostic) => void;
}

/**
 * Makes a folder hold the files of a package. Only what the folder's manifest names is ever replaced or removed; what
 * is right already is not touched. Each file appears at once or not at all, and the manifest comes last; a run that
 * was interrupted is completed by the next.
 *
 * @returns what was done. With `force`, the foreign files that stood in the way are in `foreign`, and in `updated` as
 *   well where a file of ours has taken their place.
 * @throws {OutputError} when a file that is not ours is in the way, or the system refuses something. In the first case
 *   nothing has been changed.
 */
export async function writeFiles(
  folder: string,
  files: readonly PackageFile[],
  options: WriteOptions = {},
): Promise<WriteReport> {
  const comparison = compareOutput(folder, files, options.clients);
  const { report, wanted } = comparison;
  reportProblems(comparison, options);
  if (options.dryRun !== true && !isUpToDate(comparison)) carryOut(comparison);
  const replaced = report.foreign.filter((path) => wanted.has(path));
  return { ...report, updated: [...report.updated, ...replaced].toSorted() };
}

function reportProblems(comparison: Comparison, options: WriteOptions): void {
  const { report, present, obstacles } = comparison;
  const reporter = createReporter(() => null, options.onDiagnostic);
  for (const problem of obstacles) reporter.report(problem);
  for (const path of options.force === true ? [] : report.foreign) {
    const message = `\`${displayPath(present.folder, path)}\` is in the way and is not ours to replace`;
    const hint = isRegenerable(path, present) ? { hint: regenerable } : {};
    reporter.report({ code: "output-foreign-file", message, pointer: null, ...hint });
  }
  reporter.settle(OutputError);
  for (const path of report.edited) {
    const fate = report.removed.includes(path) ? "is removed" : "is overwritten";
    const message = `\`${displayPath(present.folder, path)}\` was changed by hand and ${fate}`;
    reporter.report({ code: "output-edited", message, pointer: null });
  }
  const { otherClients } = comparison;
  if (otherClients.length > 0 && report.updated.length > 0) {
    const names = otherClients.map((client) => `\`${displayPath(present.folder, client)}\``);
    const message = `\`${present.folder}\` changes, and is also the runtime of ${names.join(", ")}, not generated in this run`;
    reporter.report({ code: "runtime-outdates-clients", message, pointer: null });
  }
}

const regenerable =
  "It was generated, but the manifest that named it is lost. Move it away, or replace it with --force.";

/** Whether a foreign file is no loss, so that `--force` may be recommended. */
function isRegenerable(path: string, { entries }: PresentOutput): boolean {
  const entry = entries.get(path);
  return entry?.kind === "file" && isMarkedAsGenerated(entry.text);
}

/**
 * The order matters. The pending manifest names all that will be written before the first file is, so that after an
 * interruption each file can be told from a foreign one. Removing comes before writing, because a file may take the
 * place of a folder, and because two names may be one file on a disk that ignores case.
 */
function carryOut({ report, present, wanted, manifest }: Comparison): void {
  const { folder } = present;
  const disk = createWriter(folder);
  disk.makeFolder("");
  for (const path of present.leftovers) disk.remove(path);
  if (present.interrupted) {
    disk.write(manifestName, printManifest(lastHashes(present), present.clients));
    disk.remove(pendingName);
  }
  disk.write(pendingName, manifest);
  const evicted = report.foreign.filter((path) => !wanted.has(path));
  for (const path of [...report.removed, ...evicted]) disk.remove(path);
  disk.removeEmptied(emptiedFolders(present, wanted));
  const unchanged = new Set(report.unchanged);
  const due = [...wanted].filter(([path]) => !unchanged.has(path));
  for (const above of new Set(due.flatMap(([path]) => foldersAbove(path)))) {
    disk.makeFolder(above);
  }
  for (const [path, text] of due) disk.write(path, text);
  disk.move(pendingName, manifestName);
}

/**
 * The folders that may be empty when the orphans are gone, the innermost first. A link in the place of a folder is none
 * of them, nor is anything behind it.
 */
function emptiedFolders(
  { owned, named, entries }: PresentOutput,
  wanted: ReadonlyMap<string, string>,
): readonly string[] {
  const unwanted = [...owned.keys(), ...named].filter((path) => !wanted.has(path));
  return [...new Set(unwanted.flatMap(foldersAbove))]
    .filter((folder) => entries.get(folder)?.kind === "folder")
    .toSorted()
    .toReversed();
}

/** All that is ours now, with its hash: the manifest of the state that an interrupted run left. */
function lastHashes(present: PresentOutput): ReadonlyMap<string, string> {
  const hashes = new Map<string, string>();
  for (const [path, known] of present.owned) {
    const entry = present.entries.get(path);
    const hash = entry?.kind === "file" ? hashOf(entry.text) : undefined;
    const last = hash !== undefined && known.includes(hash) ? hash : known[0];
    if (last !== undefined) hashes.set(path, last);
  }
  for (const [key, known] of present.settings) hashes.set(key, known[0] ?? "");
  return hashes;
}

/** The operations on one output folder, each with a message of its own when the system refuses it. */
interface Writer {
  makeFolder(path: string): void;
  /** Replaces the file as a whole, and a link by a file. */
  write(path: string, text: string): void;
  move(from: string, to: string): void;
  remove(path: string): void;
  /** Removes those of the folders that are empty, in the given order. */
  removeEmptied(folders: readonly string[]): void;
}

function createWriter(folder: string): Writer {
  const run = randomBytes(6).toString("hex");
  let written = 0;
  const at = (path: string) => join(folder, path);
  const on = (path: string, verb: "made" | "removed" | "written", work: () => void) =>
    onDisk({ path: displayPath(folder, path), verb }, work);
  return {
    makeFolder: (path) =>
      on(path, "made", () => {
        mkdirSync(at(path), { recursive: true });
      }),
    write: (path, text) =>
      on(path, "written", () => {
        const temporary = join(dirname(at(path)), temporaryName(run, written++));
        try {
          writeFileSync(temporary, text, { flag: "wx" });
          renameSync(temporary, at(path));
        } catch (error) {
          rmSync(temporary, { force: true });
          throw error;
        }
      }),
    move: (from, to) => on(to, "written", () => renameSync(at(from), at(to))),
    remove: (path) => on(path, "removed", () => rmSync(at(path), { force: true })),
    removeEmptied: (folders) => {
      for (const path of folders) on(path, "removed", () => removeIfEmpty(at(path)));
    },
  };
}

function removeIfEmpty(folder: string): void {
  try {
    rmdirSync(folder);
  } catch (error) {
    if (!isSystemError(error) || !keptFolder.has(error.code)) throw error;
  }
}

/** Why `rmdir` leaves a folder; some systems say that it exists where others say that it is not empty. */
const keptFolder: ReadonlySet<string> = new Set(["EEXIST", "ENOENT", "ENOTEMPTY"]);
