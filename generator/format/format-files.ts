import { createHash } from "node:crypto";
import { createRequire } from "node:module";
import type { AssembledFile, PackageFile } from "../assemble/package-file.js";
import { AssemblyError, type Reporter } from "../diagnostics.js";
import { isJsonObject } from "../json.js";
import { printWidth } from "../print/print-document.js";
import { joinTexts, standsAlone } from "./join-texts.js";
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
 * are, and so do settled statements.
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
  const laidOut = new Map<AssembledFile, string>();
  // One after the other: what is laid out at the same time is in memory at the same time.
  for (const batch of batchesOf(files)) {
    const texts = await formatBatch(batch, formatText, reporter);
    batch.files.forEach((file, index) => laidOut.set(file, texts[index] ?? file.text));
  }
  reporter.settle(AssemblyError);
  return files.map((file) => ({ path: file.path, text: laidOut.get(file) ?? file.text }));
}

type Parser = "babel-ts" | "json" | "json-stringify";

/** What every text is laid out with; the width is also that of the statements and types which come settled. */
const layout = { printWidth, endOfLine: "lf" } as const;

type FormatText = (text: string, parser: Parser) => Promise<string>;

/** Files that are laid out as one text. */
interface Batch {
  readonly parser: Parser;
  readonly files: readonly AssembledFile[];
}

/**
 * Prettier takes a millisecond before it begins, which is as long as it then takes for many a file. Which batch a file
 * is in depends on its path alone, so that a change of one file leaves the others to the cache.
 */
function batchesOf(files: readonly AssembledFile[]): readonly Batch[] {
  const alone: Batch[] = [];
  const shared = new Map<number, AssembledFile[]>();
  for (const file of files) {
    const parser = file.settled ? null : parserOf(file.path);
    if (parser === null) continue;
    const [number = 0] = createHash("sha256").update(file.path).digest();
    const batch = shared.get(number % batchCount) ?? [];
    if (parser !== "babel-ts" || standsAlone(file.text)) alone.push({ parser, files: [file] });
    else shared.set(number % batchCount, [...batch, file]);
  }
  return [
    ...alone,
    ...[...shared.values()].map((of) => ({ parser: "babel-ts" as const, files: of })),
  ];
}

const batchCount = 64;

/** Babel's parser takes three quarters of the time of TypeScript's, and the layout is the same. */
function parserOf(path: string): Parser | null {
  if (path.endsWith(".ts")) return "babel-ts";
  // As Prettier itself chooses by the name, so that it finds nothing to change in the package.
  if (/(^|\/)package\.json$/.test(path)) return "json-stringify";
  return path.endsWith(".json") ? "json" : null;
}

async function formatBatch(
  { parser, files }: Batch,
  formatText: FormatText,
  reporter: Reporter,
): Promise<readonly string[]> {
  const joined = joinTexts(files);
  const formatted = await formatText(joined.text, parser).catch(() => null);
  // Where one of them does not parse, the others still do, and it is named with its own lines.
  const texts = formatted === null ? null : joined.split(formatted);
  return texts ?? (await Promise.all(files.map(formatAlone)));

  async function formatAlone(file: AssembledFile): Promise<string> {
    try {
      return await formatText(file.text, parser);
    } catch (error) {
      reporter.report(syntaxProblem(error, file));
      return file.text;
    }
  }
}

async function format(text: string, parser: Parser): Promise<string> {
  // Not loaded where the cache knows every text. The root of Prettier would load what finds configurations as well.
  const [{ format: formatText }, ...plugins] = await Promise.all([
    import("prettier/standalone"),
    import("prettier/plugins/babel"),
    import("prettier/plugins/estree"),
  ]);
  return await formatText(text, { ...layout, parser, plugins });
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
