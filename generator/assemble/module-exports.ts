import type { ts } from "ts-morph";
import type { DeclaredName } from "../render/declared-name.js";
import { mergeNames } from "./declared-names.js";
import { compiler } from "./libraries.js";

/**
 * The names that a module declares and exports, each once, in the order of the text; what it passes on from other
 * modules is not among them. A name is `exported` when neither its documentation nor the comment at the top of its file
 * says `@internal`.
 */
export function declaredExports(sourceFile: ts.SourceFile): readonly DeclaredName[] {
  const isPublic = !/^\/\*\s*@internal\b/.test(sourceFile.text);
  const names = exportedDeclarations(sourceFile).map(({ name, node }): DeclaredName => {
    const exported = isPublic && !isInternal(node);
    return { name, kind: isType(node) ? "type" : "value", exported };
  });
  return mergeNames(names);
}

/** All names that can be imported from a module, those included that it passes on by name. */
export function importableNames(sourceFile: ts.SourceFile): ReadonlySet<string> {
  const names = exportedDeclarations(sourceFile).map(({ name }) => name);
  const passedOn = sourceFile.statements.flatMap((statement) => {
    if (!compiler.isExportDeclaration(statement) || statement.exportClause === undefined) return [];
    return compiler.isNamedExports(statement.exportClause)
      ? statement.exportClause.elements.map((element) => element.name.text)
      : [statement.exportClause.name.text];
  });
  return new Set([...names, ...passedOn]);
}

/** A declaration that its module exports with the keyword. */
export interface ExportedDeclaration {
  readonly name: string;
  readonly node: DeclarationNode;
}

export type DeclarationNode =
  | ts.ClassDeclaration
  | ts.EnumDeclaration
  | ts.FunctionDeclaration
  | ts.InterfaceDeclaration
  | ts.TypeAliasDeclaration
  | ts.VariableDeclaration;

/** The declarations that a module exports with the keyword, in the order of the text; overloads are several. */
export function exportedDeclarations(sourceFile: ts.SourceFile): readonly ExportedDeclaration[] {
  return sourceFile.statements.filter(isExported).flatMap((statement) => {
    if (compiler.isVariableStatement(statement))
      return statement.declarationList.declarations.flatMap(named);
    return isDeclaration(statement) ? named(statement) : [];
  });
}

function isExported(statement: ts.Statement): boolean {
  const modifiers = compiler.canHaveModifiers(statement)
    ? compiler.getModifiers(statement)
    : undefined;
  return modifiers?.some(({ kind }) => kind === compiler.SyntaxKind.ExportKeyword) ?? false;
}

function isDeclaration(node: ts.Node): node is DeclarationNode {
  return (
    compiler.isClassDeclaration(node) ||
    compiler.isEnumDeclaration(node) ||
    compiler.isFunctionDeclaration(node) ||
    compiler.isInterfaceDeclaration(node) ||
    compiler.isTypeAliasDeclaration(node)
  );
}

function named(node: DeclarationNode): readonly ExportedDeclaration[] {
  const { name } = node;
  return name !== undefined && compiler.isIdentifier(name) ? [{ name: name.text, node }] : [];
}

function isType(node: DeclarationNode): boolean {
  return compiler.isInterfaceDeclaration(node) || compiler.isTypeAliasDeclaration(node);
}

function isInternal(node: DeclarationNode): boolean {
  return compiler.getJSDocTags(node).some(({ tagName }) => tagName.text === "internal");
}
