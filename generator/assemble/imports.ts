import type { Reporter } from "../diagnostics.js";
import type { DraftFile } from "../render/draft-file.js";
import { hintFor } from "./broken-place.js";
import type { DeclarationSite, NameTable } from "./declared-names.js";
import {
  isSingleWidth,
  moduleSpecifier,
  moduleStatement,
  type Specifier,
} from "./module-statement.js";
import type { AssembledFile } from "./package-file.js";
import { valueNames } from "./value-names.js";
import { isTypeScript } from "./workspace.js";

/**
 * Gives a draft the imports of the names that it uses: one statement for each module, in Prettier's layout, sorted by
 * path, after the line comments that the file begins with. A name is imported as a type where it is one, or where the
 * draft uses it as one only. A draft that uses nothing stays as it is.
 *
 * A name that no file declares is reported.
 */
export function withImports(draft: DraftFile, names: NameTable, reporter: Reporter): AssembledFile {
  const { path, text, origin, settled = false } = draft;
  const statements = importStatements(draft, sitesOf(draft, names, reporter)).join("\n");
  if (statements === "") return { path, text, origin, settled };
  const [header] = /^(?:\/\/.*\n)*/.exec(text) ?? [""];
  const blocks = [header.trimEnd(), statements, text.slice(header.length).trim()];
  return {
    path,
    text: `${blocks.filter((block) => block !== "").join("\n\n")}\n`,
    origin,
    settled: settled && isSingleWidth(statements),
  };
}

/** The declarations that a draft has to import, each once. */
function sitesOf(
  draft: DraftFile,
  names: NameTable,
  reporter: Reporter,
): ReadonlySet<DeclarationSite> {
  const own = new Set(draft.declares.map(({ name }) => name));
  const sites = new Set<DeclarationSite>();
  for (const name of new Set(draft.uses)) {
    if (own.has(name)) continue;
    const site = names.get(name);
    if (site !== undefined) sites.add(site);
    else reportUnknown(name, draft, reporter);
  }
  return sites;
}

function reportUnknown(name: string, { path, origin }: DraftFile, reporter: Reporter): void {
  reporter.report({
    code: "generated-name-unknown",
    message: `${path} uses ${name}, which no file of the package declares (made by ${origin.template})`,
    pointer: origin.pointer,
    ...hintFor(origin),
  });
}

function importStatements(
  { path, text }: DraftFile,
  sites: ReadonlySet<DeclarationSite>,
): readonly string[] {
  if (sites.size === 0 || !isTypeScript(path)) return [];
  const hasValues = [...sites].some(({ kind }) => kind === "value");
  const values = hasValues ? valueNames(text) : new Set<string>();
  const modules = new Map<string, Specifier[]>();
  for (const { name, kind, file } of sites) {
    const from = moduleSpecifier(path, file.path);
    const specifier: Specifier = { name, kind: values.has(name) ? kind : "type" };
    modules.set(from, [...(modules.get(from) ?? []), specifier]);
  }
  return [...modules]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([from, specifiers]) => moduleStatement("import", specifiers, from));
}
