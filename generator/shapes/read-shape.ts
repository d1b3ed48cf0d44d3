import { isJsonObject, pointerTo } from "../json.js";
import type { SchemaObject } from "../validate/openapi.js";
import { decodeName, specialTypes } from "./prepare.js";
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
import type {
  IdentifierNode,
  IndexedAccessNode,
  LiteralNode,
  MemberNode,
  PropertyNode,
  TupleNode,
  TypeNode,
  TypeReferenceNode,
} from "./type-nodes.js";

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

/**
 * Reads a type node that openapi-typescript made of one schema. It has neither constraints nor annotations: they belong to
 * the schema, not to the nodes inside of its own.
 *
 * @throws {Error} on a kind of node that openapi-typescript has never made.
 */
export function readShape(node: TypeNode, scope: ReadingScope): Shape {
  switch (node.kind) {
    case "StringKeyword":
      return primitive("string");
    case "NumberKeyword":
      return primitive("number");
    case "BooleanKeyword":
      return primitive("boolean");
    case "NeverKeyword":
      return primitive("never");
    case "UnknownKeyword":
      scope.onUnknown(scope.path);
      return primitive("unknown");
    case "Identifier":
      return literal(stringIn(node));
    case "LiteralType":
      return readLiteral(node.literal);
    case "IndexedAccessType":
      return readReference(node, scope);
    case "TypeReference":
      return readGeneric(node, scope);
    case "UnionType":
      return readUnion(node.types, scope);
    case "IntersectionType":
      return readIntersection(node.types, scope);
    case "ArrayType":
      return readArray(node.elementType, scope);
    case "TupleType":
      return readTuple(node, scope);
    case "TypeLiteral":
      return readObject(node.members, scope);
    case "OptionalType":
    case "RestType":
    case "UndefinedKeyword":
      throw unexpected(node);
  }
}

function primitive(type: PrimitiveShape["type"]): PrimitiveShape {
  return { constraints: null, annotations: null, kind: "primitive", type };
}

function literal(value: LiteralShape["value"]): LiteralShape {
  return { constraints: null, annotations: null, kind: "literal", value };
}

/** openapi-typescript puts the JSON of a string where an identifier would stand. */
function stringIn(node: IdentifierNode): string {
  const text: unknown = JSON.parse(node.text);
  return String(text);
}

function readLiteral(node: LiteralNode): Shape {
  switch (node.kind) {
    case "NullKeyword":
      return primitive("null");
    case "TrueKeyword":
      return literal(true);
    case "FalseKeyword":
      return literal(false);
    case "NumericLiteral":
      return literal(Number(node.text));
    case "PrefixUnaryExpression":
      if (node.operand.kind !== "NumericLiteral") throw unexpected(node);
      return literal(-Number(node.operand.text));
    case "StringLiteral":
      throw unexpected(node);
  }
}

function readReference(node: IndexedAccessNode, scope: ReadingScope): Shape {
  const [section, name] = targetIn(node);
  switch (section) {
    case "special":
      return primitive(name === specialTypes.unknown ? "unknown" : "string");
    case "part":
      return scope.part(Number(name), scope.path);
    default:
      return { constraints: null, annotations: null, kind: "reference", key: name, required: [] };
  }
}

function targetIn(node: IndexedAccessNode): readonly [section: string, name: string] {
  const { objectType, indexType } = node;
  if (objectType.kind !== "TypeReference") throw unexpected(node);
  if (indexType.kind !== "LiteralType" || indexType.literal.kind !== "StringLiteral") {
    throw unexpected(node);
  }
  return [objectType.typeName.text, decodeName(indexType.literal.text)];
}

function readGeneric(node: TypeReferenceNode, scope: ReadingScope): Shape {
  const [first, second] = node.typeArguments;
  switch (node.typeName.text) {
    case "Blob":
      return primitive("binary");
    case "Record":
      if (second === undefined) throw unexpected(node);
      return {
        constraints: null,
        annotations: null,
        kind: "object",
        properties: [],
        additional: readShape(second, scope),
      };
    case "WithRequired":
      if (first === undefined || second === undefined) throw unexpected(node);
      return requireProperties(readShape(first, scope), namesIn(second), scope.optionalProperties);
    default:
      throw unexpected(node);
  }
}

