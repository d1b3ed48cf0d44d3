import type { Reporter } from "../diagnostics.js";
import type { DraftFile } from "../render/draft-file.js";
import { closest, didYouMean } from "../closest.js";
import { blameFor } from "./broken-place.js";
import type { DeclarationSite, NameTable } from "./declared-names.js";
import {
  isTypeScript,
  moduleSpecifier,
  moduleStatement,
  type Specifier,
} from "./module-statement.js";
import type { PackageImport } from "../render/package-import.js";
import type { AssembledFile } from "./package-file.js";
import { namesUsedBy } from "./needed-files.js";

/**
 * Adds the imports of the names that a draft uses: one statement for each module, in Prettier's layout, sorted by path,
 * after the {@link headerOf | header}. A name is imported as a type where it is one, or where the draft
 * uses it as a type only. A draft that uses nothing stays as it is.
 *
 * A name that no file declares is left out: see {@link reportUnknownNames}.
 */
export function withImports(draft: DraftFile, names: NameTable): AssembledFile {
  const sites = foreignNames(draft).flatMap((name) => names.get(name) ?? []);
  return insertImports(draft, sites, new Set(draft.uses));
}

function insertImports(
  draft: DraftFile,
  sites: readonly DeclarationSite[],
  values: ReadonlySet<string>,
): AssembledFile {
  const { path, text, origin, unformatted = [] } = draft;
  const statements = [
    ...(isTypeScript(path) ? packageStatements(draft.packageImports ?? []) : []),
    ...importStatements(path, sites, values),
  ].join("\n");
  if (statements === "") return { path, text, origin, unformatted };
  const header = headerOf(text);
  const blocks = [header.trimEnd(), statements, text.slice(header.length).trim()];
  return {
    path,
    text: `${blocks.filter((block) => block !== "").join("\n\n")}\n`,
    origin,
    unformatted,
  };
}

/**
 * The comments that a file begins with: lines behind `//`, and comments of the other kinds that another one or an empty
 * line follows, since one that a statement follows is the statement's.
 */
export function headerOf(text: string): string {
  const [header = ""] =
    /^(?:\/\/.*\n|\/\*[^*]*\*+(?:[^/*][^*]*\*+)*\/[ \t]*\n(?=\n|\/[/*]|$))*/.exec(text) ?? [];
  return header;
}

/** Reports the names that drafts use and no file declares; what one template repeats in many files, once. */
export function reportUnknownNames(
  drafts: readonly DraftFile[],
  names: NameTable,
  reporter: Reporter,
): void {
  const users = new Map<string, { readonly name: string; readonly files: DraftFile[] }>();
  for (const draft of drafts) {
    for (const name of foreignNames(draft)) {
      if (names.has(name)) continue;
      const mistake = JSON.stringify([draft.origin.template, name]);
      const known = users.get(mistake);
      if (known === undefined) users.set(mistake, { name, files: [draft] });
      else known.files.push(draft);
    }
  }
  for (const { name, files } of users.values()) reportUnknown(name, { files, names }, reporter);
}

function reportUnknown(
  name: string,
  { files, names }: { readonly files: readonly DraftFile[]; readonly names: NameTable },
  reporter: Reporter,
): void {
  const [first, ...others] = files;
  if (first === undefined) return;
  const { path, origin } = first;
  const more = others.length === 0 ? "" : `; ${others.length} more like it`;
  const message = `${path} uses ${name}, which no file of the package declares (made by ${origin.template}${more})`;
  const like = origin.builtIn ? null : closest(name, names.keys());
  const guess = didYouMean(like);
  reporter.report({ code: "generated-name-unknown", message, ...blameFor(origin), ...guess });
}

/** The names that a draft uses and does not declare itself, each once. */
function foreignNames(draft: DraftFile): readonly string[] {
  const own = new Set(draft.declares.map(({ name }) => name));
  return [...new Set(namesUsedBy(draft))].filter((name) => !own.has(name));
}

/** Those of packages stand before those of files, sorted by their specifiers. */
function packageStatements(imports: readonly PackageImport[]): readonly string[] {
  const modules = new Map<string, Specifier[]>();
  const statements: (readonly [from: string, statement: string])[] = [];
  for (const { name, kind, from } of imports) {
    if (kind === "namespace") {
      statements.push([from, `import * as ${name} from ${JSON.stringify(from)};`]);
    } else modules.set(from, [...(modules.get(from) ?? []), { name, kind }]);
  }
  for (const [from, specifiers] of modules) {
    statements.push([from, moduleStatement("import", specifiers, from)]);
  }
  return statements.toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, statement]) => statement);
}

function importStatements(
  path: string,
  sites: readonly DeclarationSite[],
  values: ReadonlySet<string>,
): readonly string[] {
  if (!isTypeScript(path)) return [];
  const modules = new Map<string, Specifier[]>();
  for (const { name, kind, file } of sites) {
    const from = moduleSpecifier(path, file.path);
    const specifier: Specifier = { name, kind: values.has(name) ? kind : "type" };
    modules.set(from, [...(modules.get(from) ?? []), specifier]);
  }
  return [...modules]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([from, specifiers]) => moduleStatement("import", specifiers, from));
}
