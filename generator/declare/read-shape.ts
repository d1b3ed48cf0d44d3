import type ts from "typescript";
import { stringLiteral } from "../escape.js";
import type { Form } from "./form.js";
import { compiler } from "./libraries.js";
import { decodeName, specialTypes } from "./prepare.js";
import type { Documentation, Member, ReferenceShape, Shape, TupleElement } from "./shape.js";
import {
  integerTextShape,
  intersectionOf,
  neverShape,
  otherStringShape,
  undefinedShape,
  unionOf,
  unknownShape,
} from "./shape.js";

/** What reading a type node needs to know of the document. */
export interface ReadingScope {
  readonly form: Form;
  /** The type that a reference means in this form; with `own`, a parent's own shape. */
  readonly reference: (key: string, own: boolean, form: Form) => Shape;
  readonly documentation: (property: ts.PropertySignature) => Documentation | null;
  /** Hears of an `unknown` that nothing in the schema asks for, with the properties that lead to it. */
  readonly onUnknown: (path: readonly string[]) => void;
  /** The properties on the way to here. */
  readonly path: readonly string[];
}

const keywords: ReadonlyMap<ts.SyntaxKind, string> = new Map([
  [compiler.SyntaxKind.StringKeyword, "string"],
  [compiler.SyntaxKind.NumberKeyword, "number"],
  [compiler.SyntaxKind.BooleanKeyword, "boolean"],
  [compiler.SyntaxKind.NeverKeyword, "never"],
  [compiler.SyntaxKind.UndefinedKeyword, "undefined"],
]);

const literalWords: ReadonlyMap<ts.SyntaxKind, string> = new Map([
  [compiler.SyntaxKind.TrueKeyword, "true"],
  [compiler.SyntaxKind.FalseKeyword, "false"],
  [compiler.SyntaxKind.NullKeyword, "null"],
]);

/**
 * Reads a type node of openapi-typescript in one form: references get their names, the markers of reading and writing
 * become `readonly` or leave their property out.
 *
 * @throws {Error} on a kind of node that openapi-typescript has never made.
 */
export function readShape(node: ts.Node, scope: ReadingScope): Shape {
  const read = (child: ts.Node): Shape => readShape(child, scope);
  const keyword = keywords.get(node.kind);
  if (keyword !== undefined) return { kind: "text", text: keyword };
  if (node.kind === compiler.SyntaxKind.UnknownKeyword) {
    scope.onUnknown(scope.path);
    return unknownShape;
  }
  if (compiler.isIdentifier(node)) return readStringLiteral(node.text);
  if (compiler.isLiteralTypeNode(node)) return readLiteral(node.literal);
  if (compiler.isIndexedAccessTypeNode(node)) return readReference(node, scope);
  if (compiler.isTypeReferenceNode(node)) return readGeneric(node, scope);
  if (compiler.isParenthesizedTypeNode(node)) return read(node.type);
  if (compiler.isUnionTypeNode(node)) return unionOf(node.types.map(read));
  if (compiler.isIntersectionTypeNode(node)) return intersectionOf(node.types.map(read));
  if (compiler.isArrayTypeNode(node)) {
    const item = readShape(node.elementType, scope);
    return { kind: "array", item, readonly: scope.form.readonlyArrays };
  }
  if (compiler.isTupleTypeNode(node)) {
    const elements = node.elements.map((element) => readElement(element, scope));
    return { kind: "tuple", elements, readonly: scope.form.readonlyArrays };
  }
  if (compiler.isTypeLiteralNode(node)) {
    const members = node.members.flatMap((member) => readMember(member, scope));
    // `{}` would take primitives as well.
    return members.length > 0 ? { kind: "object", members } : { kind: "text", text: "object" };
  }
  throw unexpected(node);
}

/** openapi-typescript puts the JSON of a string where an identifier would stand. */
function readStringLiteral(json: string): Shape {
  const text: unknown = JSON.parse(json);
  return { kind: "text", text: stringLiteral(String(text)) };
}

function readLiteral(literal: ts.LiteralTypeNode["literal"]): Shape {
  const word = literalWords.get(literal.kind);
  if (word !== undefined) return { kind: "text", text: word };
  if (compiler.isNumericLiteral(literal)) return { kind: "text", text: numberText(literal.text) };
  if (compiler.isPrefixUnaryExpression(literal) && compiler.isNumericLiteral(literal.operand)) {
    return { kind: "text", text: `-${numberText(literal.operand.text)}` };
  }
  throw unexpected(literal);
}

