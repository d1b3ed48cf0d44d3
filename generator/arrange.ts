import type { PackageFile } from "./assemble/package-file.js";
import type { Arrangement } from "./layout.js";
import type { ImportExtension } from "./options.js";
import { printModuleNames } from "./print/module-names.js";

/**
 * Puts the files of a package where an arrangement wants them. Every stage before knows the layout `package` and imports
 * ending in `.js` only.
 *
 * @param files in Prettier's layout.
 * @returns the files in Prettier's layout, sorted by path.
 */
export function arrange(
  files: readonly PackageFile[],
  arrangement: Arrangement,
): readonly PackageFile[] {
  const { importExtension } = arrangement;
  return files
    .flatMap(({ path, text }) => {
      const place = pathIn(path, arrangement);
      if (place === null) return [];
      const isSource = path.endsWith(".ts") && importExtension !== "js";
      return [{ path: place, text: isSource ? withExtension(text, importExtension) : text }];
    })
    .toSorted((a, b) => (a.path < b.path ? -1 : 1));
}

/** Whether an arrangement has a file of the package, whose path may have the slot `{file}`. */
export function isArranged(path: string, arrangement: Arrangement): boolean {
  return pathIn(path, arrangement) !== null;
}

/** The path in the output folder of a file of the package; `null` if the arrangement is without it. */
function pathIn(path: string, { layout, docs }: Arrangement): string | null {
  const isPage = path === "README.md" || path.startsWith("reference/");
  if (isPage && docs === "none") return null;
  if (layout === "package") return path;
  return ofPackage.has(path) ? null : path.replace(/^src\//, "");
}

/** Files that make sense in a package only. */
const ofPackage: ReadonlySet<string> = new Set([
  ".gitignore",
  "README.md",
  "package.json",
  "tsconfig.json",
]);

/** Gives relative imports ending in `.js` another extension, or none. */
function withExtension(text: string, importExtension: Exclude<ImportExtension, "js">): string {
  const extension = importExtension === "none" ? "" : `.${importExtension}`;
  // Most of a file stands below its last import.
  const end = text.lastIndexOf('.js"');
  if (end === -1) return text;
  const start = text.indexOf("\n", end);
  const imports = start === -1 ? text : text.slice(0, start);
  return withExtensions(imports, extension) + text.slice(imports.length);
}

function withExtensions(text: string, extension: string): string {
  return text
    .replaceAll(namedStatement, (_, start: string, list: string, path: string) => {
      return namedImport(start, list, `"${path}${extension}"`);
    })
    .replaceAll(
      otherStatement,
      (_, start: string, path: string) => `${start}"${path}${extension}";`,
    )
    .replaceAll(importedType, (_, start: string, path: string) => `${start}"${path}${extension}")`);
}

/** At the start of a line, where no text of a document can be: comments are indented, strings have one line. */
const namedStatement =
  /^((?:import|export)(?: type)?) \{([^{}]*)\} from "(\.{1,2}\/[^"\n]*)\.js";$/gm;

const otherStatement = /^((?:import|export)\b[^"\n{};]*)"(\.{1,2}\/[^"\n]*)\.js";$/gm;

/** Outside of comments. */
const importedType = /^((?! ?\*|\s*\/\/|\/\*).*\bimport\()"(\.{1,2}\/[^"\n]*)\.js"\)/gm;

/** The statement as Prettier lays it out: on one line if it fits, or if it has but one name. */
function namedImport(start: string, list: string, specifier: string): string {
  const as = `from ${specifier};`;
  if (!/^[\w$\s,]*$/.test(list)) return `${start} {${list}} ${as}`;
  const names = list
    .split(",")
    .map((name) => name.trim())
    .filter((name) => name !== "");
  return printModuleNames(start, names, as);
}
