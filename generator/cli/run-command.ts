import { resolve } from "node:path";
import { findConfiguration } from "../load/find-configuration.js";
import { fingerprintProgram } from "../load/program.js";
import { findCacheFolder, openDiskCache } from "../write/disk-cache.js";
import type { RunArguments } from "./arguments.js";
import { refuseMissingFiles } from "./missing-files.js";
import { createPlanCache } from "./plan-cache.js";
import type { Plan } from "./plan-runs.js";
import { planRuns } from "./plan-runs.js";
import type { DocumentOutcome, CommandOutcome } from "./outcome.js";
import type { DocumentRun, MadeDocument } from "./run-document.js";
import { makeDocument } from "./run-document.js";
import { finishRuntimes, runtimePath } from "./shared-runtimes.js";
import type { RunContext } from "./run-context.js";

/**
 * Runs `generate` or `check` on each document. A document that has errors does not keep the others from being generated.
 *
 * @throws {GeneratorError} when the configuration is invalid.
 * @throws {UsageError} when the command line does not fit together.
 */
export async function runCommand(args: RunArguments, context: RunContext): Promise<CommandOutcome> {
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
  return await runAll(
    plan.runs.map((settings) => ({ args, context, settings, records, program, isRepeatable })),
    args,
    context,
  );
}

/** A client that shares a runtime is written after it, and all others as soon as they are made. */
async function runAll(
  runs: readonly DocumentRun[],
  args: RunArguments,
  context: RunContext,
): Promise<CommandOutcome> {
  const finished = new Map<DocumentRun, DocumentOutcome>();
  const waiting = new Map<DocumentRun, MadeDocument>();
  for (const run of runs) {
    const made = await makeDocument(run);
    if (runtimePath(made, context) === null) finished.set(run, await made.finish());
    else waiting.set(run, made);
  }
  const runtimes = await finishRuntimes([...waiting.values()], args, context);
  for (const [run, made] of waiting) {
    const isRefused = runtimes.get(runtimePath(made, context) ?? "")?.report === null;
    finished.set(run, isRefused ? made.unwritten : await made.finish());
  }
  const outcomes = runs.flatMap((run) => finished.get(run) ?? []);
  return { outcomes, runtimes: [...runtimes.values()] };
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
