import type { Diagnostic, Problem } from "../diagnostics.js";
import type { ConfigurationSource } from "../load/find-configuration.js";
import { findConfiguration } from "../load/find-configuration.js";
import { fingerprintText } from "../load/fingerprint.js";
import type { Configuration, TextCache } from "../options.js";
import type { CheckReport } from "../write/check-files.js";
import { findCacheFolder, openDiskCache } from "../write/disk-cache.js";
import type { RunArguments } from "./arguments.js";
import { emptyReport } from "./report.js";
import type { CompletedRun, FingerprintedFile, RunCache } from "./run-cache.js";
import { createRunCache } from "./run-cache.js";

/** The surroundings of a run, as the process gives them. */
export interface RunContext {
  readonly workingDirectory: string;
  /** The version of Node. */
  readonly runtime: string;
  /** Hears of warnings. */
  readonly onDiagnostic: (diagnostic: Diagnostic) => void;
  /** Hears of each stage as it begins. */
  readonly onStage: (stage: string) => void;
  /** Reads all of standard input. */
  readonly readInput: () => Promise<string>;
}

/** How a run ended that was not refused. */
export interface RunOutcome {
  readonly output: string;
  /** What was done, or would be; of `generate`, without differences. */
  readonly report: CheckReport;
  /** Whether an earlier run answered. */
  readonly recalled: boolean;
}

/** What the command line and the configuration together leave open. */
export class UsageError extends Error {
  override readonly name = "UsageError";
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    super(problems.map((problem) => problem.message).join("\n"));
    this.problems = problems;
  }
}

/**
 * Runs `generate` or `check`. Whatever takes long to load is imported only when an earlier run cannot answer.
 *
 * @throws {GeneratorError} when the input is invalid or the output cannot be written.
 * @throws {UsageError} when nobody says what the specification or the output is.
 */
export async function runCommand(args: RunArguments, context: RunContext): Promise<RunOutcome> {
  const { workingDirectory } = context;
  const source = await findConfiguration(workingDirectory, args.config ?? null);
  const cacheFolder = findCacheFolder(workingDirectory);
  const cache = cacheFolder === null ? null : openDiskCache(cacheFolder);
  const runs = cache === null ? null : openRunCache({ args, context, source, cache });
  const earlier = runs === null || args.force ? null : await runs.recall();
  if (earlier !== null) return recalled(earlier, context);
  const settings = await settle(args, source, workingDirectory);
  return await runAnew({ args, context, settings, cache, runs });
}

function recalled({ output, files, warnings }: CompletedRun, context: RunContext): RunOutcome {
  for (const warning of warnings) context.onDiagnostic(warning);
  const report = { ...emptyReport, unchanged: files, upToDate: true, differences: [] };
  return { output, report, recalled: true };
}

interface Recallable {
  readonly args: RunArguments;
  readonly context: RunContext;
  readonly source: ConfigurationSource | null;
  readonly cache: TextCache;
}

/** What a module does cannot be told from its text, so a run with one is never recalled. */
function openRunCache({ args, context, source, cache }: Recallable): RunCache | null {
  if (source?.kind === "module") return null;
  const { workingDirectory, runtime } = context;
  const { command: _command, force: _force, quiet: _quiet, json: _json, ...input } = args;
  const options = { ...input, verify: verifyOf(args) };
  return createRunCache({ workingDirectory, runtime, options, configuration: source }, cache);
}

/** `check` looks closely unless it is told not to; for `generate`, it depends on the size of the document. */
function verifyOf({ command, verify }: RunArguments): boolean | undefined {
  return verify ?? (command === "check" ? true : undefined);
}

interface Settings extends Configuration {
  readonly spec: string;
  readonly output: string;
}

/** Lays the command line over the configuration. */
async function settle(
  args: RunArguments,
  source: ConfigurationSource | null,
  workingDirectory: string,
): Promise<Settings> {
  const configuration = await load(source, workingDirectory);
  const spec = args.spec ?? configuration.spec;
  const output = args.output ?? configuration.output;
  if (spec === undefined || output === undefined) {
    const missing = [
      ...(spec === undefined ? ["spec"] : []),
      ...(output === undefined ? ["output"] : []),
    ];
    throw new UsageError(missing.map(missingOption));
  }
  const templates = args.templates ?? configuration.templates;
  const overlays = args.overlays ?? configuration.overlays;
  const verify = args.verify ?? configuration.verify ?? verifyOf(args);
  return {
    ...configuration,
    spec,
    output,
    ...(templates !== undefined && { templates }),
    ...(overlays !== undefined && { overlays }),
    ...(args.include !== undefined && { include: args.include }),
    ...(args.exclude !== undefined && { exclude: args.exclude }),
    ...(args.int64 !== undefined && { int64: args.int64 }),
    ...(verify !== undefined && { verify }),
  };
}

async function load(
  source: ConfigurationSource | null,
  workingDirectory: string,
): Promise<Configuration> {
  if (source === null) return {};
  const { loadConfiguration } = await import("../load/load-configuration.js");
  return await loadConfiguration(source, workingDirectory);
}

function missingOption(name: string): Problem {
  return {
    code: "command-line-invalid",
    message: `--${name} is missing`,
    pointer: null,
    hint: `Give --${name}, or the key \`${name}\` in specwright.config.json or under \`specwright\` in package.json.`,
  };
}

interface Run {
  readonly args: RunArguments;
  readonly context: RunContext;
  readonly settings: Settings;
  readonly cache: TextCache | null;
  readonly runs: RunCache | null;
}

async function runAnew({ args, context, settings, cache, runs }: Run): Promise<RunOutcome> {
  const { output, ...input } = settings;
  const { onDiagnostic, onStage } = context;
  const remember = runs?.begin(settings.templates ?? []);
  const warnings: Diagnostic[] = [];
  let sources: readonly FingerprintedFile[] = [];
  const { generate } = await import("../generate.js");
  const files = await generate({
    ...input,
    allowRemote: args.allowRemote,
    keepGoing: args.keepGoing,
    ...(input.spec === "-" && { input: await context.readInput() }),
    ...(cache !== null && !args.force && { cache }),
    onStage,
    onDiagnostic: (diagnostic) => {
      warnings.push(diagnostic);
      onDiagnostic(diagnostic);
    },
    onSources: (read) => {
      sources = read.map(({ location, text }) => {
        return { location, fingerprint: fingerprintText(text) };
      });
    },
  });
  onStage(args.command === "check" ? "compare" : "write");
  const report = await finish({ args, context, output, files });
  if (report.upToDate) {
    const { manifestOf } = await import("../write/manifest.js");
    const paths = files.map((file) => file.path).toSorted();
    const templates = settings.templates ?? [];
    const manifest = manifestOf(files);
    await remember?.({ output, templates, sources, manifest, files: paths, warnings });
  }
  return { output, report, recalled: false };
}

interface Finish {
  readonly args: RunArguments;
  readonly context: RunContext;
  readonly output: string;
  readonly files: Awaited<ReturnType<typeof import("../generate.js").generate>>;
}

async function finish({ args, context, output, files }: Finish): Promise<CheckReport> {
  if (args.command === "check") {
    const { checkFiles } = await import("../write/check-files.js");
    return await checkFiles(output, files);
  }
  const { writeFiles } = await import("../write/write-files.js");
  const { force } = args;
  const report = await writeFiles(output, files, { force, onDiagnostic: context.onDiagnostic });
  return { ...report, upToDate: true, differences: [] };
}
