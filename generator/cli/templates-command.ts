import { lstatSync, mkdirSync, writeFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { closest } from "../closest.js";
import type { Problem } from "../diagnostics.js";
import { LoadError, toDiagnostic } from "../diagnostics.js";
import { readBuiltInTexts } from "../load/built-in-templates.js";
import { onDisk } from "../write/disk.js";
import { mistake, readCommandLine } from "./command-options.js";
import { configuredApi } from "./configured-api.js";

/** The command line of `specwright templates`. */
export interface TemplatesArguments {
  /** The templates to copy; `null` lists all of them. */
  readonly names: readonly string[] | null;
  /** The folder of the copies; `null` for the configured one. */
  readonly to: string | null;
  readonly config: string | null;
}

export type ParsedTemplates =
  | { readonly kind: "run"; readonly args: TemplatesArguments }
  | { readonly kind: "help" }
  | { readonly kind: "wrong"; readonly problems: readonly Problem[] };

/** The options of the command. */
export const templatesOptions = {
  to: { type: "string" },
  config: { type: "string" },
  help: { type: "boolean", short: "h" },
} as const;

/** Reads the words that follow `specwright templates`. Finds all mistakes at once; asking for help forgives them. */
export function parseTemplatesArguments(argv: readonly string[]): ParsedTemplates {
  const { operands, has, value, problems } = readCommandLine("templates", templatesOptions, argv);
  if (has("help")) return { kind: "help" };
  const [verb = "list", ...names] = operands;
  const all = [...problems, ...mistakesIn(verb, names)];
  if (all.length > 0) return { kind: "wrong", problems: all };
  const [to, config] = [value("to"), value("config")];
  return { kind: "run", args: { names: verb === "list" ? null : names, to, config } };
}

function mistakesIn(verb: string, names: readonly string[]): readonly Problem[] {
  if (verb === "eject" && names.length === 0) {
    return [mistake("no template is named", "`specwright templates list` lists them.")];
  }
  if (verb === "list" && names.length > 0) {
    return [mistake("`list` takes no names", "`specwright templates eject NAME` copies one.")];
  }
  if (verb === "list" || verb === "eject") return [];
  const like = closest(verb, ["list", "eject"]);
  const hint = like === null ? "Write `list` or `eject NAME`." : `Did you mean \`${like}\`?`;
  return [mistake(`there is no \`specwright templates ${verb}\``, hint)];
}

/**
 * Lists the built-in templates, or copies some of them.
 *
 * @returns what to print
 * @throws {LoadError} with every unknown name and every file that already exists; nothing is written then.
 * @throws {OutputError} if the system refuses to write a file.
 */
export async function runTemplates(
  { names, to, config }: TemplatesArguments,
  workingDirectory: string,
): Promise<string> {
  const texts = await readBuiltInTexts();
  if (names === null) return listOf(texts);
  const folder = resolve(
    workingDirectory,
    to ?? (await configuredFolder(config, workingDirectory)),
  );
  const paths = [...new Set(names.map((name) => pathOf(name, texts) ?? name))];
  const copies = paths.map((path) => ({ path, text: texts.get(path), file: join(folder, path) }));
  const problems = copies.flatMap(({ path, text, file }) => {
    if (text === undefined) return [unknownName(path, texts)];
    return exists(file) ? [existing(shown(file, workingDirectory))] : [];
  });
  if (problems.length > 0) throw refusal(problems);
  for (const { file, text = "" } of copies) {
    onDisk({ path: shown(file, workingDirectory), verb: "written" }, () => {
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, text, { flag: "wx" });
    });
  }
  return copies.map(({ file }) => `wrote ${shown(file, workingDirectory)}\n`).join("");
}

/** The last overlay of the configuration, which takes precedence over the others. */
async function configuredFolder(config: string | null, workingDirectory: string): Promise<string> {
  const { api } = await configuredApi(workingDirectory, { config, documents: [] });
  const folder = api.templates?.at(-1);
  if (folder !== undefined) return folder;
  const hint = "Name one: `--to my-templates`.";
  throw refusal([mistake("no folder of templates is configured", hint)]);
}

