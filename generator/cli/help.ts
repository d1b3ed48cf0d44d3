import type { Command, OptionDescription } from "./options.js";
import { appliesTo, listOptions } from "./options.js";

/** The text of `--help`, for one command or for all. */
export function helpText(command: Command | null): string {
  const listed = listOptions().filter(([name]) => command === null || appliesTo(name, command));
  const terms = listed.map(([name, option]) => [termOf(name, option), plain(option.help)] as const);
  return [...introductions[command ?? "all"], "Options:", ...table(terms), "", ...notes, ""].join(
    "\n",
  );
}

/** An option as it is written: `-o, --output DIR`. */
export function termOf(name: string, { short, value }: OptionDescription): string {
  const long = value === undefined ? `--${name}` : `--${name} ${value}`;
  return short === undefined ? long : `-${short}, ${long}`;
}

/** What each command does, in the order of the help. */
export const commandSummaries = {
  generate: "Writes the client. The default if a document is given.",
  check: "Compares the client with what would be written, and changes nothing.",
  init: "Writes a configuration and scripts for a project, and overwrites nothing.",
  diff: "Compares two documents as code sees them: see specwright diff --help.",
  inspect: "Prints the model of a document: see specwright inspect --help.",
  templates: "Lists the built-in templates, or copies some: see specwright templates --help.",
  completion: "Prints a script that completes commands and options in bash, fish or zsh.",
} as const;

const introductions: Readonly<Record<Command | "all", readonly string[]>> = {
  all: [
    "Usage: specwright DOCUMENT -o DIR [options]",
    "       specwright COMMAND [DOCUMENT] [options]",
    "",
    "Generates a TypeScript client from an OpenAPI document.",
    "",
    "Commands:",
    ...table(Object.entries(commandSummaries)),
    "",
  ],
  generate: [
    "Usage: specwright generate [DOCUMENT] [options]",
    "",
    "Writes the client. Files that an earlier run wrote and that are no longer needed are",
    "removed; files that are up to date are not touched, and other files never are.",
    "",
  ],
  check: [
    "Usage: specwright check [DOCUMENT] [options]",
    "",
    "Compares the client with what `specwright generate` would write, prints the difference",
    "as a unified diff, and changes nothing.",
    "",
  ],
  init: [
    "Usage: specwright init [DOCUMENT] [options]",
    "",
    "Writes specwright.config.json, and scripts to package.json. Asks for what is not given,",
    "and finds out how the project around the client resolves imports. Overwrites nothing.",
    "",
  ],
};

const notes = [
  "A FILTER is tag:NAME, path:PATH, operation:ID, or (for --exclude) deprecated. In names, * is",
  "anything but a slash, and ** is anything.",
  "",
  "Without --config, the configuration is specwright.config.json or the key `specwright` of",
  "package.json in the working directory. The command line wins. Paths in a configuration are",
  "relative to its file.",
  "",
  "Exit codes: 0 success, 1 invalid input or stale output, 2 wrong usage, 70 a bug in specwright.",
];

function table(rows: readonly (readonly [term: string, text: string])[]): readonly string[] {
  const width = Math.max(...rows.map(([term]) => term.length)) + 2;
  return rows.flatMap(([term, text]) => {
    const [first = "", ...rest] = wrap(text, 92 - width);
    return [
      `  ${term.padEnd(width)}${first}`,
      ...rest.map((line) => `  ${" ".repeat(width)}${line}`),
    ];
  });
}

function wrap(text: string, width: number): readonly string[] {
  const lines = [""];
  for (const word of text.split(" ")) {
    const line = lines.at(-1) ?? "";
    if (line !== "" && line.length + 1 + word.length > width) lines.push(word);
    else lines[lines.length - 1] = line === "" ? word : `${line} ${word}`;
  }
  return lines;
}

/** Without the marks of Markdown. */
function plain(text: string): string {
  return text.replaceAll("`", "");
}
