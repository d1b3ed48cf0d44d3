import type { ts } from "ts-morph";
import { compiler } from "./libraries.js";
import type { DeclarationNode } from "./module-exports.js";

/** What a declaration promises, without its body and its documentation. */
export interface Signature {
  /** `interface User extends Resource`, `function getUser(client: Client): Promise<User>` */
  readonly text: string;
  /** The members of an interface, an object type or a class, one line each. */
  readonly members: readonly string[];
}

/**
 * Prints the signature of a declaration from its syntax, each line in one form however the source is laid out.
 *
 * @returns `null` for the implementation behind overloads, which is no promise.
 */
export function signatureOf(node: DeclarationNode, sourceFile: ts.SourceFile): Signature | null {
  const print = createLinePrinter(sourceFile);
  if (compiler.isInterfaceDeclaration(node)) {
    return { text: print(interfaceHeading(node)), members: node.members.map(print) };
  }
  if (compiler.isClassDeclaration(node)) {
    const members = node.members.filter(isPublicMember).map(withoutBody).map(print);
    return { text: print(classHeading(node)), members };
  }
  if (compiler.isTypeAliasDeclaration(node) && compiler.isTypeLiteralNode(node.type)) {
    const text = print(aliasHeading(node)).replace(/ = \{ ?\}$/, "");
    return { text, members: node.type.members.map(print) };
  }
  if (compiler.isFunctionDeclaration(node)) {
    const hidden = node.body !== undefined && hasOverloads(node, sourceFile);
    return hidden ? null : { text: print(functionHeading(node)), members: [] };
  }
  if (compiler.isVariableDeclaration(node)) {
    return { text: `const ${print(variableHeading(node))}`, members: [] };
  }
  return { text: print(withoutModifiers(node)), members: [] };
}

const { factory } = compiler;

function interfaceHeading(node: ts.InterfaceDeclaration): ts.Node {
  const { name, typeParameters, heritageClauses } = node;
  return factory.createInterfaceDeclaration(undefined, name, typeParameters, heritageClauses, []);
}

function classHeading(node: ts.ClassDeclaration): ts.Node {
  const { name, typeParameters, heritageClauses } = node;
  const modifiers = node.modifiers?.filter(
    ({ kind }) => kind === compiler.SyntaxKind.AbstractKeyword,
  );
  return factory.createClassDeclaration(modifiers, name, typeParameters, heritageClauses, []);
}

function aliasHeading({ name, typeParameters }: ts.TypeAliasDeclaration): ts.Node {
  const empty = factory.createTypeLiteralNode([]);
  return factory.createTypeAliasDeclaration(undefined, name, typeParameters, empty);
}

function functionHeading(node: ts.FunctionDeclaration): ts.Node {
  const { name, typeParameters, parameters, type } = node;
  const body = undefined;
  return factory.createFunctionDeclaration(
    undefined,
    undefined,
    name,
    typeParameters,
    parameters,
    type,
    body,
  );
}

/** A constant is its type; where it has none, `isolatedDeclarations` sees to it that the value says it. */
function variableHeading({ name, type, initializer }: ts.VariableDeclaration): ts.Node {
  const exclamation = undefined;
  const isFunction =
    initializer !== undefined &&
    (compiler.isArrowFunction(initializer) || compiler.isFunctionExpression(initializer));
  if (type === undefined && isFunction && initializer.type !== undefined) {
    const { typeParameters, parameters } = initializer;
    const written = factory.createFunctionTypeNode(typeParameters, parameters, initializer.type);
    return factory.createVariableDeclaration(name, exclamation, written, undefined);
  }
  const value =
    type === undefined ? compiler.visitNode(initializer, dense, compiler.isExpression) : undefined;
  return factory.createVariableDeclaration(name, exclamation, type, value);
}

/** A value without the line breaks and trailing commas of its lists. */
function dense(node: ts.Node): ts.Node {
  const copy = compiler.visitEachChild(node, dense, undefined);
  if (compiler.isArrayLiteralExpression(copy))
    return factory.createArrayLiteralExpression([...copy.elements]);
  if (compiler.isObjectLiteralExpression(copy))
    return factory.createObjectLiteralExpression([...copy.properties]);
  return copy;
}

function withoutModifiers(node: ts.EnumDeclaration | ts.TypeAliasDeclaration): ts.Node {
  if (compiler.isEnumDeclaration(node)) {
    return factory.createEnumDeclaration(undefined, node.name, node.members);
  }
  const { name, typeParameters, type } = node;
  return factory.createTypeAliasDeclaration(undefined, name, typeParameters, type);
}

function hasOverloads({ name }: ts.FunctionDeclaration, sourceFile: ts.SourceFile): boolean {
  return sourceFile.statements.some(
    (other) =>
      compiler.isFunctionDeclaration(other) &&
      other.body === undefined &&
      other.name?.text === name?.text,
  );
}

function isPublicMember(member: ts.ClassElement): boolean {
  if (compiler.isClassStaticBlockDeclaration(member)) return false;
  if (member.name !== undefined && compiler.isPrivateIdentifier(member.name)) return false;
  const isInternal = compiler
    .getJSDocTags(member)
    .some(({ tagName }) => tagName.text === "internal");
  const isPrivate =
    (compiler.getCombinedModifierFlags(member) & compiler.ModifierFlags.Private) !== 0;
  return !isInternal && !isPrivate;
}

function withoutBody(member: ts.ClassElement): ts.Node {
  if (compiler.isConstructorDeclaration(member)) {
    return factory.createConstructorDeclaration(member.modifiers, member.parameters, undefined);
  }
  if (compiler.isMethodDeclaration(member)) {
    const { modifiers, name, questionToken, typeParameters, parameters, type } = member;
    return factory.createMethodDeclaration(
      modifiers?.filter(({ kind }) => kind !== compiler.SyntaxKind.AsyncKeyword),
      undefined,
      name,
      questionToken,
      typeParameters,
      parameters,
      type,
      undefined,
    );
  }
  if (compiler.isGetAccessorDeclaration(member)) {
    const { modifiers, name, parameters, type } = member;
    return factory.createGetAccessorDeclaration(modifiers, name, parameters, type, undefined);
  }
  if (compiler.isPropertyDeclaration(member) && member.type !== undefined) {
    const { modifiers, name, questionToken, type } = member;
    return factory.createPropertyDeclaration(modifiers, name, questionToken, type, undefined);
  }
  return member;
}

const printer = compiler.createPrinter({ removeComments: true, omitTrailingSemicolon: true });

/** What the compiler prints for a node, on one line, without what ends or empties it. */
function createLinePrinter(sourceFile: ts.SourceFile): (node: ts.Node) => string {
  return (node) => {
    keepOnOneLine(node);
    const text = printer.printNode(compiler.EmitHint.Unspecified, node, sourceFile);
    return text.replace(/\s*\n\s*/g, " ").replace(/ \{ \}$|;$/, "");
  };
}

function keepOnOneLine(node: ts.Node): void {
  compiler.setEmitFlags(node, compiler.EmitFlags.SingleLine | compiler.EmitFlags.NoComments);
  compiler.forEachChild(node, keepOnOneLine);
}
