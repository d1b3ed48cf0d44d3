import type { Diagnostic } from "../diagnostics.js";
import type { CheckReport } from "../write/check-files.js";
import type { WriteReport } from "../write/compare-files.js";
import type { Command } from "./options.js";
import type { FolderOutcome, DocumentOutcome } from "./outcome.js";

/** What `--json` prints: the same keys whatever the outcome. */
export interface JsonReport {
  readonly ok: boolean;
  readonly command: Command | null;
  /** Errors and warnings. */
  readonly diagnostics: readonly Diagnostic[];
  /** One for each document; none when the run ended before they were known. */
  readonly apis: readonly ApiReport[];
  /** One for each runtime that clients share. */
  readonly runtimes: readonly RuntimeReport[];
  /** The stack of an error that is a bug of specwright, else `null`. */
  readonly bug: string | null;
}

/** What `--json` prints for a runtime that clients share. After errors, all lists are empty. */
export interface RuntimeReport extends CheckReport {
  readonly output: string;
}

/** What `--json` prints for a document, as for a runtime. */
export interface ApiReport extends RuntimeReport {
  readonly spec: string;
  /** Whether the report is that of an earlier run, because nothing has changed since. */
  readonly recalled: boolean;
}

/** The report of a run that did nothing. */
export const emptyReport: WriteReport = {
  created: [],
  updated: [],
  removed: [],
  unchanged: [],
  edited: [],
  foreign: [],
};

export function apiReport(outcome: DocumentOutcome): ApiReport {
  const { spec, recalled } = outcome;
  const { output, ...report } = runtimeReport(outcome);
  return { spec, output, recalled, ...report };
}

export function runtimeReport({ output, report }: FolderOutcome): RuntimeReport {
  const none = { ...emptyReport, upToDate: false, differences: [] };
  return { output, ...(report ?? none) };
}

/** The manner of a text report. */
export interface ReportStyle {
  readonly command: Command;
  readonly dryRun: boolean;
  /** Lists every file. */
  readonly verbose: boolean;
  /** A path in the output folder as the user would name it. */
  readonly nameOf: (path: string) => string;
}

/** The files that `generate` touched, or the diff of `check`; nothing when nothing has changed. */
export function filesText(report: CheckReport, style: ReportStyle): string {
  const { differences, edited } = report;
  if (style.command === "check") {
    const lines = differences.map(({ path, change }) => {
      const remark = edited.includes(path) ? " (changed by hand)" : "";
      return `${marks[change]} ${style.nameOf(path)}${remark}\n`;
    });
    const diffs = differences.map(({ diff }) => diff);
    return [...diffs, diffs.length > 0 ? "\n" : "", ...lines].join("");
  }
  const touched = [
    ...report.removed.map((path) => `D ${style.nameOf(path)}\n`),
    ...report.updated.map((path) => `M ${style.nameOf(path)}\n`),
    ...report.created.map((path) => `A ${style.nameOf(path)}\n`),
  ];
  if (style.verbose || touched.length <= listedFiles) return touched.join("");
  const rest = touched.length - listedFiles;
  return `${touched.slice(0, listedFiles).join("")}and ${rest} more; --verbose lists all\n`;
}

const listedFiles = 20;

const marks = { create: "A", update: "M", remove: "D", foreign: "!" } as const;

/** The line on one folder that had no errors. */
export function summaryOf({ output, report }: FolderOutcome, style: ReportStyle): string {
  if (report === null) return "";
  if (style.command === "check") return `${output} is up to date: ${report.unchanged.length} files`;
  const parts = [
    [report.created.length, "created"],
    [report.updated.length, "updated"],
    [report.removed.length, "removed"],
    [report.unchanged.length, "unchanged"],
  ] as const;
  const counts = parts.filter(([count]) => count > 0).map(([count, verb]) => `${count} ${verb}`);
  const prefix = style.dryRun ? "dry run, nothing written: " : "";
  return `${output}: ${prefix}${counts.join(", ")}`;
}

/** What to do after a run on one document, or `null` when there is nothing to do. */
export function nextStepOf({ report }: FolderOutcome, style: ReportStyle): string | null {
  if (report === null || style.command === "check" || style.dryRun) return null;
  if (report.created.includes("README.md")) {
    return `Next: read ${style.nameOf("README.md")} for the first call.`;
  }
  const index = report.created.find((path) => /^(?:src\/)?index\.ts$/.test(path));
  return index === undefined ? null : `Next: import { createClient } from ${style.nameOf(index)}.`;
}

/** A line on the extension of imports for those who see new sources, or nothing. */
export function importAdvice(
  { arrangement, report }: DocumentOutcome,
  { command }: ReportStyle,
): string {
  const { layout, importExtension } = arrangement;
  const isNew = report?.created.includes("index.ts") ?? false;
  return command === "generate" && layout === "sources" && isNew
    ? `${importAdvices[importExtension]}\n`
    : "";
}

const importAdvices = {
  none: "Imports have no extension, for bundlers and Jest; Node's own modules need --import-extension js, type stripping ts.",
  js: "Imports end in .js, for Node's own modules; if a bundler or Jest cannot resolve them, use --import-extension none.",
  ts: "Imports end in .ts, for type stripping; TypeScript needs allowImportingTsExtensions in tsconfig.json.",
} as const;

/** The error of `check` on an output that is not up to date, in one sentence without a full stop. */
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

/** The last line on a folder that was not written. */
export function failureOf({ output, errors, leavesOut }: FolderOutcome): string {
  if (errors.length === 0) return `${output}: nothing written, since its runtime was not.`;
  const count = errors.length === 1 ? "1 error" : `${errors.length} errors`;
  const named = leavesOut.slice(0, 3).join(", ");
  const others = leavesOut.length > 3 ? ` and ${leavesOut.length - 3} more` : "";
  const isHelpful = leavesOut.length > 0 && errors.every((one) => one.leavesOut !== undefined);
  const advice = isHelpful ? ` --keep-going would leave out ${named}${others}.` : "";
  return `${count}, nothing written.${advice}`;
}

/** A duration for people. */
export function durationText(milliseconds: number): string {
  return milliseconds < 1_000
    ? `${Math.round(milliseconds)} ms`
    : `${(milliseconds / 1_000).toFixed(1)} s`;
}
