import type { Diagnostic } from "../diagnostics.js";
import { toDiagnostic } from "../diagnostics.js";
import { formatDiagnostic, formatDiagnostics } from "../format-diagnostic.js";
import { readProgramVersion } from "../load/program.js";
import { displayPath } from "../write/present-output.js";
import type { Command } from "./options.js";
import type { FolderOutcome, DocumentOutcome } from "./outcome.js";
import type { JsonReport, ReportStyle } from "./report.js";
import {
  apiReport,
  durationText,
  failureOf,
  filesText,
  importAdvice,
  nextStepOf,
  runtimeReport,
  staleMessage,
  summaryOf,
} from "./report.js";
/** All exit codes. */
export const exitCodes = { done: 0, invalid: 1, usage: 2, bug: 70 } as const;

/** What a run of the program came to. */
export interface RunResult {
  readonly code: (typeof exitCodes)[keyof typeof exitCodes];
  readonly outcomes: readonly DocumentOutcome[];
  readonly runtimes: readonly FolderOutcome[];
  readonly warnings: readonly Diagnostic[];
  /** Those of the command line and the configuration. */
  readonly errors: readonly Diagnostic[];
  /** How long it took. */
  readonly milliseconds: number;
  /** The stack of an error that is a bug of specwright. */
  readonly bug: string | null;
}

/** The part of the command line that decides what is printed. */
export interface ReportOptions {
  readonly command: Command | null;
  readonly dryRun: boolean;
  readonly verbose: boolean;
  readonly quiet: boolean;
  readonly json: boolean;
}

/**
 * Prints how the program ends: problems on standard error, the report on standard output, the summary last.
 *
 * @returns the exit code.
 */
export function conclude(options: ReportOptions, result: RunResult): number {
  const { code, bug } = result;
  if (bug !== null) process.stderr.write(bugText(bug));
  if (options.json) {
    process.stdout.write(`${JSON.stringify(toJson(options, result), null, 2)}\n`);
    return code;
  }
  const problems = (diagnostics: readonly Diagnostic[]) => {
    const text = options.verbose
      ? diagnostics.map((diagnostic) => `${formatDiagnostic(diagnostic)}\n`).join("")
      : formatDiagnostics(diagnostics);
    process.stderr.write(text);
  };
  if (!options.quiet) problems(result.warnings);
  problems(result.errors);
  const time = durationText(result.milliseconds);
  for (const runtime of result.runtimes) concludeFolder(options, runtime, { problems, time });
  for (const outcome of result.outcomes) concludeFolder(options, outcome, { problems, time });
  if (!options.quiet && result.outcomes.length > 1) {
    process.stdout.write(`${totalOf(result)} in ${time}.\n`);
  }
  return code;
}

interface Printing {
  readonly problems: (diagnostics: readonly Diagnostic[]) => void;
  readonly time: string;
}

function concludeFolder(
  { command, dryRun, verbose, quiet }: ReportOptions,
  outcome: DocumentOutcome | FolderOutcome,
  { problems, time }: Printing,
): void {
  const { report, errors, output } = outcome;
  problems(errors);
  if (command === null) return;
  const nameOf = (path: string) => displayPath(output, path);
  const style: ReportStyle = { command, dryRun, verbose, nameOf };
  if (report === null) {
    if (!quiet) process.stderr.write(`${failureOf(outcome)}\n`);
    return;
  }
  const advice = "arrangement" in outcome ? importAdvice(outcome, style) : "";
  if (!quiet) process.stdout.write(filesText(report, style) + advice);
  if (!report.upToDate) problems([staleError(outcome)]);
  else if (!quiet) {
    const next = nextStepOf(outcome, style);
    const step = next === null ? "" : ` ${next}`;
    process.stdout.write(`${summaryOf(outcome, style)} in ${time}.${step}\n`);
  }
}

function staleError({ report, output }: FolderOutcome): Diagnostic {
  const message = report === null ? output : staleMessage(report, output);
  return toDiagnostic({ code: "output-stale", message, pointer: null });
}

function totalOf({ outcomes, runtimes }: RunResult): string {
  const folders = [...outcomes, ...runtimes];
  const failed = folders.filter(({ report }) => report === null).length;
  const stale = folders.filter(({ report }) => report?.upToDate === false).length;
  const parts = [
    ...(failed > 0 ? [`${failed} failed`] : []),
    ...(stale > 0 ? [`${stale} not up to date`] : []),
  ];
  const result = parts.length === 0 ? "all done" : parts.join(", ");
  const shared = runtimes.length === 0 ? "" : ` with ${runtimes.length} shared`;
  const runtime = runtimes.length > 1 ? "runtimes" : "runtime";
  return `${outcomes.length} documents${shared === "" ? "" : `${shared} ${runtime}`}: ${result}`;
}

function toJson(
  { command }: ReportOptions,
  { code, outcomes, runtimes, warnings, errors, bug }: RunResult,
): JsonReport {
  const folders = [...runtimes, ...outcomes];
  const stale = folders.filter(({ report }) => report?.upToDate === false).map(staleError);
  return {
    ok: code === exitCodes.done,
    command,
    diagnostics: [...errors, ...folders.flatMap((folder) => folder.errors), ...stale, ...warnings],
    apis: outcomes.map(apiReport),
    runtimes: runtimes.map(runtimeReport),
    bug,
  };
}

/** The message for a bug of specwright, with what a report of it needs. */
export function bugText(stack: string): string {
  const version = `specwright ${readProgramVersion()}, Node ${process.version}, ${process.platform}`;
  return `${stack}\n\nThis is a bug in specwright. Please report it with the lines above and this one:\n${version}\n`;
}
