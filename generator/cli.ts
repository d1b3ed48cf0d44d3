#!/usr/bin/env node
import * as nodeModule from "node:module";
import { text as readAll } from "node:stream/consumers";
import type { ParsedArguments, RunArguments } from "./cli/arguments.js";
import { parseArguments } from "./cli/arguments.js";
import type { RunResult } from "./cli/conclude.js";
import { mistake } from "./cli/command-options.js";
import { bugText, conclude, exitCodes } from "./cli/conclude.js";
import { diffHelp, parseDiffArguments } from "./cli/diff-arguments.js";
import { helpText } from "./cli/help.js";
import type { InitArguments } from "./cli/init/init-command.js";
import { createProgress } from "./cli/progress.js";
import { runCommand } from "./cli/run-command.js";
import { UsageError } from "./cli/usage-error.js";
import type { WatchedPaths } from "./cli/watch-paths.js";
import { welcomeText } from "./cli/welcome.js";
import type { Diagnostic, Problem } from "./diagnostics.js";
import { GeneratorError, toDiagnostic } from "./diagnostics.js";
import { formatDiagnostics } from "./format-diagnostic.js";
import { readProgramVersion } from "./load/program.js";

// Keeps the compiled code of libraries between runs, from Node 22.1 on; the types are those of Node 20.
(nodeModule as { readonly enableCompileCache?: () => unknown }).enableCompileCache?.();
tolerateClosedPipes();
process.once("uncaughtException", (error) => {
  process.stderr.write(bugText(error.stack ?? error.message));
  process.exit(exitCodes.bug);
});
process.exitCode = await runProgram(process.argv.slice(2));

async function runProgram(argv: readonly string[]): Promise<number> {
  const [command, ...words] = argv;
  if (command === "diff") return await diff(words);
  if (command === "inspect") return await inspect(words);
  if (command === "templates") return await templates(words);
  if (command === "completion") return await completion(words);
  return await main(parseArguments(argv));
}

async function main(parsed: ParsedArguments): Promise<number> {
  switch (parsed.kind) {
    case "help":
      process.stdout.write(helpText(parsed.command));
      return exitCodes.done;
    case "version":
      process.stdout.write(`${readProgramVersion()}\n`);
      return exitCodes.done;
    case "nothing":
      process.stderr.write(await welcomeText(process.cwd()));
      return exitCodes.usage;
    case "wrong": {
      const style = { command: null, dryRun: false, verbose: false, quiet: false };
      const result = {
        outcomes: [],
        runtimes: [],
        warnings: [],
        errors: diagnose(parsed.problems),
        bug: null,
        milliseconds: 0,
      };
      return conclude({ ...style, json: parsed.json }, { ...result, code: exitCodes.usage });
    }
    case "init":
      return await init(parsed.init);
    case "run":
      return await (parsed.run.watch ? runAgainAndAgain(parsed.run) : run(parsed.run));
  }
}

/** Runs, and runs again after each change of what was read, until the process is ended. */
async function runAgainAndAgain(args: RunArguments): Promise<never> {
  const { createPathWatcher } = await import("./cli/watch-paths.js");
  const watcher = createPathWatcher(30);
  let known: readonly WatchedPaths[] = [];
  for (;;) {
    const found: WatchedPaths[] = [];
    const code = await run(args, (paths) => found.push(paths));
    // After an error, a file may not have been read for which nothing else is to blame.
    known = code === exitCodes.done ? found : [...known, ...found];
    const files = [...new Set(known.flatMap((paths) => paths.files))];
    known = [{ files, folders: [...new Set(known.flatMap(({ folders }) => folders))] }];
    for (const paths of known) watcher.update(paths);
    if (!args.quiet) process.stderr.write("Waiting for changes …\n");
    await watcher.changed();
  }
}

async function run(
  args: RunArguments,
  onInput: (paths: WatchedPaths) => void = () => {},
): Promise<number> {
  const start = args.watch ? performance.now() : 0;
  const isSilent = args.quiet || args.json || !process.stderr.isTTY;
  const progress = createProgress({
    write: isSilent ? null : (text) => process.stderr.write(text),
    patience: 1_000,
  });
  const warnings: Diagnostic[] = [];
  const context = {
    workingDirectory: process.cwd(),
    runtime: process.version,
    onInput,
    onStage: (stage: string) => progress.stage(stage),
    readInput: async () => await readAll(process.stdin),
    onDiagnostic: (diagnostic: Diagnostic) => warnings.push(diagnostic),
  };
  const result = await runCommand(args, context).then(
    ({ outcomes, runtimes }) => {
      const isDone = [...outcomes, ...runtimes].every(({ report }) => report?.upToDate);
      const code = isDone ? exitCodes.done : exitCodes.invalid;
      return { code, outcomes, runtimes, errors: [], bug: null };
    },
    (error: unknown) => ({ ...judgeFailure(error), outcomes: [], runtimes: [] }),
  );
  progress.clear();
  return conclude(args, { ...result, warnings, milliseconds: performance.now() - start });
}

