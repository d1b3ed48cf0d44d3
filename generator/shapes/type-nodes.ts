/**
 * A type as openapi-typescript makes it: the part of the compiler's syntax tree that schemas become. The names are
 * those of the compiler.
 */
export type TypeNode =
  | KeywordNode
  | IdentifierNode
  | { readonly kind: "LiteralType"; readonly literal: LiteralNode }
  | IndexedAccessNode
  | TypeReferenceNode
  | { readonly kind: "UnionType"; readonly types: readonly TypeNode[] }
  | { readonly kind: "IntersectionType"; readonly types: readonly TypeNode[] }
  | { readonly kind: "ArrayType"; readonly elementType: TypeNode }
  | TupleNode
  | { readonly kind: "OptionalType"; readonly type: TypeNode }
  | { readonly kind: "RestType"; readonly type: TypeNode }
  | { readonly kind: "TypeLiteral"; readonly members: readonly MemberNode[] };

interface KeywordNode {
  readonly kind: keyof typeof keywords;
}

export interface IdentifierNode {
  readonly kind: "Identifier";
  readonly text: string;
}

interface TextNode {
  readonly kind: "NumericLiteral" | "StringLiteral";
  readonly text: string;
}

export type LiteralNode =
  | TextNode
  | { readonly kind: "FalseKeyword" | "NullKeyword" | "TrueKeyword" }
  | { readonly kind: "PrefixUnaryExpression"; readonly operand: LiteralNode };

export interface IndexedAccessNode {
  readonly kind: "IndexedAccessType";
  readonly objectType: TypeNode;
  readonly indexType: TypeNode;
}

export interface TypeReferenceNode {
  readonly kind: "TypeReference";
  readonly typeName: IdentifierNode;
  readonly typeArguments: readonly TypeNode[];
}

export interface TupleNode {
  readonly kind: "TupleType";
  readonly elements: readonly TypeNode[];
}

export type MemberNode =
  PropertyNode | { readonly kind: "IndexSignature"; readonly type: TypeNode };

export interface PropertyNode {
  readonly kind: "PropertySignature";
  readonly name: IdentifierNode | TextNode;
  /** Undefined for a required property. */
  readonly questionToken: object | undefined;
  readonly type: TypeNode;
}

const keywords = {
  BooleanKeyword: "BooleanKeyword",
  NeverKeyword: "NeverKeyword",
  NumberKeyword: "NumberKeyword",
  StringKeyword: "StringKeyword",
  UndefinedKeyword: "UndefinedKeyword",
  UnknownKeyword: "UnknownKeyword",
} as const;

const identifier = (text: string): IdentifierNode => ({ kind: "Identifier", text });

/** Makes type nodes; its functions are called as those of the compiler's factory are. */
export const factory = {
  createKeywordTypeNode: (kind: keyof typeof keywords): TypeNode => ({ kind }),
  createIdentifier: identifier,
  createStringLiteral: (text: string): TextNode => ({ kind: "StringLiteral", text }),
  createNumericLiteral: (value: number | string): TextNode => {
    return { kind: "NumericLiteral", text: String(value) };
  },
  createPrefixUnaryExpression: (_minus: unknown, operand: LiteralNode): LiteralNode => {
    return { kind: "PrefixUnaryExpression", operand };
  },
  createTrue: (): LiteralNode => ({ kind: "TrueKeyword" }),
  createFalse: (): LiteralNode => ({ kind: "FalseKeyword" }),
  createNull: (): LiteralNode => ({ kind: "NullKeyword" }),
  createLiteralTypeNode: (literal: LiteralNode): TypeNode => ({ kind: "LiteralType", literal }),
  createTypeReferenceNode: (
    name: IdentifierNode | string,
    typeArguments: readonly TypeNode[] = [],
  ): TypeNode => {
    const typeName = typeof name === "string" ? identifier(name) : name;
    return { kind: "TypeReference", typeName, typeArguments };
  },
  createIndexedAccessTypeNode: (objectType: TypeNode, indexType: TypeNode): TypeNode => {
    return { kind: "IndexedAccessType", objectType, indexType };
  },
  createUnionTypeNode: (types: readonly TypeNode[]): TypeNode => ({ kind: "UnionType", types }),
  createIntersectionTypeNode: (types: readonly TypeNode[]): TypeNode => {
    return { kind: "IntersectionType", types };
  },
  createArrayTypeNode: (elementType: TypeNode): TypeNode => ({ kind: "ArrayType", elementType }),
  createTupleTypeNode: (elements: readonly TypeNode[]): TypeNode => {
    return { kind: "TupleType", elements };
  },
  createOptionalTypeNode: (type: TypeNode): TypeNode => ({ kind: "OptionalType", type }),
  createRestTypeNode: (type: TypeNode): TypeNode => ({ kind: "RestType", type }),
  createTypeLiteralNode: (members: readonly MemberNode[]): TypeNode => {
    return { kind: "TypeLiteral", members };
  },
  createPropertySignature: (
    _modifiers: unknown,
    name: PropertyNode["name"],
    questionToken: object | undefined,
    type: TypeNode,
  ): MemberNode => ({ kind: "PropertySignature", name, questionToken, type }),
  createIndexSignature: (_modifiers: unknown, _parameters: unknown, type: TypeNode): MemberNode => {
    return { kind: "IndexSignature", type };
  },
  createParameterDeclaration: (): object => ({}),
  createToken: (kind: string): object => ({ kind }),
};

/** What openapi-typescript uses of the compiler when it makes the type of a single schema. */
export const compilerSubset = {
  factory,
  SyntaxKind: {
    ...keywords,
    FalseKeyword: "FalseKeyword",
    NullKeyword: "NullKeyword",
    TrueKeyword: "TrueKeyword",
    MinusToken: "MinusToken",
    QuestionToken: "QuestionToken",
  },
  isArrayTypeNode: ({ kind }: TypeNode): boolean => kind === "ArrayType",
  isTupleTypeNode: ({ kind }: TypeNode): boolean => kind === "TupleType",
  isTypeAliasDeclaration: ({ kind }: { readonly kind: string }): boolean => {
    return kind === "TypeAliasDeclaration";
  },
};
