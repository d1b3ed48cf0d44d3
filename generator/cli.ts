#!/usr/bin/env node
import { text as readAll } from "node:stream/consumers";
import type { Command, ParsedArguments, RunArguments } from "./cli/arguments.js";
import { parseArguments } from "./cli/arguments.js";
import { helpText } from "./cli/help.js";
import { createProgress } from "./cli/progress.js";
import type { JsonReport } from "./cli/report.js";
import { checkText, emptyReport, generateText, staleMessage } from "./cli/report.js";
import type { RunOutcome } from "./cli/run-command.js";
import { runCommand, UsageError } from "./cli/run-command.js";
import type { Diagnostic, Problem } from "./diagnostics.js";
import { GeneratorError, toDiagnostic } from "./diagnostics.js";
import { formatDiagnostic } from "./format-diagnostic.js";
import { readProgramVersion } from "./load/program.js";
import { displayPath } from "./write/present-output.js";

/** The only place that knows them. */
const exitCodes = { done: 0, invalid: 1, usage: 2, bug: 70 } as const;

type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];

tolerateClosedPipes();
process.once("uncaughtException", (error) => {
  process.stderr.write(bugText(error.stack ?? error.message));
  process.exit(exitCodes.bug);
});
process.exitCode = await main(parseArguments(process.argv.slice(2)));

async function main(parsed: ParsedArguments): Promise<ExitCode> {
  switch (parsed.kind) {
    case "help":
      process.stdout.write(helpText(parsed.command));
      return exitCodes.done;
    case "version":
      process.stdout.write(`${readProgramVersion()}\n`);
      return exitCodes.done;
    case "wrong": {
      const manner = { command: null, quiet: false, json: parsed.json };
      return conclude(manner, { code: exitCodes.usage, errors: diagnose(parsed.problems) });
    }
    case "run":
      return await run(parsed.run);
  }
}

async function run(args: RunArguments): Promise<ExitCode> {
  const silent = args.quiet || args.json;
  const progress = createProgress({
    write: silent || !process.stderr.isTTY ? null : (text) => process.stderr.write(text),
    patience: 1_000,
  });
  const warnings: Diagnostic[] = [];
  const context = {
    workingDirectory: process.cwd(),
    runtime: process.version,
    onStage: (stage: string) => progress.stage(stage),
    readInput: async () => await readAll(process.stdin),
    onDiagnostic: (diagnostic: Diagnostic) => {
      warnings.push(diagnostic);
      progress.clear();
      if (!silent) process.stderr.write(`${formatDiagnostic(diagnostic)}\n`);
    },
  };
  const ending = await runCommand(args, context).then(judge, judgeFailure);
  progress.clear();
  return conclude(args, { ...ending, warnings });
}

/** How a run ended, whichever way. */
interface Ending {
  readonly code: ExitCode;
  readonly outcome?: RunOutcome;
  readonly errors?: readonly Diagnostic[];
  /** Already printed as they were found. */
  readonly warnings?: readonly Diagnostic[];
  readonly bug?: string;
}

function judge(outcome: RunOutcome): Ending {
  if (outcome.report.upToDate) return { code: exitCodes.done, outcome };
  const message = staleMessage(outcome.report, outcome.output);
  const errors = diagnose([{ code: "output-stale", message, pointer: null }]);
  return { code: exitCodes.invalid, outcome, errors };
}

function judgeFailure(error: unknown): Ending {
  if (error instanceof GeneratorError) {
    const errors = error.diagnostics.filter(({ severity }) => severity === "error");
    return { code: exitCodes.invalid, errors };
  }
  if (error instanceof UsageError) {
    return { code: exitCodes.usage, errors: diagnose(error.problems) };
  }
  const bug = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return { code: exitCodes.bug, bug };
}

function diagnose(problems: readonly Problem[]): readonly Diagnostic[] {
  return problems.map((problem) => toDiagnostic(problem));
}

/** What of the command line decides how things are said. */
interface Manner {
  readonly command: Command | null;
  readonly quiet: boolean;
  readonly json: boolean;
}

/** Prints the ending: the report, and nothing but the report, on standard output. */
function conclude(manner: Manner, ending: Ending): ExitCode {
  const { code, outcome, errors = [], bug } = ending;
  if (bug !== undefined) process.stderr.write(bugText(bug));
  if (manner.json) {
    process.stdout.write(`${JSON.stringify(toJson(manner, ending), null, 2)}\n`);
    return code;
  }
  for (const error of errors) process.stderr.write(`${formatDiagnostic(error)}\n`);
  if (outcome !== undefined && !manner.quiet) {
    const nameOf = (path: string) => displayPath(outcome.output, path);
    const isCheck = manner.command === "check";
    const { report, output } = outcome;
    process.stdout.write(
      isCheck ? checkText(report, output, nameOf) : generateText(report, nameOf),
    );
  }
  return code;
}

function toJson({ command }: Manner, ending: Ending): JsonReport {
  const { code, outcome, errors = [], warnings = [], bug } = ending;
  return {
    ok: code === exitCodes.done,
    command,
    output: outcome?.output ?? null,
    diagnostics: [...errors, ...warnings],
    ...(outcome?.report ?? { ...emptyReport, upToDate: false, differences: [] }),
    recalled: outcome?.recalled ?? false,
    bug: bug ?? null,
  };
}

function bugText(stack: string): string {
  const version = `specwright ${readProgramVersion()}, Node ${process.version}, ${process.platform}`;
  return `${stack}\n\nThis is a bug in specwright. Please report it with the lines above and this one:\n${version}\n`;
}

/** When a reader such as `head` has seen enough, the rest is for nobody; the exit code stays as it is. */
function tolerateClosedPipes(): void {
  for (const stream of [process.stdout, process.stderr]) {
    stream.on("error", (error: NodeJS.ErrnoException) => {
      if (error.code !== "EPIPE") throw error;
    });
  }
}