/** Prettier writes `1e21` where JavaScript writes `1e+21`. */
function numberText(text: string): string {
  return text.toLowerCase().replace("e+", "e");
}

function readReference(node: ts.IndexedAccessTypeNode, scope: ReadingScope): Shape {
  const { objectType, indexType } = node;
  if (!compiler.isTypeReferenceNode(objectType) || !compiler.isIdentifier(objectType.typeName)) {
    throw unexpected(node);
  }
  if (!compiler.isLiteralTypeNode(indexType) || !compiler.isStringLiteral(indexType.literal)) {
    throw unexpected(node);
  }
  const section = objectType.typeName.text;
  const name = indexType.literal.text;
  if (section !== "specwright")
    return scope.reference(decodeName(name), section === "own", scope.form);
  if (name === specialTypes.unknown) return unknownShape;
  if (name === specialTypes.integerText) return integerTextShape;
  return scope.form.openEnums ? otherStringShape : neverShape;
}

function readGeneric(node: ts.TypeReferenceNode, scope: ReadingScope): Shape {
  if (!compiler.isIdentifier(node.typeName)) throw unexpected(node);
  const [first, ...others] = node.typeArguments ?? [];
  const name = node.typeName.text;
  if (name !== "WithRequired" || first === undefined) {
    const shapes = (node.typeArguments ?? []).map((argument) => readShape(argument, scope));
    return { kind: "reference", name, arguments: shapes };
  }
  const keys = others.flatMap(literalNames).map((key) => stringLiteral(decodeName(key)));
  const names = unionOf(keys.map((text) => ({ kind: "text", text })));
  const generic: ReferenceShape = {
    kind: "reference",
    name,
    arguments: [readShape(first, scope), names],
  };
  return generic;
}

function literalNames(node: ts.TypeNode): readonly string[] {
  if (compiler.isUnionTypeNode(node)) return node.types.flatMap(literalNames);
  const identifier: ts.Node = node;
  if (!compiler.isIdentifier(identifier)) throw unexpected(node);
  return [String(JSON.parse(identifier.text))];
}

function readElement(node: ts.TypeNode, scope: ReadingScope): TupleElement {
  if (compiler.isOptionalTypeNode(node)) {
    return { kind: "optional", shape: readShape(node.type, scope) };
  }
  if (compiler.isRestTypeNode(node)) {
    // `readonly` stands before the whole tuple, and TypeScript wants none on its rest.
    const shape = readShape(node.type, scope);
    const rest: Shape = shape.kind === "array" ? { ...shape, readonly: false } : shape;
    return { kind: "rest", shape: rest };
  }
  return { kind: "required", shape: readShape(node, scope) };
}

function readMember(node: ts.TypeElement, scope: ReadingScope): readonly Member[] {
  if (compiler.isIndexSignatureDeclaration(node)) {
    const shape = readShape(node.type, scope);
    return [{ name: null, optional: false, readonly: false, shape, documentation: null }];
  }
  if (!compiler.isPropertySignature(node) || node.type === undefined) throw unexpected(node);
  const marker = markerOf(node.type);
  if (marker?.name === scope.form.leavesOut) return [];
  const name = nameOf(node.name);
  const optional = node.questionToken !== undefined;
  const shape = readShape(marker?.type ?? node.type, { ...scope, path: [...scope.path, name] });
  return [
    {
      name,
      optional,
      readonly: marker?.name === "$Read",
      shape: optional && scope.form.allowsUndefined ? unionOf([shape, undefinedShape]) : shape,
      documentation: scope.documentation(node),
    },
  ];
}

/** `$Read<T>` and `$Write<T>` are put around the type of a property that is `readOnly` or `writeOnly`. */
function markerOf(node: ts.TypeNode): { readonly name: string; readonly type: ts.TypeNode } | null {
  if (!compiler.isTypeReferenceNode(node) || !compiler.isIdentifier(node.typeName)) return null;
  const [type] = node.typeArguments ?? [];
  const name = node.typeName.text;
  return type !== undefined && (name === "$Read" || name === "$Write") ? { name, type } : null;
}

function nameOf(name: ts.PropertyName): string {
  if (compiler.isStringLiteral(name)) return decodeName(name.text);
  throw unexpected(name);
}

function unexpected(node: ts.Node): Error {
  return new Error(
    `openapi-typescript made a ${compiler.SyntaxKind[node.kind]}, which is not expected.`,
  );
}
