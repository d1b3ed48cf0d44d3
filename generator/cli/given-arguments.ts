import { parseArgs } from "node:util";
import type { Command } from "./options.js";
import { commands, descriptionOf, optionNames } from "./options.js";

/** An option as it was written. */
export interface GivenOption {
  /** The name of the option that is meant, or the unknown name. */
  readonly name: string;
  /** With its dashes. */
  readonly rawName: string;
  readonly value?: string | undefined;
  /** Whether the value was written behind an equals sign, or directly behind a letter. */
  readonly inlineValue?: boolean | undefined;
}

/** A command line, taken apart but not checked. */
export interface GivenArguments {
  readonly command: Command | null;
  /** Words that are neither options, nor values of options, nor the command. */
  readonly words: readonly string[];
  readonly options: readonly GivenOption[];
}

/** Splits a command line into its parts, without the name of the program. */
export function takeApart(argv: readonly string[]): GivenArguments {
  const names = [...optionNames].map(([name, option]) => {
    const { type, short } = descriptionOf(option);
    return [name, { type, ...(name === option && short !== undefined && { short }) }] as const;
  });
  const { tokens } = parseArgs({
    args: [...argv],
    options: Object.fromEntries(names),
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const words = tokens.flatMap((token) => (token.kind === "positional" ? [token.value] : []));
  const first = words.findIndex((word) => commands.some((name) => name === word));
  const command = commands.find((name) => name === words[first]) ?? null;
  return {
    command,
    words: words.filter((_, index) => index !== first),
    options: tokens.flatMap((token) =>
      token.kind === "option"
        ? [{ ...token, name: optionNames.get(token.name) ?? token.name }]
        : [],
    ),
  };
}
