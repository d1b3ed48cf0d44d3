import { existsSync } from "node:fs";
import { join } from "node:path";
import type { PackageFile } from "../assemble/package-file.js";
import type { Problem } from "../diagnostics.js";
import { createReporter, OutputError } from "../diagnostics.js";
import { hashOf, manifestName, printManifest, withoutCarriageReturns } from "./manifest.js";
import { foldersAbove, problemsOfPaths } from "./output-path.js";
import { displayPath, readPresentOutput } from "./present-output.js";
import type { PresentOutput } from "./present-output.js";
import { isUsersFile } from "./custody.js";
import { reconcile, recordedSettings } from "./users-files.js";

/** What writing does to the output folder, or would do. All lists hold paths in it, sorted. */
export interface WriteReport {
  readonly created: readonly string[];
  readonly updated: readonly string[];
  readonly removed: readonly string[];
  readonly unchanged: readonly string[];
  /** Those of `updated` and `removed` that were changed by hand since they were written. */
  readonly edited: readonly string[];
  /** Files in the way that are not ours. They are never touched, unless writing is forced. */
  readonly foreign: readonly string[];
}

/** A comparison with all that is needed to carry it out. */
export interface Comparison {
  readonly report: WriteReport;
  readonly present: PresentOutput;
  /** By path. */
  readonly wanted: ReadonlyMap<string, string>;
  /** The manifest as it should be. */
  readonly manifest: string;
  /** The clients that use the folder as well, and whose files there are therefore kept. */
  readonly otherClients: readonly string[];
  /** What cannot be overcome, not even by force. */
  readonly obstacles: readonly Problem[];
}

/**
 * Compares the files of a package with what is in a folder. Nothing is changed; a difference of line ends only is none.
 *
 * @throws {OutputError} when a file has a path that must not be written, or the folder cannot be read.
 */
export async function compareFiles(
  folder: string,
  files: readonly PackageFile[],
): Promise<WriteReport> {
  return compareOutput(folder, files).report;
}

/**
 * As {@link compareFiles}, for those who go on with the result.
 *
 * @param clients the folders of the clients that the files are for, relative to the folder, where clients share it. If the
 *   manifest names others that are still there, nothing is removed, since they may need it.
 */
export function compareOutput(
  folder: string,
  files: readonly PackageFile[],
  clients: readonly string[] = [],
): Comparison {
  const paths = files.map((file) => file.path);
  const reporter = createReporter(() => null);
  for (const problem of problemsOfPaths(paths)) reporter.report(problem);
  reporter.settle(OutputError);
  const present = readPresentOutput(folder, paths);
  const reconciled = files.map(({ path, text }) => {
    const file = { path, text: withoutCarriageReturns(text) };
    return { ...file, reconciled: reconcile(file, present) };
  });
  const wanted = new Map(reconciled.map((file) => [file.path, file.reconciled ?? file.text]));
  const illegible = reconciled.filter((file) => file.reconciled === null);
  const otherClients = findOthers(present, clients);
  const unwanted = orphans(wanted, present);
  const [removed, kept] = otherClients.length === 0 ? [unwanted, []] : [[], unwanted];
  return {
    report: classify(wanted, removed, present),
    present,
    wanted,
    manifest: printManifest(new Map([...linesOf(files), ...linesOfKept(kept, present)]), [
      ...clients,
      ...otherClients,
    ]),
    otherClients,
    obstacles: [
      ...findObstacles(wanted, removed, present),
      ...illegible.map(({ path }) => illegibleSettings(displayPath(folder, path))),
    ],
  };
}

/** The manifest of a package, as text. */
export function manifestOf(files: readonly PackageFile[]): string {
  return printManifest(new Map(linesOf(files)));
}

type ManifestLine = readonly [name: string, hash: string];

function linesOf(files: readonly PackageFile[]): readonly ManifestLine[] {
  return files.flatMap(({ path, text }): ManifestLine[] => [
    [path, hashOf(text)],
    ...recordedSettings(path, text),
  ]);
}

function linesOfKept(paths: readonly string[], { owned }: PresentOutput): readonly ManifestLine[] {
  return paths.flatMap((path) =>
    (owned.get(path) ?? []).slice(0, 1).map((hash): ManifestLine => [path, hash]),
  );
}

/** The clients that the manifest names beside the given ones, but for those that are gone. */
function findOthers(
  { folder, clients }: PresentOutput,
  given: readonly string[],
): readonly string[] {
  const isThere = (client: string): boolean => existsSync(join(folder, client, manifestName));
  return clients.filter((client) => !given.includes(client) && isThere(client));
}

