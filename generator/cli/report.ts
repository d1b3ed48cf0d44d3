import type { Diagnostic } from "../diagnostics.js";
import type { CheckReport } from "../write/check-files.js";
import type { WriteReport } from "../write/compare-files.js";
import type { Command } from "./arguments.js";

/** What `--json` prints: the same keys for every outcome. */
export interface JsonReport extends CheckReport {
  readonly ok: boolean;
  readonly command: Command | null;
  /** The output folder, or `null` when the run ended before it was known. */
  readonly output: string | null;
  /** Errors and warnings. */
  readonly diagnostics: readonly Diagnostic[];
  /** Whether an earlier run answered, because nothing has changed since. */
  readonly recalled: boolean;
  /** The stack of an error that is a bug of specwright, else `null`. */
  readonly bug: string | null;
}

/** A report of a run that did nothing. */
export const emptyReport: WriteReport = {
  created: [],
  updated: [],
  removed: [],
  unchanged: [],
  edited: [],
  foreign: [],
};

/** The report of `generate`: one line of counts, then a line for each file that was touched. */
export function generateText(report: WriteReport, nameOf: NameOf): string {
  const marks = new Map<string, string>();
  for (const path of report.created) marks.set(path, "A");
  for (const path of report.updated) marks.set(path, "M");
  for (const path of report.removed) marks.set(path, "D");
  const lines = [...marks].toSorted(byPath).map(([path, mark]) => `${mark} ${nameOf(path)}`);
  return [counts(report), ...lines].map((line) => `${line}\n`).join("");
}

/** The report of `check`: the diff, then a line for each file that differs. */
export function checkText(report: CheckReport, output: string, nameOf: NameOf): string {
  const { upToDate, unchanged, differences, edited } = report;
  if (upToDate) return `${output} is up to date: ${unchanged.length} unchanged\n`;
  const lines = differences.map(({ path, change }) => {
    const remark = edited.includes(path) ? " (changed by hand)" : "";
    return `${marks[change]} ${nameOf(path)}${remark}\n`;
  });
  return [...differences.map(({ diff }) => diff), "\n", ...lines].join("");
}

const marks = { create: "A", update: "M", remove: "D", foreign: "!" } as const;

/** What is wrong with an output that is not up to date, in one sentence without a full stop. */
export function staleMessage(report: CheckReport, output: string): string {
  const { created, updated, removed, foreign, differences } = report;
  const changes = [
    `${created.length} to create`,
    `${updated.length} to update`,
    `${removed.length} to remove`,
    ...(foreign.length > 0 ? [`${foreign.length} in the way`] : []),
  ];
  const onlyTraces = differences.length === 0 ? ", an interrupted run has left traces" : "";
  return `\`${output}\` is not up to date: ${changes.join(", ")}${onlyTraces}`;
}

/** How a file of the package is named: with its folder, so that a terminal can open it. */
export type NameOf = (path: string) => string;

function counts({ created, updated, removed, unchanged }: WriteReport): string {
  return [
    `${created.length} created`,
    `${updated.length} updated`,
    `${removed.length} removed`,
    `${unchanged.length} unchanged`,
  ].join(", ");
}

function byPath([a]: readonly [string, string], [b]: readonly [string, string]): number {
  return a < b ? -1 : 1;
}