function refusal(problems: readonly Problem[]): LoadError {
  return new LoadError(problems.map((problem) => toDiagnostic(problem)));
}

/** `header`, `partials/header` and `partials/header.hbs` are the same. */
function pathOf(name: string, texts: ReadonlyMap<string, string>): string | undefined {
  return [name, `${name}.hbs`, `partials/${name}`, `partials/${name}.hbs`].find((path) =>
    texts.has(path),
  );
}

function unknownName(name: string, texts: ReadonlyMap<string, string>): Problem {
  const known = [...texts.keys()].flatMap((path) => [path, nameOf(path)]);
  const like = closest(name, known);
  const hint =
    like === null ? "`specwright templates list` lists them." : `Did you mean \`${like}\`?`;
  return mistake(`there is no template \`${name}\``, hint);
}

function existing(file: string): Problem {
  const hint = "Edit it, delete it first, or choose another folder with `--to`.";
  return mistake(`\`${file}\` already exists`, hint);
}

/** Also true of a link that leads nowhere, which cannot be written to. */
function exists(file: string): boolean {
  try {
    lstatSync(file);
    return true;
  } catch {
    return false;
  }
}

function shown(file: string, workingDirectory: string): string {
  return relative(workingDirectory, file).replaceAll("\\", "/");
}

/** As it is written in templates: partials without their folder. */
function nameOf(path: string): string {
  return path.replace(/^partials\//, "").replace(/\.hbs$/, "");
}

const headings: readonly (readonly [start: RegExp, heading: string])[] = [
  [/^(?!partials\/|runtime\/)/, "Templates, each of which makes files"],
  [/^partials\//, "Partials, which templates include by name"],
  [/^runtime\//, "Files of the runtime, which are copied as they are"],
];

function listOf(texts: ReadonlyMap<string, string>): string {
  const groups = headings.map(([start, heading]) => {
    const rows = [...texts].filter(([path]) => start.test(path));
    const terms = rows.map(([path, text]) => [termOf(path), summaryOf(text)] as const);
    const width = Math.max(...terms.map(([term]) => term.length)) + 2;
    const lines = terms.map(([term, summary]) => `  ${term.padEnd(width)}${summary}`.trimEnd());
    return [`${heading}:`, ...lines].join("\n");
  });
  return `${groups.join("\n\n")}\n`;
}

function termOf(path: string): string {
  return path.startsWith("partials/") ? nameOf(path) : path;
}

/** The first sentence of the comment at the top of a template, or of the first documentation comment in a file. */
export function summaryOf(text: string): string {
  const [, ofTemplate] = /^\{\{!--\s*([^]*?)\s*--\}\}/.exec(text) ?? [];
  const [, ofFile = ""] = /\/\*\*[\s*]*([^]*?)\s*(?:\n \*\s*\n|\*\/)/.exec(text) ?? [];
  const words = (ofTemplate ?? ofFile).replaceAll(/\s*\n \* ?/g, " ");
  const plain = words.replaceAll(/\{@link ([^}]*)\}/g, "`$1`");
  return plain.replace(/(?<=[\w`][.]) .*$/s, "");
}

/** The text of `specwright templates --help`. */
export const templatesHelp = `Usage: specwright templates [list]
       specwright templates eject NAME... [options]

Lists the built-in templates, partials and files of the runtime, each with what it prints, or
copies some of them into a folder of your own, where they replace the built-in ones. Overwrites
nothing.

Options:
  --to DIR       The folder. Defaults to the last one of \`templates\` in the configuration.
  --config FILE  The configuration that names the folder.
  -h, --help     Prints this help.

Exit codes: 0 success, 1 nothing is copied, 2 wrong usage, 70 a bug.
`;
