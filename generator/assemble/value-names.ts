import { ts } from "ts-morph";

/**
 * The identifiers that a text needs at run time: all but those that stand in types. A class that is only named in
 * types is then imported as a type, and the module that declares it is not loaded for it.
 */
export function valueNames(text: string): ReadonlySet<string> {
  const names = new Set<string>();
  const visit = (node: ts.Node): void => {
    if (ts.isIdentifier(node)) names.add(node.text);
    if (!isErased(node)) ts.forEachChild(node, visit);
  };
  const options = {
    languageVersion: ts.ScriptTarget.ES2022,
    jsDocParsingMode: ts.JSDocParsingMode.ParseNone,
  };
  visit(ts.createSourceFile("draft.ts", text, options));
  return names;
}

function isErased(node: ts.Node): boolean {
  if (ts.isInterfaceDeclaration(node) || ts.isTypeAliasDeclaration(node)) return true;
  // What a class extends is an expression, although the compiler counts it among the types.
  return ts.isTypeNode(node) && !ts.isExpressionWithTypeArguments(node);
}
