import { resolve } from "node:path";
import type { PackageFile } from "../assemble/package-file.js";
import type { Diagnostic } from "../diagnostics.js";
import { GeneratorError, toDiagnostic } from "../diagnostics.js";
import { fingerprintText } from "../load/fingerprint.js";
import { fingerprintProgram } from "../load/program.js";
import { arrangementOf } from "../layout.js";
import { isUrl } from "../location.js";
import type { ApiConfiguration, GenerateOptions, TextCache } from "../options.js";
import type { CheckReport } from "../write/check-files.js";
import { displayPath } from "../write/present-output.js";
import { isBuildStale } from "../write/stale-build.js";
import type { RunArguments } from "./arguments.js";
import { refuseMissingFiles } from "./missing-files.js";
import { finishFolder } from "./finish-folder.js";
import type { DocumentOutcome } from "./outcome.js";
import { emptyReport } from "./report.js";
import type { FingerprintedFile, RunCache } from "./run-cache.js";
import { createRunCache } from "./run-cache.js";
import type { RunContext } from "./run-context.js";
import type { RuntimeUser } from "./shared-runtimes.js";
import { runtimeOption, separateRuntime } from "./shared-runtimes.js";
import type { WatchedPaths } from "./watch-paths.js";

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

/** A document whose client is made, and neither written nor compared yet. */
export interface MadeDocument extends RuntimeUser {
  /** The outcome as long as nothing is written, with what is wrong with the document. */
  readonly unwritten: DocumentOutcome;
  /** Writes or compares the client, but for a runtime that it shares. */
  readonly finish: () => Promise<DocumentOutcome>;
}

/**
 * Makes the client of one document, for `generate` or `check`. The libraries are loaded only when no earlier run can be
 * recalled.
 */
export async function makeDocument(run: DocumentRun): Promise<MadeDocument> {
  const made = await makeOrRecall(run);
  const finish = async (): Promise<DocumentOutcome> => {
    const outcome = await made.finish();
    if (run.args.command === "check") warnOfStaleBuild(outcome.output, run.context);
    return outcome;
  };
  return { ...made, finish };
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

async function makeOrRecall(run: DocumentRun): Promise<MadeDocument> {
  const { context, settings } = run;
  const { spec, output } = settings;
  const named = { spec, output, arrangement: arrangementOf(settings) };
  const unwritten = { ...named, report: null, recalled: false, errors: [], leavesOut: [] };
  context.onInput(inputsOf(run));
  const runs = openRunCache(run);
  const earlier = (await runs?.recall()) ?? null;
  if (earlier !== null) {
    for (const warning of earlier.warnings) context.onDiagnostic(warning);
    context.onInput({ files: earlier.sources.map(({ location }) => location), folders: [] });
    const report = { ...emptyReport, unchanged: earlier.files, upToDate: true, differences: [] };
    const outcome = { ...unwritten, report, recalled: true };
    return { settings, unwritten, runtimeFiles: earlier.runtimeFiles, finish: async () => outcome };
  }
  const options = await optionsOf(run);
  try {
    const made = await makeAnew(run, options, runs);
    const finish = async (): Promise<DocumentOutcome> => {
      try {
        return { ...unwritten, report: await made.finish() };
      } catch (error) {
        return withErrors(unwritten, error);
      }
    };
    return { settings, unwritten, runtimeFiles: made.runtimeFiles, finish };
  } catch (error) {
    const failed = withErrors(unwritten, error);
    return { settings, unwritten: failed, runtimeFiles: null, finish: async () => failed };
  }
}

/** An error that is none of the input passes through. */
function withErrors(outcome: DocumentOutcome, error: unknown): DocumentOutcome {
  if (!(error instanceof GeneratorError)) throw error;
  const errors = error.diagnostics.filter(({ severity }) => severity === "error");
  return {
    ...outcome,
    errors,
    leavesOut: [...new Set(errors.flatMap((one) => one.leavesOut ?? []))],
  };
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
  const { output: _output, sharedRuntime: _sharedRuntime, ...input } = settings;
  const { allowRemote, headers, keepGoing } = args;
  return {
    ...input,
    ...runtimeOption(settings, context.workingDirectory),
    allowRemote,
    headers,
    keepGoing,
    ...(input.spec === "-" && { input: await context.readInput() }),
  };
}

async function makeAnew(
  run: DocumentRun,
  options: GenerateOptions,
  runs: RunCache | null,
): Promise<Pick<MadeDocument, "runtimeFiles"> & { readonly finish: () => Promise<CheckReport> }> {
  const { args, context, settings } = run;
  const { output, templates = [] } = settings;
  refuseMissingFiles(settings, context.workingDirectory);
  const remember = runs?.begin(templates);
  const { files, warnings, sources } = await generateFiles(run, options);
  const { own, runtimeFiles } = separateRuntime(files, options.runtime);
  const finish = async (): Promise<CheckReport> => {
    context.onStage(args.command === "check" ? "compare" : "write");
    const report = await finishFolder({ args, context, output, files: own });
    const isWhole = !warnings.some(({ code }) => ofMissing.test(code));
    if (report.upToDate && !args.dryRun && isWhole) {
      const { manifestOf } = await import("../write/compare-files.js");
      const paths = own.map((file) => file.path).toSorted();
      const made = { manifest: manifestOf(own), files: paths, runtimeFiles, warnings };
      await remember?.({ output, templates, sources, ...made });
    }
    return report;
  };
  return { runtimeFiles, finish };
}

interface GeneratedFiles {
  readonly files: readonly PackageFile[];
  readonly warnings: readonly Diagnostic[];
  readonly sources: readonly FingerprintedFile[];
}

async function generateFiles(
  { context, settings }: DocumentRun,
  options: GenerateOptions,
): Promise<GeneratedFiles> {
  const warnings: Diagnostic[] = [];
  let sources: readonly FingerprintedFile[] = [];
  const { generate } = await import("../generate.js");
  const files = await generate({
    ...options,
    project: resolve(context.workingDirectory, settings.output),
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
  return { files, warnings, sources };
}

/** A file or package that was missing may be there the next time, which no fingerprint would show. */
const ofMissing = /^(?:reference-(?:remote|unreadable)|output-package-missing)$/;
