import { parseArgs } from "node:util";
import { closest } from "../closest.js";
import type { Problem } from "../diagnostics.js";

/** An option of a command that has its own: how it is written, and the only values that it takes, if they are limited. */
export interface CommandOption {
  readonly type: "boolean" | "string";
  readonly short?: string;
  readonly values?: readonly string[];
}

/** The words that follow the name of a command. */
export interface CommandLine<Name extends string> {
  /** The words without an option. */
  readonly operands: readonly string[];
  readonly has: (name: Name) => boolean;
  /** The last value that was given; `null` without any. */
  readonly value: (name: Name) => string | null;
  readonly problems: readonly Problem[];
}

/** Reads the words that follow the name of a command, and finds all mistakes in them at once. */
export function readCommandLine<Name extends string>(
  command: string,
  options: Readonly<Record<Name, CommandOption>>,
  argv: readonly string[],
): CommandLine<Name> {
  const known: Readonly<Record<string, CommandOption>> = options;
  const { tokens } = parseArgs({
    args: [...argv],
    options: Object.fromEntries(
      Object.entries(known).map(([name, { type, short }]) => [
        name,
        short === undefined ? { type } : { type, short },
      ]),
    ),
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const given = tokens.filter((token) => token.kind === "option");
  return {
    operands: tokens.flatMap((token) => (token.kind === "positional" ? [token.value] : [])),
    has: (name) => given.some((option) => option.name === name),
    value: (name) => given.findLast((option) => option.name === name)?.value ?? null,
    problems: given.flatMap(({ name, rawName, value }) => {
      const option = Object.hasOwn(known, name) ? known[name] : undefined;
      if (option !== undefined) return problemsOfValue(rawName, option, value);
      const likely = closest(name, Object.keys(known));
      const hint = likely === null ? undefined : `Did you mean \`--${likely}\`?`;
      return [mistake(`there is no option ${rawName} of \`${command}\``, hint)];
    }),
  };
}

function problemsOfValue(
  name: string,
  { type, values }: CommandOption,
  value: string | undefined,
): readonly Problem[] {
  if (type === "boolean") return value === undefined ? [] : [mistake(`${name} takes no value`)];
  if (value === undefined || value === "") return [mistake(`${name} needs a value`)];
  if (values === undefined || values.includes(value)) return [];
  return [mistake(`${name} cannot be ${value}`, `Write one of ${values.join(", ")}.`)];
}

/** Names as they are listed in a message: `` `a`, `b` and `c` ``. */
export function listed(keys: readonly string[]): string {
  const names = keys.map((key) => `\`${key}\``);
  const last = names.at(-1) ?? "";
  return names.length < 2 ? last : `${names.slice(0, -1).join(", ")} and ${last}`;
}

/** A mistake in a command line. */
export function mistake(message: string, hint?: string): Problem {
  const base = { code: "command-line-invalid", message, pointer: null } as const;
  return hint === undefined ? base : { ...base, hint };
}
