import ts from "typescript";
import { stringLiteral } from "../escape.js";
import type { Form } from "./form.js";
import { decodeName, specialTypes } from "./prepare.js";
import type { Documentation, Member, ReferenceShape, Shape, TupleElement } from "./shape.js";
import {
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
  [ts.SyntaxKind.StringKeyword, "string"],
  [ts.SyntaxKind.NumberKeyword, "number"],
  [ts.SyntaxKind.BooleanKeyword, "boolean"],
  [ts.SyntaxKind.NeverKeyword, "never"],
  [ts.SyntaxKind.UndefinedKeyword, "undefined"],
]);

const literalWords: ReadonlyMap<ts.SyntaxKind, string> = new Map([
  [ts.SyntaxKind.TrueKeyword, "true"],
  [ts.SyntaxKind.FalseKeyword, "false"],
  [ts.SyntaxKind.NullKeyword, "null"],
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
  if (node.kind === ts.SyntaxKind.UnknownKeyword) {
    scope.onUnknown(scope.path);
    return unknownShape;
  }
  if (ts.isIdentifier(node)) return readStringLiteral(node.text);
  if (ts.isLiteralTypeNode(node)) return readLiteral(node.literal);
  if (ts.isIndexedAccessTypeNode(node)) return readReference(node, scope);
  if (ts.isTypeReferenceNode(node)) return readGeneric(node, scope);
  if (ts.isParenthesizedTypeNode(node)) return read(node.type);
  if (ts.isUnionTypeNode(node)) return unionOf(node.types.map(read));
  if (ts.isIntersectionTypeNode(node)) return intersectionOf(node.types.map(read));
  if (ts.isArrayTypeNode(node)) {
    const item = readShape(node.elementType, scope);
    return { kind: "array", item, readonly: scope.form.readonlyArrays };
  }
  if (ts.isTupleTypeNode(node)) {
    const elements = node.elements.map((element) => readElement(element, scope));
    return { kind: "tuple", elements, readonly: scope.form.readonlyArrays };
  }
  if (ts.isTypeLiteralNode(node)) {
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
  if (ts.isNumericLiteral(literal)) return { kind: "text", text: numberText(literal.text) };
  if (ts.isPrefixUnaryExpression(literal) && ts.isNumericLiteral(literal.operand)) {
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
  if (!ts.isTypeReferenceNode(objectType) || !ts.isIdentifier(objectType.typeName)) {
    throw unexpected(node);
  }
  if (!ts.isLiteralTypeNode(indexType) || !ts.isStringLiteral(indexType.literal)) {
    throw unexpected(node);
  }
  const section = objectType.typeName.text;
  const name = indexType.literal.text;
  if (section !== "specwright")
    return scope.reference(decodeName(name), section === "own", scope.form);
  if (name === specialTypes.unknown) return unknownShape;
  return scope.form.openEnums ? otherStringShape : neverShape;
}

function readGeneric(node: ts.TypeReferenceNode, scope: ReadingScope): Shape {
  if (!ts.isIdentifier(node.typeName)) throw unexpected(node);
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
  if (ts.isUnionTypeNode(node)) return node.types.flatMap(literalNames);
  const identifier: ts.Node = node;
  if (!ts.isIdentifier(identifier)) throw unexpected(node);
  return [String(JSON.parse(identifier.text))];
}

function readElement(node: ts.TypeNode, scope: ReadingScope): TupleElement {
  if (ts.isOptionalTypeNode(node)) {
    return { kind: "optional", shape: readShape(node.type, scope) };
  }
  if (ts.isRestTypeNode(node)) {
    // `readonly` stands before the whole tuple, and TypeScript wants none on its rest.
    const shape = readShape(node.type, scope);
    const rest: Shape = shape.kind === "array" ? { ...shape, readonly: false } : shape;
    return { kind: "rest", shape: rest };
  }
  return { kind: "required", shape: readShape(node, scope) };
}

function readMember(node: ts.TypeElement, scope: ReadingScope): readonly Member[] {
  if (ts.isIndexSignatureDeclaration(node)) {
    const shape = readShape(node.type, scope);
    return [{ name: null, optional: false, readonly: false, shape, documentation: null }];
  }
  if (!ts.isPropertySignature(node) || node.type === undefined) throw unexpected(node);
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
  if (!ts.isTypeReferenceNode(node) || !ts.isIdentifier(node.typeName)) return null;
  const [type] = node.typeArguments ?? [];
  const name = node.typeName.text;
  return type !== undefined && (name === "$Read" || name === "$Write") ? { name, type } : null;
}

function nameOf(name: ts.PropertyName): string {
  if (ts.isStringLiteral(name)) return decodeName(name.text);
  throw unexpected(name);
}

function unexpected(node: ts.Node): Error {
  return new Error(`openapi-typescript made a ${ts.SyntaxKind[node.kind]}, which is not expected.`);
}
