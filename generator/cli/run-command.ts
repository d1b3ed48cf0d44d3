import { resolve } from "node:path";
import type { Diagnostic } from "../diagnostics.js";
import { findConfiguration } from "../load/find-configuration.js";
import { fingerprintProgram } from "../load/program.js";
import { findCacheFolder, openDiskCache } from "../write/disk-cache.js";
import type { RunArguments } from "./arguments.js";
import { refuseMissingFiles } from "./missing-files.js";
import { createPlanCache } from "./plan-cache.js";
import type { Plan } from "./plan-runs.js";
import { planRuns } from "./plan-runs.js";
import type { DocumentOutcome } from "./run-document.js";
import { runDocument } from "./run-document.js";
import type { WatchedPaths } from "./watch-paths.js";

/** The environment of a run, as the process provides it. */
export interface RunContext {
  readonly workingDirectory: string;
  /** The version of Node. */
  readonly runtime: string;
  /** Called with each warning. */
  readonly onDiagnostic: (diagnostic: Diagnostic) => void;
  /** Called with the paths of what is read. */
  readonly onInput: (paths: WatchedPaths) => void;
  /** Called at the start of each stage. */
  readonly onStage: (stage: string) => void;
  /** Reads all of standard input. */
  readonly readInput: () => Promise<string>;
}

/**
 * Runs `generate` or `check` on each document. A document that has errors does not keep the others from being generated.
 *
 * @returns one outcome for each document, in the order of the configuration.
 * @throws {GeneratorError} when the configuration is invalid.
 * @throws {UsageError} when the command line does not fit together.
 */
export async function runCommand(
  args: RunArguments,
  context: RunContext,
): Promise<readonly DocumentOutcome[]> {
  const cacheFolder = findCacheFolder(context.workingDirectory);
  const records = args.force ? null : openDiskCache(cacheFolder ?? (await userCacheFolder()));
  context.onInput({ files: configurationFiles(args, context), folders: [] });
  // Before anything else: a document whose name is misspelt would be taken for another one.
  refuseMissingFiles(args, context.workingDirectory);
  const source = await findConfiguration(context.workingDirectory, args.config ?? null);
  // The effect of a module cannot be told from its text.
  const isRepeatable = source?.kind !== "module";
  const { workingDirectory } = context;
  const program = records === null ? null : fingerprintProgram();
  const plans =
    records === null || !isRepeatable
      ? null
      : createPlanCache({ workingDirectory, args, configuration: source, program }, records);
  const plan = (await plans?.recall()) ?? (await makePlan(args, context, source));
  await plans?.remember(plan);
  for (const warning of plan.warnings) context.onDiagnostic(warning);
  const outcomes: DocumentOutcome[] = [];
  for (const settings of plan.runs) {
    outcomes.push(await runDocument({ args, context, settings, records, program, isRepeatable }));
  }
  return outcomes;
}

/** Where the programs of a user keep their caches. */
async function userCacheFolder(): Promise<string> {
  const { default: envPaths } = await import("env-paths");
  return envPaths("specwright", { suffix: "" }).cache;
}

/** Where the configuration is, or would be found. */
function configurationFiles(
  { config }: RunArguments,
  { workingDirectory }: RunContext,
): readonly string[] {
  const names = config === undefined ? ["specwright.config.json", "package.json"] : [config];
  return names.map((name) => resolve(workingDirectory, name));
}

async function makePlan(
  args: RunArguments,
  { workingDirectory }: RunContext,
  source: Awaited<ReturnType<typeof findConfiguration>>,
): Promise<Plan> {
  const configurationName = source?.displayName ?? null;
  if (source === null) {
    return planRuns({ args, configuration: {}, configurationName, workingDirectory });
  }
  const { loadConfiguration } = await import("../load/load-configuration.js");
  const configuration = await loadConfiguration(source, workingDirectory);
  return planRuns({ args, configuration, configurationName, workingDirectory });
}
