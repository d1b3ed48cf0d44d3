import type { ts } from "ts-morph";
import { compiler } from "../../../generator/assemble/libraries.js";

/**
 * The identifiers that a file needs at run time: all but those that stand in types and in its imports. A class that is
 * only named in types is then imported as a type, and the module that declares it is not loaded for it.
 */
export function valueNames(tree: ts.SourceFile): ReadonlySet<string> {
  const names = new Set<string>();
  const visit = (node: ts.Node): void => {
    if (compiler.isIdentifier(node)) names.add(node.text);
    if (!isErased(node)) compiler.forEachChild(node, visit);
  };
  visit(tree);
  return names;
}

function isErased(node: ts.Node): boolean {
  if (compiler.isInterfaceDeclaration(node) || compiler.isTypeAliasDeclaration(node)) return true;
  // What a class extends is an expression, although the compiler counts it among the types.
  if (compiler.isTypeNode(node)) return !compiler.isExpressionWithTypeArguments(node);
  return compiler.isImportDeclaration(node);
}
