import { createHash } from "node:crypto";
import { AssemblyError, TemplateError, type Reporter } from "../diagnostics.js";
import type { InstalledPackages } from "../load/installed-packages.js";
import type { ModuleFacts, TemplateSet } from "../load/template-set.js";
import type { DraftFile, DraftOrigin } from "../render/draft-file.js";
import { type BrokenPlace, reportBroken } from "./broken-place.js";
import { copiedFiles, type ReadModule } from "./copied-files.js";
import { collectNames, mergeNames } from "./declared-names.js";
import { headerOf, reportUnknownNames, withImports } from "./imports.js";
import { indexDraft, indexFiles, indexPath } from "./index-file.js";
import { isTypeScript } from "./module-statement.js";
import { neededFiles } from "./needed-files.js";
import type { PackageCompiler } from "./package-compiler.js";
import type { AssembledFile } from "./package-file.js";
import { type PublicGroup, publicGroups } from "./public-groups.js";
import { surfaceText } from "./public-surface.js";
import { readSignatures } from "./signature-text.js";

const surfacePath = "reference/api.md";

/** What a package is made of. */
export interface PackageParts {
  /**
   * The rendered files. Those at `src/index.ts` and `reference/api.md` are beginnings: their text comes first, what
   * is made here follows. Both files are made without one, too.
   */
  readonly drafts: readonly DraftFile[];
  /** The files that are copied as they are: `runtime/client.ts` becomes `src/runtime/client.ts`. */
  readonly templates: Pick<
    TemplateSet,
    "addedFiles" | "entryPoints" | "facts" | "hasForeign" | "partials" | "runtime"
  >;
}

export interface AssembleOptions {
  /**
   * What is proven about the package. `names`: each name that a file uses is declared by exactly one other, as the
   * templates say; nothing is parsed. `modules`: further, each file parses, declares what it should, and each import
   * leads to an export. `types`: further, the package compiles.
   */
  readonly proof: "modules" | "names" | "types";
  /** Whether `reference/api.md` is made. Defaults to every file. */
  readonly isWanted?: (path: string) => boolean;
  /** The packages that files import, as far as they are installed. By default, none are. */
  readonly installed?: InstalledPackages;
}

/**
 * Makes a package out of its parts: adds the imports to each draft, and writes the index and the public surface.
 *
 * @returns all files of the package, sorted by path, each path once.
 * @throws {TemplateError} with every helper that prints where it may not.
 * @throws {AssemblyError} with every problem of the first step that fails: a name that is not declared or is declared
 *   twice, a file that does not parse, an import that leads nowhere, a type error.
 */
export async function assemblePackage(
  parts: PackageParts,
  { proof, isWanted = () => true, installed = noPackages }: AssembleOptions,
  reporter: Reporter,
): Promise<readonly AssembledFile[]> {
  const { templates } = parts;
  const compiler = needsCompiler(templates) || proof !== "names" ? await loadCompiler() : null;
  const readModule = createModuleReader(templates.facts, compiler);
  const prove = (broken: readonly BrokenPlace[] = []): void => {
    reportBroken(broken, reporter);
    reporter.settle(AssemblyError);
  };
  if (parts.drafts.some(({ probe }) => probe !== undefined)) {
    const { reportPlaces } = await import("./places/report-places.js");
    reportPlaces(parts.drafts, reporter);
    reporter.settle(TemplateError);
  }
  const copied = copiedFiles(templates, readModule);
  if (templates.hasForeign) prove(compiler?.verifySyntax(copied)); // Their facts were read from their syntax.
  const rendered = parts.drafts.filter(isComplete).map(withMergedNames);
  const drafts = [...rendered, ...neededFiles(copied, rendered)];
  const names = collectNames(drafts, reporter, templates.entryPoints.map(indexDraft));
  reportUnknownNames(drafts, names, reporter);
  reporter.settle(AssemblyError);

  const header = ownHeader(parts);
  const ours = new Set(rendered.filter(({ origin }) => origin.builtIn).map(({ path }) => path));
  const files = drafts
    .map((draft) => withImports(draft, names))
    .map((file) => (ours.has(file.path) ? file : withHeader(file, header)));
  const groups = publicGroups(drafts, templates.entryPoints);
  files.push(...indexFiles(begin(parts.drafts, indexPath), templates.entryPoints, drafts));
  if (proof !== "names") {
    prove(compiler?.verifySyntax(files));
    prove(compiler?.verifyModules(files, drafts));
  }
  if (proof === "types") prove(compiler?.verifyTypes(files, installed));
  if (isWanted(surfacePath)) files.push(surfaceFile({ parts, files, groups, readModule }));
  return files.toSorted((a, b) => (a.path < b.path ? -1 : 1));
}

