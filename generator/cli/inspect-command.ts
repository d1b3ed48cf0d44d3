import type { Diagnostic, Problem } from "../diagnostics.js";
import { LoadError, toDiagnostic } from "../diagnostics.js";
import type { GenerateOptions } from "../options.js";
import { mistake, readCommandLine } from "./command-options.js";
import { configuredApi } from "./configured-api.js";

/** The command line of `specwright inspect`. */
export interface InspectArguments {
  /** `null`: the configured document. */
  readonly spec: string | null;
  readonly operation: string | null;
  readonly schema: string | null;
  readonly views: boolean;
  readonly config: string | null;
}

export type ParsedInspect =
  | { readonly kind: "run"; readonly args: InspectArguments }
  | { readonly kind: "help" }
  | { readonly kind: "wrong"; readonly problems: readonly Problem[] };

/** The options of the command. */
export const inspectOptions = {
  operation: { type: "string" },
  schema: { type: "string" },
  views: { type: "boolean" },
  config: { type: "string" },
  help: { type: "boolean", short: "h" },
} as const;

/** Reads the words that follow `specwright inspect`. Finds all mistakes at once; asking for help forgives them. */
export function parseInspectArguments(argv: readonly string[]): ParsedInspect {
  const { operands, has, value, problems } = readCommandLine("inspect", inspectOptions, argv);
  if (has("help")) return { kind: "help" };
  const [spec = null, ...others] = operands;
  const args: InspectArguments = {
    spec,
    operation: value("operation"),
    schema: value("schema"),
    views: has("views"),
    config: value("config"),
  };
  const all = [
    ...problems,
    ...(others.length > 0
      ? [mistake(`one document is read, but ${operands.length} are given`)]
      : []),
    ...(args.operation !== null && args.schema !== null
      ? [mistake("--operation and --schema exclude each other", "Ask for one after the other.")]
      : []),
  ];
  return all.length > 0 ? { kind: "wrong", problems: all } : { kind: "run", args };
}

/** The environment of an inspection, as the process provides it. */
export interface InspectContext {
  readonly workingDirectory: string;
  readonly readInput: () => Promise<string>;
  readonly onDiagnostic: (diagnostic: Diagnostic) => void;
}

/**
 * The model of a document, or a part of it, as JSON.
 *
 * @throws {GeneratorError} where the document has errors, or does not have the part.
 */
export async function runInspect(
  { spec, operation, schema, views, config }: InspectArguments,
  { workingDirectory, readInput, onDiagnostic }: InspectContext,
): Promise<string> {
  const documents = spec === null ? [] : [spec];
  const { api } = await configuredApi(workingDirectory, { config, documents });
  const chosen = spec ?? api.spec;
  if (chosen === undefined) {
    const message = "no document is given, and none is configured";
    const hint = "Write `specwright inspect openapi.yaml`.";
    throw new LoadError([toDiagnostic(mistake(message, hint))]);
  }
  const { output: _output, verify: _verify, ...settings } = api;
  const input = chosen === "-" ? { input: await readInput() } : {};
  const given: GenerateOptions = { ...settings, ...input, spec: chosen, onDiagnostic };
  const { inspect } = await import("../inspect.js");
  const part = await inspect(given, {
    ...(operation !== null && { operation }),
    ...(schema !== null && { schema }),
    views,
  });
  return `${JSON.stringify(part, null, 2)}\n`;
}

/** The text of `specwright inspect --help`. */
export const inspectHelp = `Usage: specwright inspect [DOCUMENT] [options]

Prints what a client is made from as JSON: the model of the document, which a transformModel
changes, or with --views what the templates see. Without a document, the configured one.

Options:
  --operation ID   One operation, by its operationId or the name of its function.
  --schema NAME    One schema, by its key in the document or the name of its type.
  --views          What the templates see, instead of the model.
  --config FILE    The configuration that the document is read with.
  -h, --help       Prints this help.

Exit codes: 0 success, 1 invalid input, 2 wrong usage, 70 a bug.
`;
