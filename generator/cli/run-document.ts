import { resolve } from "node:path";
import type { Diagnostic } from "../diagnostics.js";
import { GeneratorError, toDiagnostic } from "../diagnostics.js";
import { fingerprintText } from "../load/fingerprint.js";
import { fingerprintProgram } from "../load/program.js";
import type { Arrangement } from "../layout.js";
import { arrangementOf } from "../layout.js";
import { isUrl } from "../location.js";
import type { ApiConfiguration, GenerateOptions, TextCache } from "../options.js";
import type { CheckReport } from "../write/check-files.js";
import { displayPath } from "../write/present-output.js";
import { isBuildStale } from "../write/stale-build.js";
import type { RunArguments } from "./arguments.js";
import { refuseMissingFiles } from "./missing-files.js";
import { emptyReport } from "./report.js";
import type { CompletedRun, FingerprintedFile, RunCache } from "./run-cache.js";
import { createRunCache } from "./run-cache.js";
import type { RunContext } from "./run-command.js";
import type { WatchedPaths } from "./watch-paths.js";

/** The outcome of a run on one document. */
export interface DocumentOutcome {
  readonly spec: string;
  readonly output: string;
  readonly arrangement: Arrangement;
  /** What was done, or would be; without differences for `generate`. `null` after errors. */
  readonly report: CheckReport | null;
  /** Whether the outcome is that of an earlier run, because nothing has changed since. */
  readonly recalled: boolean;
  readonly errors: readonly Diagnostic[];
  /** What `--keep-going` would leave out, by the names that people read; nothing when it would not help. */
  readonly leavesOut: readonly string[];
}

export interface DocumentRun {
  readonly args: RunArguments;
  readonly context: RunContext;
  readonly settings: ApiConfiguration;
  /** Where runs are remembered; `null` when nothing is to be. */
  readonly records: TextCache | null;
  /** The fingerprint of the program when the command began; `null` where it cannot be told. */
  readonly program: string | null;
  /** Whether the settings say everything about the run. */
  readonly isRepeatable: boolean;
}

/** Runs `generate` or `check` on one document. The libraries are loaded only when no earlier run can be recalled. */
export async function runDocument(run: DocumentRun): Promise<DocumentOutcome> {
  const outcome = await runOrRecall(run);
  if (run.args.command === "check") warnOfStaleBuild(outcome.output, run.context);
  return outcome;
}

function warnOfStaleBuild(output: string, { onDiagnostic }: RunContext): void {
  if (!isKnownStale(output)) return;
  const message = `\`${displayPath(output, "dist")}\` was built from other sources than the present ones`;
  onDiagnostic(toDiagnostic({ code: "build-stale", message, pointer: null }));
}

function isKnownStale(output: string): boolean {
  try {
    return isBuildStale(output);
  } catch {
    // A folder that cannot be read has been reported by now.
    return false;
  }
}

async function runOrRecall(run: DocumentRun): Promise<DocumentOutcome> {
  const { context, settings } = run;
  const { spec, output } = settings;
  const outcome = { spec, output, arrangement: arrangementOf(settings) };
  context.onInput(inputsOf(run));
  const runs = openRunCache(run);
  const earlier = await runs?.recall();
  if (earlier !== undefined && earlier !== null) {
    for (const warning of earlier.warnings) context.onDiagnostic(warning);
    context.onInput({ files: earlier.sources.map(({ location }) => location), folders: [] });
    const report = { ...emptyReport, unchanged: earlier.files, upToDate: true, differences: [] };
    return { ...outcome, report, recalled: true, errors: [], leavesOut: [] };
  }
  const options = await optionsOf(run);
  try {
    const report = await runAnew(run, options, runs);
    return { ...outcome, report, recalled: false, errors: [], leavesOut: [] };
  } catch (error) {
    if (!(error instanceof GeneratorError)) throw error;
    const errors = error.diagnostics.filter(({ severity }) => severity === "error");
    const leavesOut = [...new Set(errors.flatMap((one) => one.leavesOut ?? []))];
    return { ...outcome, report: null, recalled: false, errors, leavesOut };
  }
}

/** What is known to be read before anything is. */
function inputsOf({ settings, context }: DocumentRun): WatchedPaths {
  const { spec, overlays = [], templates = [] } = settings;
  const at = (path: string) => resolve(context.workingDirectory, path);
  const files = spec === "-" || isUrl(spec) ? overlays : [spec, ...overlays];
  return { files: files.map(at), folders: templates.map(at) };
}

/** A file at a URL cannot be compared with an earlier one, and its address may hold a secret. */
function openRunCache({
  args,
  context,
  settings,
  records,
  program,
  isRepeatable,
}: DocumentRun): RunCache | null {
  if (records === null || !isRepeatable || isUrl(settings.spec)) return null;
  const { workingDirectory, runtime } = context;
  const { keepGoing } = args;
  return createRunCache(
    { workingDirectory, runtime, settings: { ...settings, keepGoing } },
    records,
    { fingerprint: program, read: fingerprintProgram },
  );
}

async function optionsOf({ args, context, settings }: DocumentRun): Promise<GenerateOptions> {
  const { output: _output, ...input } = settings;
  const { allowRemote, headers, keepGoing } = args;
  return {
    ...input,
    allowRemote,
    headers,
    keepGoing,
    ...(input.spec === "-" && { input: await context.readInput() }),
  };
}

async function runAnew(
  { args, context, settings }: DocumentRun,
  options: GenerateOptions,
  runs: RunCache | null,
): Promise<CheckReport> {
  const { output, templates = [] } = settings;
  refuseMissingFiles(settings, context.workingDirectory);
  const remember = runs?.begin(templates);
  const warnings: Diagnostic[] = [];
  let sources: readonly FingerprintedFile[] = [];
  const { generate } = await import("../generate.js");
  const files = await generate({
    ...options,
    project: resolve(context.workingDirectory, output),
    onStage: context.onStage,
    onDiagnostic: (diagnostic) => {
      warnings.push(diagnostic);
      context.onDiagnostic(diagnostic);
    },
    onSources: (read) => {
      const locations = read.map(({ location }) => location);
      context.onInput({ files: locations.filter((location) => !isUrl(location)), folders: [] });
      sources = read.map(({ location, text }) => {
        return { location, fingerprint: fingerprintText(text) };
      });
    },
  });
  context.onStage(args.command === "check" ? "compare" : "write");
  const report = await finish({ args, context, output, files });
  const isWhole = !warnings.some(({ code }) => ofMissing.test(code));
  if (report.upToDate && !args.dryRun && isWhole) {
    const { manifestOf } = await import("../write/compare-files.js");
    const paths = files.map((file) => file.path).toSorted();
    const manifest = manifestOf(files);
    const completed = { output, templates, sources, manifest, files: paths, warnings };
    await remember?.(completed satisfies CompletedRun);
  }
  return report;
}

/** A file or package that was missing may be there the next time, which no fingerprint would show. */
const ofMissing = /^(?:reference-(?:remote|unreadable)|output-package-missing)$/;

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
  const { force, dryRun } = args;
  const { onDiagnostic } = context;
  const report = await writeFiles(output, files, { force, dryRun, onDiagnostic });
  return { ...report, upToDate: true, differences: [] };
}