/** The header that an overlay gives to all files; empty where it has none of its own. */
function ownHeader({ drafts, templates }: PackageParts): string {
  const isOurs = templates.partials.get("header")?.builtIn !== false;
  return isOurs ? "" : headerOf(`${begin(drafts, indexPath).text}\n`).trimEnd();
}

/** Files that are copied have no header of their own, and those of templates of others may have none. */
function withHeader(file: AssembledFile, header: string): AssembledFile {
  if (header === "" || !isTypeScript(file.path) || headerOf(file.text).startsWith(header))
    return file;
  return { ...file, text: `${header}\n\n${file.text}` };
}

const noPackages: InstalledPackages = { files: new Map(), missing: [] };

/** ts-morph takes a third of a second to load, which a run with our own templates does not need. */
async function loadCompiler(): Promise<PackageCompiler> {
  const { createPackageCompiler } = await import("./package-compiler.js");
  return createPackageCompiler();
}

function needsCompiler({
  facts,
  hasForeign,
  addedFiles,
  runtime,
}: PackageParts["templates"]): boolean {
  if (hasForeign) return true;
  const modules = [...runtime.values(), ...addedFiles].filter(({ path }) => isTypeScript(path));
  return modules.some(({ text }) => !facts.has(fingerprint(text)));
}

function createModuleReader(
  facts: ReadonlyMap<string, ModuleFacts>,
  compiler: PackageCompiler | null,
): ReadModule {
  const nothing = { declares: [], imports: [], signatures: [] };
  return (file) => {
    if (!isTypeScript(file.path)) return nothing;
    return facts.get(fingerprint(file.text)) ?? compiler?.readModule(file) ?? nothing;
  };
}

/** The key of {@link TemplateSet.facts}. */
function fingerprint(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}

/** Tells the drafts from the beginnings of the files that are made here. */
function isComplete({ path }: DraftFile): boolean {
  return path !== indexPath && path !== surfacePath;
}

function withMergedNames(draft: DraftFile): DraftFile {
  return { ...draft, declares: mergeNames(draft.declares) };
}

/** Of what overlays print, only a compiler can tell the signatures. */
function surfaceFile(given: {
  readonly parts: PackageParts;
  readonly files: readonly AssembledFile[];
  readonly groups: readonly PublicGroup[];
  readonly readModule: ReadModule;
}): AssembledFile {
  const { parts, files, groups, readModule } = given;
  const start = begin(parts.drafts, surfacePath);
  const rendered = new Set(parts.drafts.map(({ path }) => path));
  const byPath = new Map(files.map((file) => [file.path, file]));
  const text = surfaceText(start.text, groups, (path) => {
    const file = byPath.get(path);
    if (file === undefined) return [];
    const isOurs = rendered.has(path) && !parts.templates.hasForeign;
    return isOurs ? readSignatures(file.text) : readModule(file).signatures;
  });
  return { ...start, text };
}

/** The draft that a made file begins with, or an empty one. */
function begin(drafts: readonly DraftFile[], path: string): AssembledFile {
  const draft = drafts.find((candidate) => candidate.path === path);
  const origin: DraftOrigin = draft?.origin ?? { template: path, pointer: null, builtIn: true };
  return { path, text: draft?.text ?? "", origin, unformatted: draft?.unformatted ?? [] };
}
