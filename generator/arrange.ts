import { dirname, join } from "node:path/posix";
import type { PackageFile } from "./assemble/package-file.js";
import { AssemblyError, toDiagnostic } from "./diagnostics.js";
import type { Arrangement } from "./layout.js";
import { ownRuntime } from "./layout.js";
import type { ImportExtension } from "./options.js";
import { printModuleNames } from "./print/module-names.js";

/**
 * Puts the files of a package where an arrangement wants them. Every stage before knows the layout `package` and imports
 * ending in `.js` only.
 *
 * @param files in Prettier's layout.
 * @returns the files in Prettier's layout, sorted by path.
 * @throws {AssemblyError} if a file of a shared runtime imports one that only this client has.
 */
export function arrange(
  files: readonly PackageFile[],
  arrangement: Arrangement,
): readonly PackageFile[] {
  const { importExtension, runtime } = arrangement;
  const isAsWritten = importExtension === "js" && runtime === ownRuntime;
  return files
    .flatMap(({ path, text }) => {
      const place = pathIn(path, arrangement);
      if (place === null) return [];
      if (isAsWritten || !path.endsWith(".ts")) return [{ path: place, text }];
      const rename = renamer({ path, place }, arrangement);
      return [{ path: place, text: withSpecifiers(text, rename) }];
    })
    .toSorted((a, b) => (a.path < b.path ? -1 : 1));
}

/** Whether an arrangement has a file of the package, whose path may have the slot `{file}`. */
export function isArranged(path: string, arrangement: Arrangement): boolean {
  return pathIn(path, arrangement) !== null;
}

/** The path in the output folder of a file of the package; `null` if the arrangement is without it. */
function pathIn(path: string, { layout, docs, runtime }: Arrangement): string | null {
  const isPage = path === "README.md" || path.startsWith("reference/");
  if (isPage && docs === "none") return null;
  if (layout === "package") return path;
  if (ofPackage.has(path)) return null;
  return isRuntime(path) ? join(runtime, path.slice(inRuntime.length)) : path.replace(/^src\//, "");
}

const inRuntime = "src/runtime/";

function isRuntime(path: string): boolean {
  return path.startsWith(inRuntime);
}

/** Files that make sense in a package only. */
const ofPackage: ReadonlySet<string> = new Set([
  ".gitignore",
  "README.md",
  "jsr.json",
  "package.json",
  "tsconfig.json",
]);

/** Gives a module another specifier; both are without an extension. */
type Rename = (specifier: string) => string;

/** What the modules are called that a file imports. Only the runtime moves, so all but those in it keep their names. */
function renamer(
  { path, place }: { readonly path: string; readonly place: string },
  { importExtension, runtime }: Arrangement,
): Rename {
  const extension = extensions[importExtension];
  return (specifier) => {
    const target = runtime === ownRuntime ? null : join(dirname(path), specifier);
    if (target === null || isRuntime(target) === isRuntime(path)) return specifier + extension;
    if (isRuntime(path)) throw unshareable(path, specifier);
    const up = "../".repeat(place.split("/").length - 1);
    const moved = join(up, runtime, target.slice(inRuntime.length));
    return `${moved.startsWith(".") ? "" : "./"}${moved}${extension}`;
  };
}

const extensions: Readonly<Record<ImportExtension, string>> = { none: "", js: ".js", ts: ".ts" };

function unshareable(path: string, specifier: string): AssemblyError {
  const message = `${path} imports ${specifier}.js, which is not in the runtime, so clients cannot share it`;
  return new AssemblyError([
    toDiagnostic({ code: "runtime-not-shareable", message, pointer: null }),
  ]);
}

/** Renames relative imports ending in `.js`. */
function withSpecifiers(text: string, rename: Rename): string {
  // Most of a file stands below its last import.
  const end = text.lastIndexOf('.js"');
  if (end === -1) return text;
  const start = text.indexOf("\n", end);
  const imports = start === -1 ? text : text.slice(0, start);
  return renameAll(imports, rename) + text.slice(imports.length);
}

function renameAll(text: string, rename: Rename): string {
  const named = text
    .replaceAll(namedStatement, (_, start: string, list: string, path: string) => {
      const renamed = rename(path);
      // On one line already, and not longer than before.
      const fits = !list.includes("\n") && renamed.length <= `${path}.js`.length;
      return fits
        ? `${start} {${list}} from "${renamed}";`
        : namedImport(start, list, `"${renamed}"`);
    })
    .replaceAll(otherStatement, (_, start: string, path: string) => `${start}"${rename(path)}";`);
  if (!named.includes("import(")) return named;
  return named.replaceAll(importedType, (_, start: string, path: string) => {
    return `${start}"${rename(path)}")`;
  });
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
