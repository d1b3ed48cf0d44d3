import { ts } from "ts-morph";
import type { Reporter } from "../diagnostics.js";
import { reportBroken } from "./broken-file.js";
import { importableNames } from "./module-exports.js";
import { moduleTarget } from "./module-statement.js";
import type { AssembledFile } from "./package-file.js";
import { isTypeScript, type Workspace } from "./workspace.js";

/** A TypeScript file of the package with its tree. */
interface Module {
  readonly file: AssembledFile;
  readonly sourceFile: ts.SourceFile;
  /** What other files can import from it. */
  readonly names: ReadonlySet<string>;
}

/**
 * The proof that every run makes: each TypeScript file parses, and each relative import or export of it leads to a
 * file of the package and to names that this file exports. What does not is reported.
 */
export function verifyModules(
  files: readonly AssembledFile[],
  workspace: Workspace,
  reporter: Reporter,
): void {
  const modules = files
    .filter(({ path }) => isTypeScript(path))
    .map((file) => {
      const sourceFile = workspace.parse(file);
      return { file, sourceFile, names: importableNames(sourceFile) };
    });
  const program = workspace.syntaxProgram();
  const byPath = new Map(modules.map((module) => [module.file.path, module]));
  for (const { file, sourceFile } of modules) {
    const faults = program.getSyntacticDiagnostics(program.getSourceFile(sourceFile.fileName));
    for (const { messageText, start: offset } of faults) {
      const message = ts.flattenDiagnosticMessageText(messageText, " ");
      reportBroken(
        { code: "generated-syntax-invalid", file, offset, message: bare(message) },
        reporter,
      );
    }
    // The imports of a file that does not parse are guesses.
    if (faults.length === 0) verifyImports({ file, sourceFile }, byPath, reporter);
  }
}

function verifyImports(
  { file, sourceFile }: Pick<Module, "file" | "sourceFile">,
  modules: ReadonlyMap<string, Module>,
  reporter: Reporter,
): void {
  const code = "generated-import-unresolved";
  for (const { specifier, names } of importsOf(sourceFile)) {
    const target = modules.get(moduleTarget(file.path, specifier.text));
    const offset = specifier.getStart(sourceFile);
    if (target === undefined) {
      const message = `No file of the package is ${specifier.text}`;
      reportBroken({ code, file, offset, message }, reporter);
      continue;
    }
    for (const name of names) {
      if (target.names.has(name.text)) continue;
      const { path, origin } = target.file;
      const message = `${path}, made by ${origin.template}, does not export ${name.text}`;
      reportBroken({ code, file, offset: name.getStart(sourceFile), message }, reporter);
    }
  }
}

interface ImportedNames {
  readonly specifier: ts.StringLiteral;
  readonly names: readonly ts.ModuleExportName[];
}

function importsOf(sourceFile: ts.SourceFile): readonly ImportedNames[] {
  return sourceFile.statements.flatMap((statement) => {
    if (!ts.isImportDeclaration(statement) && !ts.isExportDeclaration(statement)) return [];
    const specifier = statement.moduleSpecifier;
    if (specifier === undefined || !ts.isStringLiteral(specifier)) return [];
    if (!specifier.text.startsWith(".")) return [];
    return [{ specifier, names: namedElements(statement) }];
  });
}

function namedElements(
  statement: ts.ExportDeclaration | ts.ImportDeclaration,
): readonly ts.ModuleExportName[] {
  const clause = ts.isImportDeclaration(statement)
    ? statement.importClause?.namedBindings
    : statement.exportClause;
  if (clause === undefined || ts.isNamespaceImport(clause) || ts.isNamespaceExport(clause))
    return [];
  return clause.elements.map(({ propertyName, name }) => propertyName ?? name);
}

function bare(message: string): string {
  return message.replace(/\.$/, "");
}
