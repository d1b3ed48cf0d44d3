import { createHash } from "node:crypto";
import { createRequire } from "node:module";
import type { AssembledFile, PackageFile } from "../assemble/package-file.js";
import { AssemblyError, type Problem, type Reporter } from "../diagnostics.js";
import { isJsonObject } from "../json.js";
import { syntaxProblem } from "./syntax-problem.js";

/** Remembers layouts by what they were made from, so that the same text is laid out once. */
export interface FormatCache {
  /** The text that was set under the key, or `null`. */
  get(key: string): Promise<string | null>;
  set(key: string, text: string): Promise<void>;
}

export interface FormatOptions {
  /** Nothing is remembered when it is left out. */
  readonly cache?: FormatCache;
}

/**
 * Lays out the TypeScript and JSON of a package with Prettier. The options are fixed and no configuration is looked
 * for, so the same text gives the same bytes wherever it is. Settled files, Markdown and everything else stay as they
 * are.
 *
 * @returns the files in the order in which they came.
 * @throws {AssemblyError} with each file that does not parse.
 */
export async function formatFiles(
  files: readonly AssembledFile[],
  options: FormatOptions,
  reporter: Reporter,
): Promise<readonly PackageFile[]> {
  const formatText = options.cache === undefined ? format : cached(format, options.cache);
  const results = await Promise.all(files.map((file) => formatFile(file, formatText)));
  for (const { problem } of results) {
    if (problem !== null) reporter.report(problem);
  }
  reporter.settle(AssemblyError);
  return results.map(({ path, text }) => ({ path, text }));
}

interface FormatResult extends PackageFile {
  readonly problem: Problem | null;
}

type Parser = "babel-ts" | "json" | "json-stringify";

/** What every text is laid out with; the width is also that of the statements and types which come settled. */
const layout = { printWidth: 100, endOfLine: "lf" } as const;

type FormatText = (text: string, parser: Parser) => Promise<string>;

async function formatFile(file: AssembledFile, formatText: FormatText): Promise<FormatResult> {
  const { path, text } = file;
  const parser = parserOf(path);
  if (file.settled || parser === null) return { path, text, problem: null };
  try {
    return { path, text: await formatText(text, parser), problem: null };
  } catch (error) {
    return { path, text, problem: syntaxProblem(error, file) };
  }
}

/** Babel's parser takes three quarters of the time of TypeScript's, and the layout is the same. */
function parserOf(path: string): Parser | null {
  if (path.endsWith(".ts")) return "babel-ts";
  // As Prettier itself chooses by the name, so that it finds nothing to change in the package.
  if (/(^|\/)package\.json$/.test(path)) return "json-stringify";
  return path.endsWith(".json") ? "json" : null;
}

async function format(text: string, parser: Parser): Promise<string> {
  const prettier = await import("prettier"); // Not loaded where the cache knows every text.
  return prettier.format(text, { ...layout, parser });
}

function cached(formatText: FormatText, cache: FormatCache): FormatText {
  const version = prettierVersion();
  return async (text, parser) => {
    const made = JSON.stringify({ ...layout, parser, version, text });
    const key = createHash("sha256").update(made).digest("hex");
    const known = await cache.get(key);
    if (known !== null) return known;
    const formatted = await formatText(text, parser);
    await cache.set(key, formatted);
    return formatted;
  };
}

/** Read from Prettier's manifest, which is quicker than Prettier. */
function prettierVersion(): unknown {
  const manifest: unknown = createRequire(import.meta.url)("prettier/package.json");
  return isJsonObject(manifest) ? manifest["version"] : null;
}
