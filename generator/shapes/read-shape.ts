import type ts from "typescript";
import { isJsonObject, pointerTo } from "../json.js";
import type { SchemaObject } from "../validate/openapi.js";
import { compiler } from "./libraries.js";
import { decodeName, readTarget, specialTypes } from "./prepare.js";
import { requireProperties } from "./required-properties.js";
import type {
  DiscriminatorModel,
  LiteralShape,
  ObjectShape,
  PrimitiveShape,
  PropertyShape,
  Shape,
  TupleShape,
  UnionShape,
} from "./shape.js";

/** What the reader of a type node needs to know of its schema. */
export interface ReadingScope {
  readonly schema: SchemaObject;
  readonly pointer: string;
  /** Of the alternatives of the schema. */
  readonly discriminator: DiscriminatorModel | null;
  /** The names of the properties that lead to the node. */
  readonly path: readonly string[];
  /** The shape of a part, with the names of the properties that lead to it. */
  readonly part: (index: number, path: readonly string[]) => Shape;
  /** The names of the properties that a named schema has and leaves optional. */
  readonly optionalProperties: (key: string) => ReadonlySet<string>;
  /** Called with each `unknown` that nothing in the schema asks for. */
  readonly onUnknown: (path: readonly string[]) => void;
}

/** A node without constraints and annotations: they belong to the schema, not to the nodes inside of its own. */
const plain = { constraints: null, annotations: null } as const;

const primitives: ReadonlyMap<ts.SyntaxKind, PrimitiveShape["type"]> = new Map([
  [compiler.SyntaxKind.StringKeyword, "string"],
  [compiler.SyntaxKind.NumberKeyword, "number"],
  [compiler.SyntaxKind.BooleanKeyword, "boolean"],
  [compiler.SyntaxKind.NeverKeyword, "never"],
]);

/**
 * Reads a type node that openapi-typescript made of one schema.
 *
 * @throws {Error} on a kind of node that openapi-typescript has never made.
 */
export function readShape(node: ts.Node, scope: ReadingScope): Shape {
  const read = (child: ts.Node): Shape => readShape(child, scope);
  const type = primitives.get(node.kind);
  if (type !== undefined) return primitive(type);
  if (node.kind === compiler.SyntaxKind.UnknownKeyword) {
    scope.onUnknown(scope.path);
    return primitive("unknown");
  }
  if (compiler.isIdentifier(node)) return literal(stringIn(node));
  if (compiler.isLiteralTypeNode(node)) return readLiteral(node.literal);
  if (compiler.isIndexedAccessTypeNode(node)) return readReference(node, scope);
  if (compiler.isTypeReferenceNode(node)) return readGeneric(node, scope);
  if (compiler.isParenthesizedTypeNode(node)) return read(node.type);
  if (compiler.isUnionTypeNode(node)) return readUnion(node, scope);
  if (compiler.isIntersectionTypeNode(node)) return readIntersection(node, scope);
  if (compiler.isArrayTypeNode(node)) {
    return { ...plain, kind: "array", item: read(node.elementType) };
  }
  if (compiler.isTupleTypeNode(node)) return readTuple(node, scope);
  if (compiler.isTypeLiteralNode(node)) return readObject(node.members, scope);
  throw unexpected(node);
}

function primitive(type: PrimitiveShape["type"]): PrimitiveShape {
  return { ...plain, kind: "primitive", type };
}

function literal(value: LiteralShape["value"]): LiteralShape {
  return { ...plain, kind: "literal", value };
}

/** openapi-typescript puts the JSON of a string where an identifier would stand. */
function stringIn(node: ts.Identifier): string {
  const text: unknown = JSON.parse(node.text);
  return String(text);
}

function readLiteral(node: ts.LiteralTypeNode["literal"]): Shape {
  if (node.kind === compiler.SyntaxKind.NullKeyword) return primitive("null");
  if (node.kind === compiler.SyntaxKind.TrueKeyword) return literal(true);
  if (node.kind === compiler.SyntaxKind.FalseKeyword) return literal(false);
  if (compiler.isNumericLiteral(node)) return literal(Number(node.text));
  if (compiler.isPrefixUnaryExpression(node) && compiler.isNumericLiteral(node.operand)) {
    return literal(-Number(node.operand.text));
  }
  throw unexpected(node);
}

function readReference(node: ts.IndexedAccessTypeNode, scope: ReadingScope): Shape {
  const [section, name] = targetIn(node);
  switch (section) {
    case "special":
      return primitive(name === specialTypes.unknown ? "unknown" : "string");
    case "part":
      return scope.part(Number(name), scope.path);
    default:
      return { ...plain, kind: "reference", key: name, required: [] };
  }
}

function targetIn(node: ts.IndexedAccessTypeNode): readonly [section: string, name: string] {
  const { objectType, indexType } = node;
  if (!compiler.isTypeReferenceNode(objectType) || !compiler.isIdentifier(objectType.typeName)) {
    throw unexpected(node);
  }
  if (!compiler.isLiteralTypeNode(indexType) || !compiler.isStringLiteral(indexType.literal)) {
    throw unexpected(node);
  }
  return readTarget(`#/${objectType.typeName.text}/${indexType.literal.text}`);
}

