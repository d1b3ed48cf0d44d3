import type { ts } from "ts-morph";
import type { DraftFile } from "../render/draft-file.js";
import type { BrokenPlace } from "./broken-place.js";
import { compiler } from "./libraries.js";
import { importableNames } from "./module-exports.js";
import { isTypeScript, moduleTarget } from "./module-statement.js";
import type { AssembledFile } from "./package-file.js";
import type { Workspace } from "./workspace.js";

/** Proves that each TypeScript file parses. Of a file that does not, the first fault: the others are guesses. */
export function verifySyntax(
  files: readonly AssembledFile[],
  workspace: Workspace,
): readonly BrokenPlace[] {
  const trees = files.filter(isSource).map((file) => ({ file, tree: workspace.parse(file) }));
  const program = workspace.syntaxProgram();
  return trees.flatMap(({ file, tree }) => {
    const [fault] = program.getSyntacticDiagnostics(program.getSourceFile(tree.fileName));
    if (fault === undefined) return [];
    const text = compiler.flattenDiagnosticMessageText(fault.messageText, "\n");
    const message = text.replace(/\.$/, "");
    return [{ code: "generated-syntax-invalid", file, offset: fault.start, message }];
  });
}

/** Proves that each file declares what its draft says that it declares, since imports were printed from that. */
export function verifyDeclared(
  files: readonly AssembledFile[],
  drafts: readonly DraftFile[],
  workspace: Workspace,
): readonly BrokenPlace[] {
  const promised = new Map(drafts.map(({ path, declares }) => [path, declares]));
  return files.filter(isSource).flatMap((file) => {
    const present = importableNames(workspace.parse(file));
    return (promised.get(file.path) ?? [])
      .filter(({ name }) => !present.has(name))
      .map(({ name }) => {
        const message = `${file.path} should export ${name}, but does not`;
        return { code: "generated-name-unknown", file, offset: 0, message };
      });
  });
}

/** Proves that each relative import leads to a file of the package, and to names that this file exports. */
export function verifyImports(
  files: readonly AssembledFile[],
  workspace: Workspace,
): readonly BrokenPlace[] {
  const sources = files.filter(isSource);
  const exported = new Map(
    sources.map((file) => [file.path, importableNames(workspace.parse(file))]),
  );
  return sources.flatMap((file) => {
    const tree = workspace.parse(file);
    return importsOf(tree).flatMap(({ specifier, names }): readonly BrokenPlace[] => {
      const code = "generated-import-unresolved";
      const target = moduleTarget(file.path, specifier.text);
      const present = exported.get(target);
      if (present === undefined) {
        const message = `The package has no file ${target}`;
        return [{ code, file, offset: specifier.getStart(tree), message }];
      }
      return names
        .filter(({ text }) => !present.has(text))
        .map((name) => {
          const message = `${target} does not export ${name.text}`;
          return { code, file, offset: name.getStart(tree), message };
        });
    });
  });
}

interface ImportedNames {
  readonly specifier: ts.StringLiteral;
  readonly names: readonly ts.ModuleExportName[];
}

export function importsOf(tree: ts.SourceFile): readonly ImportedNames[] {
  return tree.statements.flatMap((statement) => {
    if (!compiler.isImportDeclaration(statement) && !compiler.isExportDeclaration(statement))
      return [];
    const specifier = statement.moduleSpecifier;
    if (specifier === undefined || !compiler.isStringLiteral(specifier)) return [];
    if (!specifier.text.startsWith(".")) return [];
    return [{ specifier, names: namedElements(statement) }];
  });
}

function namedElements(
  statement: ts.ExportDeclaration | ts.ImportDeclaration,
): readonly ts.ModuleExportName[] {
  const clause = compiler.isImportDeclaration(statement)
    ? statement.importClause?.namedBindings
    : statement.exportClause;
  const isList =
    clause !== undefined && (compiler.isNamedImports(clause) || compiler.isNamedExports(clause));
  return isList ? clause.elements.map(({ propertyName, name }) => propertyName ?? name) : [];
}

function isSource({ path }: AssembledFile): boolean {
  return isTypeScript(path);
}