async function init(args: InitArguments): Promise<number> {
  const isTerminal = process.stdin.isTTY && process.stdout.isTTY;
  try {
    const { runInit } = await import("./cli/init/init-command.js");
    const ask = isTerminal ? (await import("./cli/init/ask.js")).ask : null;
    process.stdout.write(await runInit(args, { workingDirectory: process.cwd(), ask }));
    return exitCodes.done;
  } catch (error) {
    return reportFailure(error);
  }
}

async function diff(words: readonly string[]): Promise<number> {
  const parsed = parseDiffArguments(words);
  if (parsed.kind === "help") {
    process.stdout.write(diffHelp);
    return exitCodes.done;
  }
  if (parsed.kind === "wrong") return fail(exitCodes.usage, diagnose(parsed.problems));
  const progress = createProgress({
    write: process.stderr.isTTY ? (text) => process.stderr.write(text) : null,
    patience: 1_000,
  });
  const context = {
    workingDirectory: process.cwd(),
    today: new Date().toISOString().slice(0, 10),
    onStage: (stage: string) => progress.stage(stage),
  };
  try {
    const { runDiff } = await import("./cli/diff-command.js");
    const { text, problems, failed } = await runDiff(parsed.args, context);
    progress.clear();
    process.stderr.write(problems);
    process.stdout.write(text);
    return failed ? exitCodes.invalid : exitCodes.done;
  } catch (error) {
    progress.clear();
    return reportFailure(error);
  }
}

async function templates(words: readonly string[]): Promise<number> {
  const { parseTemplatesArguments, runTemplates, templatesHelp } =
    await import("./cli/templates-command.js");
  const parsed = parseTemplatesArguments(words);
  if (parsed.kind === "help") {
    process.stdout.write(templatesHelp);
    return exitCodes.done;
  }
  if (parsed.kind === "wrong") return fail(exitCodes.usage, diagnose(parsed.problems));
  try {
    process.stdout.write(await runTemplates(parsed.args, process.cwd()));
    return exitCodes.done;
  } catch (error) {
    return reportFailure(error);
  }
}

async function inspect(words: readonly string[]): Promise<number> {
  const { inspectHelp, parseInspectArguments, runInspect } =
    await import("./cli/inspect-command.js");
  const parsed = parseInspectArguments(words);
  if (parsed.kind === "help") {
    process.stdout.write(inspectHelp);
    return exitCodes.done;
  }
  if (parsed.kind === "wrong") return fail(exitCodes.usage, diagnose(parsed.problems));
  const warnings: Diagnostic[] = [];
  const context = {
    workingDirectory: process.cwd(),
    readInput: async () => await readAll(process.stdin),
    onDiagnostic: (diagnostic: Diagnostic) => warnings.push(diagnostic),
  };
  try {
    const text = await runInspect(parsed.args, context);
    process.stderr.write(formatDiagnostics(warnings));
    process.stdout.write(text);
    return exitCodes.done;
  } catch (error) {
    return reportFailure(error);
  }
}

async function completion(words: readonly string[]): Promise<number> {
  const { completionScript, shells } = await import("./cli/completion.js");
  const [word] = words;
  const shell = shells.find((name) => name === word);
  if (shell === undefined || words.length > 1) {
    const hint = `Write \`specwright completion\` and one of ${shells.join(", ")}.`;
    const problem = mistake("`completion` takes the name of one shell", hint);
    return fail(exitCodes.usage, diagnose([problem]));
  }
  process.stdout.write(completionScript(shell));
  return exitCodes.done;
}

function fail(code: number, errors: readonly Diagnostic[]): number {
  process.stderr.write(formatDiagnostics(errors));
  return code;
}

function reportFailure(error: unknown): number {
  const { code, errors, bug } = judgeFailure(error);
  if (bug !== null) process.stderr.write(bugText(bug));
  return fail(code, errors);
}

function judgeFailure(error: unknown): Pick<RunResult, "code" | "errors" | "bug"> {
  if (error instanceof GeneratorError) {
    const errors = error.diagnostics.filter(({ severity }) => severity === "error");
    return { code: exitCodes.invalid, errors, bug: null };
  }
  if (error instanceof UsageError) {
    return { code: exitCodes.usage, errors: diagnose(error.problems), bug: null };
  }
  const bug = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return { code: exitCodes.bug, errors: [], bug };
}

function diagnose(problems: readonly Problem[]): readonly Diagnostic[] {
  return problems.map((problem) => toDiagnostic(problem));
}

/** When a reader such as `head` has closed the pipe, the rest is dropped; the exit code stays the same. */
function tolerateClosedPipes(): void {
  for (const stream of [process.stdout, process.stderr]) {
    stream.on("error", (error: NodeJS.ErrnoException) => {
      if (error.code !== "EPIPE") throw error;
    });
  }
}