function readGeneric(node: ts.TypeReferenceNode, scope: ReadingScope): Shape {
  if (!compiler.isIdentifier(node.typeName)) throw unexpected(node);
  const [first, second] = node.typeArguments ?? [];
  switch (node.typeName.text) {
    case "Blob":
      return primitive("binary");
    case "Record":
      if (second === undefined) throw unexpected(node);
      return { ...plain, kind: "object", properties: [], additional: readShape(second, scope) };
    case "WithRequired":
      if (first === undefined || second === undefined) throw unexpected(node);
      return requireProperties(readShape(first, scope), namesIn(second), scope.optionalProperties);
    default:
      throw unexpected(node);
  }
}

function namesIn(node: ts.TypeNode): readonly string[] {
  if (compiler.isUnionTypeNode(node)) return node.types.flatMap(namesIn);
  const identifier: ts.Node = node;
  if (!compiler.isIdentifier(identifier)) throw unexpected(node);
  return [decodeName(stringIn(identifier))];
}

function readUnion(node: ts.UnionTypeNode, scope: ReadingScope): UnionShape {
  const nodes = flatten(node, compiler.isUnionTypeNode);
  const others = nodes.filter((member) => !isOtherString(member));
  const { schema, discriminator } = scope;
  return {
    ...plain,
    kind: "union",
    members: others.map((member) => readShape(member, scope)),
    exclusive: isJsonObject(schema) && schema["oneOf"] !== undefined,
    extensible: others.length < nodes.length,
    discriminator,
  };
}

function isOtherString(node: ts.TypeNode): boolean {
  if (!compiler.isIndexedAccessTypeNode(node)) return false;
  const [section, name] = targetIn(node);
  return section === "special" && name === specialTypes.otherString;
}

/** Listed properties and all others are two nodes of one object. */
function readIntersection(node: ts.IntersectionTypeNode, scope: ReadingScope): Shape {
  const members: Shape[] = [];
  for (const part of flatten(node, compiler.isIntersectionTypeNode)) {
    const shape = readShape(part, scope);
    const last = members.at(-1);
    const isRest = compiler.isTypeLiteralNode(part) && part.members.every(isIndexSignature);
    if (isRest && last?.kind === "object" && shape.kind === "object" && last.additional === null) {
      members[members.length - 1] = { ...last, additional: shape.additional };
    } else {
      members.push(shape);
    }
  }
  const [first] = members;
  return first !== undefined && members.length === 1
    ? first
    : { ...plain, kind: "intersection", members };
}

function isIndexSignature(member: ts.TypeElement): boolean {
  return compiler.isIndexSignatureDeclaration(member);
}

/** The members of a union or intersection, those included that are one of the same kind inside of it. */
function flatten<Kind extends ts.UnionTypeNode | ts.IntersectionTypeNode>(
  node: Kind,
  isSame: (node: ts.Node) => node is Kind,
): readonly ts.TypeNode[] {
  return node.types.flatMap((member) => {
    const bare = compiler.isParenthesizedTypeNode(member) ? member.type : member;
    return isSame(bare) ? flatten(bare, isSame) : [bare];
  });
}

function readTuple(node: ts.TupleTypeNode, scope: ReadingScope): TupleShape {
  const rest = node.elements.find((element) => compiler.isRestTypeNode(element));
  return {
    ...plain,
    kind: "tuple",
    elements: node.elements
      .filter((element) => !compiler.isRestTypeNode(element))
      .map((element) =>
        compiler.isOptionalTypeNode(element)
          ? { required: false, shape: readShape(element.type, scope) }
          : { required: true, shape: readShape(element, scope) },
      ),
    rest:
      rest !== undefined && compiler.isRestTypeNode(rest) && compiler.isArrayTypeNode(rest.type)
        ? readShape(rest.type.elementType, scope)
        : null,
  };
}

function readObject(members: readonly ts.TypeElement[], scope: ReadingScope): ObjectShape {
  const index = members.find((member) => compiler.isIndexSignatureDeclaration(member));
  return {
    ...plain,
    kind: "object",
    properties: members
      .filter((member) => member !== index)
      .map((member) => readProperty(member, scope)),
    additional: index === undefined ? null : readShape(index.type, scope),
  };
}

function readProperty(node: ts.TypeElement, scope: ReadingScope): PropertyShape {
  if (!compiler.isPropertySignature(node) || node.type === undefined) throw unexpected(node);
  const { type, access } = readAccess(node.type);
  const name = nameOf(node.name);
  return {
    name,
    required: node.questionToken === undefined,
    access,
    shape: readShape(type, { ...scope, path: [...scope.path, name] }),
    pointer: propertyPointer(name, scope),
  };
}

/** A property of a constant has no schema. */
function propertyPointer(name: string, { schema, pointer }: ReadingScope): string {
  const properties = isJsonObject(schema) ? schema["properties"] : undefined;
  const isListed = isJsonObject(properties) && Object.hasOwn(properties, name);
  return isListed ? pointerTo(pointer, "properties", name) : pointer;
}

/** `$Read<T>` and `$Write<T>` are put around the type of a property that is `readOnly` or `writeOnly`. */
function readAccess(node: ts.TypeNode): {
  readonly type: ts.TypeNode;
  readonly access: PropertyShape["access"];
} {
  if (compiler.isTypeReferenceNode(node) && compiler.isIdentifier(node.typeName)) {
    const [type] = node.typeArguments ?? [];
    const marker = node.typeName.text;
    if (type !== undefined && marker === "$Read") return { type, access: "read" };
    if (type !== undefined && marker === "$Write") return { type, access: "write" };
  }
  return { type: node, access: "both" };
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
