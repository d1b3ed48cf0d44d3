import { join, resolve } from "node:path";
import type { Problem } from "../diagnostics.js";
import { LoadError, toDiagnostic } from "../diagnostics.js";
import { findingCatalogue } from "../diff/codes.js";
import { diffModels } from "../diff/diff-models.js";
import type { Exception } from "../diff/exceptions.js";
import { applyExceptions, parseExceptions } from "../diff/exceptions.js";
import type { DiffReport } from "../diff/report.js";
import { gravestVerdict, isFailure } from "../diff/report.js";
import { githubReport, sarifReport } from "../diff/report-annotations.js";
import { jsonReport } from "../diff/report-json.js";
import { markdownReport } from "../diff/report-markdown.js";
import { textReport } from "../diff/report-text.js";
import { compareSurfaces, type SurfaceChange, verdictOfSurface } from "../diff/surface.js";
import type { Json } from "../json.js";
import { readProgramVersion } from "../load/program.js";
import { readText } from "../load/read-text.js";
import { proposeVersion } from "./bump-version.js";
import { configuredApi } from "./configured-api.js";
import type { DiffArguments } from "./diff-arguments.js";
import { problemsText } from "./diff-problems.js";
import { readSources } from "./diff-sources.js";

/** The environment of a comparison, as the process provides it. */
export interface DiffContext {
  readonly workingDirectory: string;
  /** `2026-12-31`: decides which exceptions have expired. */
  readonly today: string;
  readonly onStage: (stage: string) => void;
}

/** What a comparison prints, and whether it fails. */
export interface DiffOutcome {
  readonly text: string;
  /** For standard error. */
  readonly problems: string;
  readonly failed: boolean;
}

/**
 * Compares two documents, or two packages.
 *
 * @throws {GeneratorError} when something cannot be read.
 */
export async function runDiff(args: DiffArguments, context: DiffContext): Promise<DiffOutcome> {
  if (args.surface) return await diffSurfaces(args, context);
  const { workingDirectory, onStage } = context;
  const documents = args.operands;
  const { api, configuration } = await configuredApi(workingDirectory, { ...args, documents });
  const exceptions = args.exceptions === null ? [] : await readExceptions(args.exceptions, context);
  const sources = await readSources({ workingDirectory, args, api, configuration, onStage });
  const problems = problemsText(sources.problems, args.verbose);
  if (sources.sides === null) return { text: "", problems, failed: true };
  onStage("compare");
  const { sides } = sources;
  const all = diffModels(sides.old, sides.new);
  const { findings, excepted, notes } = applyExceptions(all, exceptions, context.today);
  const verdict = gravestVerdict(findings);
  const report: DiffReport = {
    old: sides.old.name,
    new: sides.new.name,
    verdict,
    notes: [...sources.notes, ...notes],
    findings,
    excepted,
  };
  const proposal = args.bump
    ? await proposeVersion({ report, api, configuration, workingDirectory, ...sides }, args.write)
    : "";
  const failed = isFailure(findings, args.failOn);
  return { text: print(report, args) + proposal, problems, failed };
}

function print(report: DiffReport, { format, verbose }: DiffArguments): string {
  switch (format) {
    case "text":
      return textReport(report, verbose);
    case "markdown":
      return markdownReport(report);
    case "json":
      return jsonReport(report);
    case "sarif":
      return sarifReport(report, readProgramVersion());
    case "github":
      return githubReport(report);
  }
}

async function readExceptions(
  path: string,
  { workingDirectory }: DiffContext,
): Promise<readonly Exception[]> {
  const read = await readText(resolve(workingDirectory, path));
  if (!("text" in read))
    return refuse([invalid(`\`${path}\` cannot be read: ${read.reason}`, null)]);
  let tree: Json;
  try {
    tree = JSON.parse(read.text) as Json; // It gives nothing else.
  } catch {
    return refuse([invalid(`\`${path}\` is not JSON`, null)]);
  }
  const parsed = parseExceptions(tree, new Set(Object.keys(findingCatalogue)));
  if ("exceptions" in parsed) return parsed.exceptions;
  return refuse(
    parsed.problems.map(({ message, pointer }) => invalid(`${path}: ${message}`, pointer)),
  );
}

function invalid(message: string, pointer: string | null): Problem {
  return { code: "exceptions-invalid", message, pointer };
}

function refuse(problems: readonly Problem[]): never {
  throw new LoadError(problems.map((problem) => toDiagnostic(problem)));
}

async function diffSurfaces(
  { operands, failOn, format }: DiffArguments,
  { workingDirectory }: DiffContext,
): Promise<DiffOutcome> {
  const [old = "", now = ""] = operands;
  const texts = await Promise.all(
    [old, now].map(async (folder) => {
      const read = await readText(join(resolve(workingDirectory, folder), "reference", "api.md"));
      if ("text" in read) return read.text;
      const message = `\`${folder}\` has no \`reference/api.md\``;
      return refuse([{ code: "surface-missing", message, pointer: null }]);
    }),
  );
  const changes = compareSurfaces(texts[0] ?? "", texts[1] ?? "");
  const verdict = verdictOfSurface(changes);
  const failed =
    (failOn === "breaking" && verdict === "major") || (failOn === "any" && changes.length > 0);
  const report = { version: 1, old, new: now, verdict, changes };
  const text =
    format === "json" ? `${JSON.stringify(report, null, 2)}\n` : surfaceText(changes, verdict);
  return { text, problems: "", failed };
}

function surfaceText(changes: readonly SurfaceChange[], verdict: string | null): string {
  const lines = changes.map((change) => {
    if (change.kind === "removed") return `- ${change.old}`;
    if (change.kind === "added") return `+ ${change.new}`;
    return `- ${change.old}\n+ ${change.new}`;
  });
  const summary =
    verdict === null
      ? "Nothing changed."
      : `${verdict.toUpperCase()}: ${changes.length} changed exports or members.`;
  return [...lines, summary, ""].join("\n");
}