function namesIn(node: TypeNode): readonly string[] {
  if (node.kind === "UnionType") return node.types.flatMap(namesIn);
  if (node.kind !== "Identifier") throw unexpected(node);
  return [decodeName(stringIn(node))];
}

function readUnion(types: readonly TypeNode[], scope: ReadingScope): UnionShape {
  const nodes = flatten(types, "UnionType");
  const others = nodes.filter((member) => !isOtherString(member));
  const { schema, discriminator } = scope;
  return {
    constraints: null,
    annotations: null,
    kind: "union",
    members: others.map((member) => readShape(member, scope)),
    exclusive: isJsonObject(schema) && schema["oneOf"] !== undefined,
    extensible: others.length < nodes.length,
    discriminator,
  };
}

function isOtherString(node: TypeNode): boolean {
  if (node.kind !== "IndexedAccessType") return false;
  const [section, name] = targetIn(node);
  return section === "special" && name === specialTypes.otherString;
}

/** Listed properties and all others are two nodes of one object. */
function readIntersection(types: readonly TypeNode[], scope: ReadingScope): Shape {
  const members: Shape[] = [];
  for (const part of flatten(types, "IntersectionType")) {
    const shape = readShape(part, scope);
    const last = members.at(-1);
    const isRest = part.kind === "TypeLiteral" && part.members.every(isIndexSignature);
    if (isRest && last?.kind === "object" && shape.kind === "object" && last.additional === null) {
      members[members.length - 1] = { ...last, additional: shape.additional };
    } else {
      members.push(shape);
    }
  }
  const [first] = members;
  return first !== undefined && members.length === 1
    ? first
    : { constraints: null, annotations: null, kind: "intersection", members };
}

function isIndexSignature({ kind }: MemberNode): boolean {
  return kind === "IndexSignature";
}

/** The members of a union or intersection, those included that are one of the same kind inside of it. */
function flatten(
  types: readonly TypeNode[],
  kind: "IntersectionType" | "UnionType",
): readonly TypeNode[] {
  return types.flatMap((type) => (type.kind === kind ? flatten(type.types, kind) : [type]));
}

function readArray(item: TypeNode, scope: ReadingScope): Shape {
  return { constraints: null, annotations: null, kind: "array", item: readShape(item, scope) };
}

function readTuple({ elements }: TupleNode, scope: ReadingScope): TupleShape {
  const rest = elements.find((element) => element.kind === "RestType")?.type;
  return {
    constraints: null,
    annotations: null,
    kind: "tuple",
    elements: elements
      .filter((element) => element.kind !== "RestType")
      .map((element) =>
        element.kind === "OptionalType"
          ? { required: false, shape: readShape(element.type, scope) }
          : { required: true, shape: readShape(element, scope) },
      ),
    rest: rest?.kind === "ArrayType" ? readShape(rest.elementType, scope) : null,
  };
}

function readObject(members: readonly MemberNode[], scope: ReadingScope): ObjectShape {
  const index = members.find((member) => member.kind === "IndexSignature");
  return {
    constraints: null,
    annotations: null,
    kind: "object",
    properties: members
      .filter((member) => member.kind === "PropertySignature")
      .map((member) => readProperty(member, scope)),
    additional: index === undefined ? null : readShape(index.type, scope),
  };
}

function readProperty(node: PropertyNode, scope: ReadingScope): PropertyShape {
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
function readAccess(node: TypeNode): {
  readonly type: TypeNode;
  readonly access: PropertyShape["access"];
} {
  if (node.kind === "TypeReference") {
    const [type] = node.typeArguments;
    const marker = node.typeName.text;
    if (type !== undefined && marker === "$Read") return { type, access: "read" };
    if (type !== undefined && marker === "$Write") return { type, access: "write" };
  }
  return { type: node, access: "both" };
}

function nameOf(name: PropertyNode["name"]): string {
  if (name.kind === "StringLiteral") return decodeName(name.text);
  throw unexpected(name);
}

function unexpected({ kind }: { readonly kind: string }): Error {
  return new Error(`openapi-typescript made a ${kind}, which is not expected.`);
}
