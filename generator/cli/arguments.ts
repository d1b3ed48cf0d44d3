import type { Problem } from "../diagnostics.js";
import type { Docs, ImportExtension, Int64Type, Layout, ShippedOverlay } from "../options.js";
import { docs, importExtensions, int64Types, layouts, shippedOverlays } from "../options.js";
import { findProblems, isDocument, parseHeader } from "./argument-problems.js";
import { takeApart, type GivenArguments } from "./given-arguments.js";
import type { InitArguments } from "./init/init-command.js";
import { optionNames, type Command, type OptionName } from "./options.js";

/** A command line. `undefined` leaves a setting to the configuration. */
export interface RunArguments {
  readonly command: Exclude<Command, "init">;
  readonly spec: string | undefined;
  /** The hosts that files may be read from. */
  readonly allowRemote: readonly string[];
  /** May hold secrets. */
  readonly headers: Readonly<Record<string, string>>;
  readonly overlays: readonly string[] | undefined;
  readonly include: readonly string[] | undefined;
  readonly exclude: readonly string[] | undefined;
  readonly output: string | undefined;
  readonly with: readonly ShippedOverlay[] | undefined;
  readonly templates: readonly string[] | undefined;
  readonly config: string | undefined;
  readonly layout: Layout | undefined;
  readonly importExtension: ImportExtension | undefined;
  readonly docs: Docs | undefined;
  readonly int64: Int64Type | undefined;
  readonly verify: boolean | undefined;
  readonly keepGoing: boolean;
  readonly strict: true | undefined;
  readonly watch: boolean;
  readonly dryRun: boolean;
  readonly force: boolean;
  readonly verbose: boolean;
  readonly quiet: boolean;
  readonly json: boolean;
}

export type ParsedArguments =
  | { readonly kind: "run"; readonly run: RunArguments }
  | { readonly kind: "init"; readonly init: InitArguments }
  | { readonly kind: "help"; readonly command: Command | null }
  | { readonly kind: "version" }
  /** Not a single word. */
  | { readonly kind: "nothing" }
  | {
      readonly kind: "wrong";
      readonly problems: readonly Problem[];
      readonly json: boolean;
    };

/** Reads a command line, without the name of the program. Finds all mistakes at once; asking for help forgives them. */
export function parseArguments(argv: readonly string[]): ParsedArguments {
  if (argv.length === 0) return { kind: "nothing" };
  const given = takeApart(argv);
  const has = (name: OptionName) => given.options.some((option) => option.name === name);
  if (has("help")) return { kind: "help", command: given.command };
  if (has("version")) return { kind: "version" };
  // An unknown option may take the first word as its value.
  const isKnown = given.options.every(({ name }) => optionNames.has(name));
  const first = isKnown ? given.words[0] : given.words.find(isDocument);
  const isRun = first === undefined ? has("spec") : isDocument(first);
  const command = given.command ?? (isRun ? "generate" : null);
  const problems = findProblems({ ...given, command });
  if (command === null || problems.length > 0) {
    return { kind: "wrong", problems, json: has("json") };
  }
  if (command !== "init") return { kind: "run", run: runArguments(command, given) };
  const { spec, output, layout, importExtension } = runArguments("generate", given);
  return { kind: "init", init: { spec, output, layout, importExtension, yes: has("yes") } };
}

/** @param given without mistakes. */
function runArguments(
  command: RunArguments["command"],
  { words, options }: GivenArguments,
): RunArguments {
  const has = (name: OptionName) => options.some((option) => option.name === name);
  const values = (name: OptionName) =>
    options.flatMap((option) => (option.name === name ? [option.value ?? ""] : []));
  const list = (name: OptionName) => (has(name) ? values(name) : undefined);
  return {
    command,
    spec: values("spec").at(-1) ?? words[0],
    allowRemote: values("allow-remote"),
    headers: Object.fromEntries(values("header").map((text) => parseHeader(text) ?? ["", ""])),
    overlays: list("overlay"),
    include: list("include"),
    exclude: list("exclude"),
    output: values("output").at(-1),
    with: has("with") ? shippedOverlays.filter((name) => values("with").includes(name)) : undefined,
    templates: list("templates"),
    config: values("config").at(-1),
    layout: oneOf(layouts, values("layout")),
    importExtension: oneOf(importExtensions, values("import-extension")),
    docs: oneOf(docs, values("docs")),
    int64: oneOf(int64Types, values("int64")),
    verify: has("verify") ? true : has("no-verify") ? false : undefined,
    keepGoing: has("keep-going"),
    strict: has("strict") ? true : undefined,
    watch: has("watch"),
    dryRun: has("dry-run"),
    force: has("force"),
    verbose: has("verbose"),
    quiet: has("quiet"),
    json: has("json"),
  };
}

/** The last of the given values, if it is one of those that are allowed. */
function oneOf<Value extends string>(
  allowed: readonly Value[],
  given: readonly string[],
): Value | undefined {
  return allowed.find((value) => value === given.at(-1));
}
