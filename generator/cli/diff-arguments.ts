import type { Problem } from "../diagnostics.js";
import type { FailOn } from "../diff/report.js";
import { mistake, readCommandLine } from "./command-options.js";

/** How a comparison is printed. */
export const diffFormats = ["text", "markdown", "json", "sarif", "github"] as const;

export type DiffFormat = (typeof diffFormats)[number];

const failOns = ["breaking", "wire", "any"] as const satisfies readonly FailOn[];

/** The command line of `specwright diff`. */
export interface DiffArguments {
  /** Two documents, or two packages with `surface`; none: the configured document and an earlier revision of it. */
  readonly operands: readonly string[];
  readonly base: string | null;
  readonly config: string | null;
  readonly allowRemote: boolean;
  readonly failOn: FailOn | null;
  readonly format: DiffFormat;
  readonly exceptions: string | null;
  readonly bump: boolean;
  readonly write: boolean;
  readonly surface: boolean;
  readonly verbose: boolean;
}

export type ParsedDiff =
  | { readonly kind: "run"; readonly args: DiffArguments }
  | { readonly kind: "help" }
  | { readonly kind: "wrong"; readonly problems: readonly Problem[] };

/** The options of the command. */
export const diffOptions = {
  base: { type: "string" },
  config: { type: "string" },
  "allow-remote": { type: "boolean" },
  "fail-on": { type: "string", values: failOns },
  format: { type: "string", values: diffFormats },
  json: { type: "boolean" },
  exceptions: { type: "string" },
  bump: { type: "boolean" },
  write: { type: "boolean" },
  surface: { type: "boolean" },
  verbose: { type: "boolean" },
  help: { type: "boolean", short: "h" },
} as const;

/** Reads the words that follow `specwright diff`. Finds all mistakes at once; asking for help forgives them. */
export function parseDiffArguments(argv: readonly string[]): ParsedDiff {
  const { operands, has, value, problems: found } = readCommandLine("diff", diffOptions, argv);
  if (has("help")) return { kind: "help" };
  const args: DiffArguments = {
    operands,
    base: value("base"),
    config: value("config"),
    allowRemote: has("allow-remote"),
    failOn: failOns.find((name) => name === value("fail-on")) ?? null,
    format: has("json") ? "json" : (diffFormats.find((name) => name === value("format")) ?? "text"),
    exceptions: value("exceptions"),
    bump: has("bump"),
    write: has("write"),
    surface: has("surface"),
    verbose: has("verbose"),
  };
  const problems = [...found, ...problemsOfCombination(args)];
  return problems.length > 0 ? { kind: "wrong", problems } : { kind: "run", args };
}

function problemsOfCombination(args: DiffArguments): readonly Problem[] {
  const { operands, base, bump, write, surface } = args;
  const problems: Problem[] = [];
  if (operands.length === 1 || operands.length > 2) {
    const hint = "Name the old and the new one, or none to compare with an earlier revision.";
    problems.push(mistake(`two documents are compared, but ${operands.length} are given`, hint));
  }
  if (base !== null && operands.length > 0) {
    problems.push(mistake("--base compares the configured document, so no documents are given"));
  }
  if (write && !bump) problems.push(mistake("--write has an effect together with --bump only"));
  if (surface && (operands.length !== 2 || bump || base !== null)) {
    problems.push(mistake("--surface compares two packages", "Give their folders."));
  }
  return problems;
}

/** The text of `specwright diff --help`. */
export const diffHelp = `Usage: specwright diff OLD NEW [options]
       specwright diff [--base REVISION] [options]
       specwright diff --surface OLD-PACKAGE NEW-PACKAGE [options]

Compares two OpenAPI documents as code that uses their clients sees them. Without documents, the
configured one is compared with the revision that the client was last generated at.

Options:
  --base REVISION    Compares the configured document with that of a Git revision.
  --fail-on WHAT     Exits with 1: breaking (code or clients break), wire (clients in use break), any.
  --format FORMAT    text (default), markdown, json, sarif, or github (annotations).
  --json             The same as --format json.
  --exceptions FILE  Changes that were agreed upon, each with a reason and the last day it holds on.
  --bump             Proposes the next version of the package and a section of its CHANGELOG.
  --write            With --bump: writes them to the configuration and to CHANGELOG.md of the output.
  --surface          Compares the exports of two generated packages.
  --allow-remote     Allows documents to be URLs.
  --config FILE      The configuration that both documents are read with.
  --verbose          Lists every change and every operation, however many there are.
  -h, --help         Prints this help.

Exit codes: 0 success, 1 invalid input or what --fail-on names, 2 wrong usage, 70 a bug.
`;
