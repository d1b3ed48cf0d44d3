import { createTwoFilesPatch } from "diff";
import type { PackageFile } from "../assemble/package-file.js";
import { compareOutput, isUpToDate } from "./compare-files.js";
import type { Comparison, WriteReport } from "./compare-files.js";
import { manifestName } from "./manifest.js";
import { displayPath } from "./present-output.js";
import type { WriteOptions } from "./write-files.js";

/** What a run would change, and how. */
export interface CheckReport extends WriteReport {
  /** Whether a run would leave everything as it is. */
  readonly upToDate: boolean;
  /** All files that a run would change, sorted by path. */
  readonly differences: readonly FileDifference[];
}

export interface FileDifference {
  /** Relative to the output folder. */
  readonly path: string;
  /** `foreign` is a file in the way that is not ours: a run would refuse to replace it. */
  readonly change: "create" | "foreign" | "remove" | "update";
  /** From what is there to what should be, as a unified diff. */
  readonly diff: string;
}

/**
 * Compares a folder with the files of a package, as {@link writeFiles} would, and changes nothing.
 *
 * @param clients as in {@link WriteOptions}.
 * @throws {OutputError} when a file has a path that must not be written, or the folder cannot be read.
 */
export async function checkFiles(
  folder: string,
  files: readonly PackageFile[],
  { clients }: Pick<WriteOptions, "clients"> = {},
): Promise<CheckReport> {
  const comparison = compareOutput(folder, files, clients);
  return {
    ...comparison.report,
    upToDate: isUpToDate(comparison),
    differences: findDifferences(comparison),
  };
}

function findDifferences(comparison: Comparison): readonly FileDifference[] {
  const { report, present, manifest } = comparison;
  const changes = [
    ...report.created.map((path) => ({ path, change: "create" }) as const),
    ...report.updated.map((path) => ({ path, change: "update" }) as const),
    ...report.removed.map((path) => ({ path, change: "remove" }) as const),
    ...report.foreign.map((path) => ({ path, change: "foreign" }) as const),
  ].map(({ path, change }) => ({ path, change, diff: diffOf(path, comparison) }));
  if (changes.length > 0) return changes.toSorted((a, b) => (a.path < b.path ? -1 : 1));
  // The manifest follows from the files, so it is worth showing only where it is all that is wrong.
  if (present.manifest === manifest) return [];
  const texts = { old: present.manifest, new: manifest };
  const path = manifestName;
  const change = present.manifest === null ? "create" : "update";
  return [{ path, change, diff: unifiedDiff(displayPath(present.folder, path), texts) }];
}

function diffOf(path: string, { present, wanted }: Comparison): string {
  const entry = present.entries.get(path);
  const old = entry?.kind === "file" ? entry.text : null;
  return unifiedDiff(displayPath(present.folder, path), { old, new: wanted.get(path) ?? null });
}

interface Texts {
  /** `null` where there is no file. */
  readonly old: string | null;
  readonly new: string | null;
}

/** In the form that `git apply` and `patch -p1` read. */
function unifiedDiff(path: string, texts: Texts): string {
  const relative = path.replace(/^(?:[A-Za-z]:)?\/+/, "");
  const from = texts.old === null ? "/dev/null" : `a/${relative}`;
  const to = texts.new === null ? "/dev/null" : `b/${relative}`;
  const [before, after] = [texts.old ?? "", texts.new ?? ""];
  const headers = { includeIndex: false, includeUnderline: false, includeFileHeaders: true };
  const options = { context: 3, headerOptions: headers } as const;
  const limit = texts.old === null || texts.new === null ? Infinity : longestEdit;
  const limited = { ...options, maxEditLength: limit };
  return (
    createTwoFilesPatch(from, to, before, after, undefined, undefined, limited) ??
    // Too different to be worth an exact diff, whose cost grows with the square: the old text goes, the new one comes.
    createTwoFilesPatch(from, "/dev/null", before, "", undefined, undefined, options) +
      createTwoFilesPatch("/dev/null", to, "", after, undefined, undefined, options)
  );
}

const longestEdit = 2_000;
