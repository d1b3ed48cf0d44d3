import type { AssembledFile, PackageFile } from "../assemble/package-file.js";
import { AssemblyError, type Reporter } from "../diagnostics.js";
import { printWidth } from "../print/print-document.js";
import { formatStatements } from "./format-statements.js";
import { syntaxProblem } from "./syntax-problem.js";

/**
 * Lays out with Prettier what the templates of others printed; what ours print is in its layout already. The options are
 * fixed and no configuration is looked for, so the same text gives the same bytes wherever it is. Markdown and everything
 * else stay as they are. Prettier is not loaded where there is nothing to do.
 *
 * @returns the files in the order in which they came.
 * @throws {AssemblyError} with each file that does not parse.
 */
export async function formatFiles(
  files: readonly AssembledFile[],
  reporter: Reporter,
): Promise<readonly PackageFile[]> {
  const isDone = (file: AssembledFile): boolean =>
    file.unformatted.length === 0 || parserOf(file.path) === null;
  if (files.every(isDone)) return files.map(({ path, text }) => ({ path, text }));
  const format = await loadFormat();
  const statements = await formatStatements(
    files.flatMap(({ path, unformatted }) =>
      unformatted === "all" || parserOf(path) !== "babel-ts" ? [] : unformatted,
    ),
    async (text) => await format(text, "babel-ts"),
  );
  const laidOut: PackageFile[] = [];
  for (const file of files) {
    const text = isDone(file) ? file.text : withStatements(file, statements);
    laidOut.push({ path: file.path, text: text ?? (await formatWhole(file, format, reporter)) });
  }
  reporter.settle(AssemblyError);
  return laidOut;
}

type Parser = "babel-ts" | "json" | "json-stringify";

type Format = (text: string, parser: Parser) => Promise<string>;

/** Babel's parser takes three quarters of the time of TypeScript's, and the layout is the same. */
function parserOf(path: string): Parser | null {
  if (path.endsWith(".ts")) return "babel-ts";
  // As Prettier itself chooses by the name, so that it finds nothing to change in the package.
  if (/(^|\/)package\.json$/.test(path)) return "json-stringify";
  return path.endsWith(".json") ? "json" : null;
}

/** The root of Prettier would load what finds configurations as well. */
async function loadFormat(): Promise<Format> {
  const [{ format }, ...plugins] = await Promise.all([
    import("prettier/standalone"),
    import("prettier/plugins/babel"),
    import("prettier/plugins/estree"),
  ]);
  return async (text, parser) =>
    await format(text, { printWidth, endOfLine: "lf", parser, plugins });
}

/** The text with its statements laid out; `null` where that is not known of each, so that only the whole can be. */
function withStatements(
  { text, unformatted }: AssembledFile,
  formatted: ReadonlyMap<string, string>,
): string | null {
  if (unformatted === "all") return null;
  const lines = `\n${text}`;
  let laidOut = "";
  let end = 0;
  for (const statement of unformatted) {
    const start = lines.indexOf(`\n${statement}\n`, end);
    const replacement = formatted.get(statement);
    if (start === -1 || replacement === undefined) return null;
    laidOut += `${lines.slice(end, start + 1)}${replacement}`;
    end = start + 1 + statement.length;
  }
  return `${laidOut}${lines.slice(end)}`.slice(1);
}

async function formatWhole(
  file: AssembledFile,
  format: Format,
  reporter: Reporter,
): Promise<string> {
  try {
    return await format(file.text, parserOf(file.path) ?? "babel-ts");
  } catch (error) {
    reporter.report(syntaxProblem(error, file));
    return file.text;
  }
}