function illegibleSettings(path: string): Problem {
  const message = `\`${path}\` is not a JSON object, so its settings cannot be brought up to date`;
  return { code: "output-settings-illegible", message, pointer: null };
}

/** Whether a run would leave everything as it is, down to the manifest. */
export function isUpToDate({ report, present, manifest }: Comparison): boolean {
  const { created, updated, removed, foreign } = report;
  const changes = [...created, ...updated, ...removed, ...foreign, ...present.leftovers];
  return changes.length === 0 && !present.interrupted && present.manifest === manifest;
}

function classify(
  wanted: ReadonlyMap<string, string>,
  removed: readonly string[],
  present: PresentOutput,
): WriteReport {
  const created: string[] = [];
  const updated: string[] = [];
  const unchanged: string[] = [];
  const foreign = new Set(foreignFilesInTheWay(wanted, present));
  for (const [path, text] of wanted) {
    const entry = present.entries.get(path);
    if (entry === undefined || entry.kind === "folder") created.push(path);
    else if (entry.kind === "file" && entry.text === text) unchanged.push(path);
    else if (present.owned.has(path)) updated.push(path);
    else foreign.add(path);
  }
  return {
    created: created.toSorted(),
    updated: updated.toSorted(),
    removed: removed.toSorted(),
    unchanged: unchanged.toSorted(),
    edited: [...updated, ...removed]
      .filter((path) => !isUsersFile(path) && isEdited(path, present))
      .toSorted(),
    foreign: [...foreign].toSorted(),
  };
}

/** What an earlier run wrote and this one does not want. A user's file stays if it was edited. */
function orphans(wanted: ReadonlyMap<string, string>, present: PresentOutput): readonly string[] {
  return [...present.owned.keys()].filter((path) => {
    const entry = present.entries.get(path);
    if (wanted.has(path) || entry === undefined || entry.kind === "folder") return false;
    return !isUsersFile(path) || !isEdited(path, present);
  });
}

function isEdited(path: string, present: PresentOutput): boolean {
  const entry = present.entries.get(path);
  const hashes = present.owned.get(path) ?? [];
  return entry?.kind !== "file" || !hashes.includes(hashOf(entry.text));
}

/** Foreign files where we need a folder, or whose name is that of a file of ours in another case. */
function foreignFilesInTheWay(
  wanted: ReadonlyMap<string, string>,
  { entries, aliases, owned }: PresentOutput,
): readonly string[] {
  const folders = new Set([...wanted.keys()].flatMap(foldersAbove));
  const blocked = [...folders].filter((folder) => {
    const entry = entries.get(folder);
    return entry?.kind === "file" || (entry?.kind === "other" && !entry.link);
  });
  const misspelt = [...aliases]
    .filter(([path, other]) => !folders.has(path) && entries.get(other)?.kind !== "folder")
    .map(([, other]) => other);
  return [...blocked, ...misspelt].filter((path) => !owned.has(path));
}

function findObstacles(
  wanted: ReadonlyMap<string, string>,
  removed: readonly string[],
  present: PresentOutput,
): readonly Problem[] {
  const problems: Problem[] = [];
  for (const folder of new Set([...wanted.keys()].flatMap(foldersAbove))) {
    const entry = present.entries.get(present.aliases.get(folder) ?? folder);
    if (entry?.kind === "other" && entry.link && !present.owned.has(folder)) {
      const message = `\`${displayPath(present.folder, folder)}\` is a link, not a folder`;
      problems.push({ code: "output-linked-folder", message, pointer: null });
    } else if (present.aliases.has(folder)) {
      problems.push(occupied(present.folder, present.aliases.get(folder) ?? folder));
    }
  }
  for (const path of wanted.keys()) {
    const actual = present.aliases.get(path) ?? path;
    const entry = present.entries.get(actual);
    if (entry?.kind === "folder" && !willVanish(actual, present, new Set(removed))) {
      problems.push(occupied(present.folder, actual));
    }
  }
  return problems;
}

function occupied(folder: string, path: string): Problem {
  const message = `\`${displayPath(folder, path)}\` is in the way and is not ours to remove`;
  return { code: "output-occupied", message, pointer: null };
}

/** Whether a folder holds nothing but files that are about to be removed. */
function willVanish(folder: string, present: PresentOutput, going: ReadonlySet<string>): boolean {
  const held = [...present.entries].filter(([path]) => path.startsWith(`${folder}/`));
  return (
    held.some(([, entry]) => entry.kind !== "folder") &&
    held.every(([path, entry]) =>
      entry.kind === "folder"
        ? held.some(([other]) => other.startsWith(`${path}/`))
        : going.has(path),
    )
  );
}
