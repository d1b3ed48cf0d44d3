import type { Reporter } from "../diagnostics.js";
import type { DraftFile } from "../render/draft-file.js";
import { hintFor } from "./broken-file.js";
import type { DeclarationSite, NameTable } from "./declared-names.js";
import { isSingleWidth, moduleSpecifier, moduleStatement } from "./module-statement.js";
import type { AssembledFile } from "./package-file.js";

/**
 * Gives a draft the imports of the names that it uses: one statement for each module, in Prettier's layout, sorted by
 * path, after the line comments that the file begins with. A draft that uses nothing stays as it is.
 *
 * A name that no file declares is reported.
 */
export function withImports(draft: DraftFile, names: NameTable, reporter: Reporter): AssembledFile {
  const { path, text, origin, settled = false } = draft;
  const statements = importStatements(path, sitesOf(draft, names, reporter)).join("\n");
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

function importStatements(path: string, sites: ReadonlySet<DeclarationSite>): readonly string[] {
  const modules = new Map<string, DeclarationSite[]>();
  for (const site of sites) {
    const specifier = moduleSpecifier(path, site.file.path);
    const present = modules.get(specifier);
    if (present === undefined) modules.set(specifier, [site]);
    else present.push(site);
  }
  return [...modules]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([specifier, imported]) => moduleStatement("import", imported, specifier));
}
