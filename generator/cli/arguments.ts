import type { ParseArgsConfig } from "node:util";
import { parseArgs } from "node:util";
import { closest } from "../closest.js";
import type { Problem } from "../diagnostics.js";
import type { Int64Type } from "../options.js";

export const commands = ["generate", "check"] as const;

export type Command = (typeof commands)[number];

/** What the command line asks for. `undefined` is what it does not say, so that the configuration may. */
export interface RunArguments {
  readonly command: Command;
  readonly spec: string | undefined;
  readonly allowRemote: boolean;
  readonly overlays: readonly string[] | undefined;
  readonly include: readonly string[] | undefined;
  readonly exclude: readonly string[] | undefined;
  readonly output: string | undefined;
  readonly templates: readonly string[] | undefined;
  readonly config: string | undefined;
  readonly int64: Int64Type | undefined;
  readonly verify: boolean | undefined;
  readonly keepGoing: boolean;
  readonly force: boolean;
  readonly quiet: boolean;
  readonly json: boolean;
}

export type ParsedArguments =
  | { readonly kind: "run"; readonly run: RunArguments }
  | { readonly kind: "help"; readonly command: Command | null }
  | { readonly kind: "version" }
  | {
      readonly kind: "wrong";
      readonly problems: readonly Problem[];
      readonly json: boolean;
    };

/** Reads a command line, without the program's name. All mistakes are found at once; asking for help forgives them. */
export function parseArguments(argv: readonly string[]): ParsedArguments {
  const { tokens } = parseArgs({
    args: [...argv],
    options,
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const words = tokens.filter((token) => token.kind === "positional").map(({ value }) => value);
  const given = tokens.filter((token) => token.kind === "option");
  const has = (name: OptionName) => given.some((option) => option.name === name);
  const command = commands.find((name) => name === words[0]) ?? null;
  if (has("help")) return { kind: "help", command };
  if (has("version")) return { kind: "version" };
  const problems = [...problemsOfOptions(given), ...problemsOfWords(words)];
  if (command === null || problems.length > 0)
    return { kind: "wrong", problems, json: has("json") };
  const values = (name: OptionName) =>
    given.flatMap((option) => (option.name === name ? [option.value ?? ""] : []));
  return {
    kind: "run",
    run: {
      command,
      spec: values("spec").at(-1),
      allowRemote: has("allow-remote"),
      overlays: has("overlay") ? values("overlay") : undefined,
      include: has("include") ? values("include") : undefined,
      exclude: has("exclude") ? values("exclude") : undefined,
      output: values("output").at(-1),
      templates: has("templates") ? values("templates") : undefined,
      config: values("config").at(-1),
      int64: int64Types.find((type) => type === values("int64").at(-1)),
      verify: has("verify") ? true : has("no-verify") ? false : undefined,
      keepGoing: has("keep-going"),
      force: has("force"),
      quiet: has("quiet"),
      json: has("json"),
    },
  };
}

const options = {
  spec: { type: "string" },
  "allow-remote": { type: "boolean" },
  overlay: { type: "string", multiple: true },
  include: { type: "string", multiple: true },
  exclude: { type: "string", multiple: true },
  output: { type: "string" },
  templates: { type: "string", multiple: true },
  config: { type: "string" },
  int64: { type: "string" },
  verify: { type: "boolean" },
  "no-verify": { type: "boolean" },
  "keep-going": { type: "boolean" },
  force: { type: "boolean" },
  quiet: { type: "boolean" },
  json: { type: "boolean" },
  help: { type: "boolean", short: "h" },
  version: { type: "boolean", short: "v" },
} as const satisfies ParseArgsConfig["options"];

type OptionName = keyof typeof options;

/** An option as it was written. */
interface GivenOption {
  readonly name: string;
  readonly rawName: string;
  readonly value?: string | undefined;
  readonly inlineValue?: boolean | undefined;
}

function problemsOfOptions(given: readonly GivenOption[]): readonly Problem[] {
  const problems = given.flatMap((option) => problemsOfOption(option));
  const names = given.map((option) => option.name);
  const repeated = new Set(names.filter((name, index) => names.indexOf(name) < index));
  for (const name of ["spec", "output", "config", "int64"]) {
    if (repeated.has(name)) problems.push(problem(`--${name} is given more than once`));
  }
  if (names.includes("verify") && names.includes("no-verify")) {
    problems.push(problem("--verify and --no-verify contradict each other"));
  }
  return problems;
}

function problemsOfOption({ name, rawName, value, inlineValue }: GivenOption): Problem[] {
  if (!isOptionName(name)) {
    const likely = closest(name, Object.keys(options));
    const hint = likely === null ? undefined : `Did you mean \`--${likely}\`?`;
    return [problem(`there is no option ${rawName}`, hint)];
  }
  if (options[name].type === "boolean") {
    return value === undefined ? [] : [problem(`${rawName} takes no value`)];
  }
  if (value === undefined || value === "") return [problem(`${rawName} needs a value`)];
  const isInput = name === "spec" && value === "-";
  if ((name === "include" || name === "exclude") && !isFilter(value)) {
    const hint = "Write `tag:pets`, `path:/pets/**`, `operation:listPets` or `deprecated`.";
    return [problem(`${rawName} cannot be ${value}`, hint)];
  }
  if (name === "int64" && !int64Types.some((type) => type === value)) {
    return [problem(`${rawName} cannot be ${value}`, "Write `number` or `string`.")];
  }
  if (inlineValue !== true && value.startsWith("-") && !isInput) {
    const hint = `If \`${value}\` is meant to be the value, write \`${rawName}=${value}\`.`;
    return [problem(`${rawName} needs a value, but ${value} follows`, hint)];
  }
  return [];
}

/** The same as in `configuration.schema.json`. */
const int64Types = ["number", "string"] as const satisfies readonly Int64Type[];

/** The same as in `configuration.schema.json`. */
function isFilter(text: string): boolean {
  return /^(?:(?:tag|path|operation):[^]+|deprecated)$/.test(text);
}

function problemsOfWords([command, ...rest]: readonly string[]): readonly Problem[] {
  if (command === undefined) {
    return [problem("a command is missing", `Say one of ${commandNames}.`)];
  }
  const likely = closest(command, commands);
  if (!commands.some((name) => name === command)) {
    const hint =
      likely === null ? `The commands are ${commandNames}.` : `Did you mean \`${likely}\`?`;
    return [problem(`there is no command ${command}`, hint)];
  }
  return rest.map((word) => problem(`${word} is one word too many`));
}

const commandNames = commands.map((name) => `\`${name}\``).join(" and ");

function isOptionName(name: string): name is OptionName {
  return Object.hasOwn(options, name);
}

function problem(message: string, hint?: string): Problem {
  const base = { code: "command-line-invalid", message, pointer: null } as const;
  return hint === undefined ? base : { ...base, hint };
}
