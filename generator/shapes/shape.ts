import type { Json } from "../json.js";

/**
 * The structure of a schema, as plain data. A shape does not depend on TypeScript: names, `readonly`, `undefined` and
 * the difference between what is read and what is sent follow from the model when a type is printed.
 *
 * Its kind is read from the type node that openapi-typescript makes of the schema; {@link Constraints} and
 * {@link Annotations} come from the schema itself.
 */
export type Shape =
  | PrimitiveShape
  | LiteralShape
  | ReferenceShape
  | UnionShape
  | IntersectionShape
  | ArrayShape
  | TupleShape
  | ObjectShape;

/** What every shape has. */
export interface ShapeNode {
  /** What a value must satisfy besides its type; `null` for nothing. */
  readonly constraints: Constraints | null;
  /** What describes a value without restricting it; `null` for nothing. */
  readonly annotations: Annotations | null;
}

export interface PrimitiveShape extends ShapeNode {
  readonly kind: "primitive";
  /**
   * `unknown` takes any value and `never` none. `binary` is bytes, which JSON has no form for. Integers are numbers with
   * the constraint `integer`.
   */
  readonly type: "string" | "number" | "boolean" | "null" | "binary" | "unknown" | "never";
  /** The TypeScript type that an overlay gives its values, such as `Date`; missing where they are what they are in JSON. */
  readonly valueType?: string;
}

/** One value, as of `const` or of each item of `enum`. */
export interface LiteralShape extends ShapeNode {
  readonly kind: "literal";
  readonly value: string | number | boolean;
}

/** A named schema. */
export interface ReferenceShape extends ShapeNode {
  readonly kind: "reference";
  /** The {@link SchemaModel.key} of the schema. */
  readonly key: string;
  /** Properties that the schema leaves optional and that are required here. */
  readonly required: readonly string[];
  /** Their names in JSON; missing where they are the same. */
  readonly wireRequired?: readonly string[];
}

export interface UnionShape extends ShapeNode {
  readonly kind: "union";
  readonly members: readonly Shape[];
  /** A value must match exactly one member: `oneOf`. */
  readonly exclusive: boolean;
  /** Any other string may be received as well: an enumeration with `x-extensible-enum`. */
  readonly extensible: boolean;
  readonly discriminator: DiscriminatorModel | null;
}

/** @see https://spec.openapis.org/oas/v3.1.1.html#discriminator-object */
export interface DiscriminatorModel {
  readonly property: string;
  /** The name of the property in JSON; missing where it is the same. */
  readonly wireProperty?: string;
  /** The values of the property and the keys of the schemas they stand for, in the order of the document. */
  readonly mapping: readonly { readonly value: string; readonly key: string }[];
}

export interface IntersectionShape extends ShapeNode {
  readonly kind: "intersection";
  readonly members: readonly Shape[];
}

export interface ArrayShape extends ShapeNode {
  readonly kind: "array";
  readonly item: Shape;
}

export interface TupleShape extends ShapeNode {
  readonly kind: "tuple";
  readonly elements: readonly { readonly required: boolean; readonly shape: Shape }[];
  /** Each further item; `null` when none may follow. */
  readonly rest: Shape | null;
}

export interface ObjectShape extends ShapeNode {
  readonly kind: "object";
  /** In the order of the document. */
  readonly properties: readonly PropertyShape[];
  /**
   * Each property that is not listed; `null` when the document describes none. Whether others are forbidden is a
   * constraint, `closed`.
   */
  readonly additional: Shape | null;
}

export interface PropertyShape {
  /** In TypeScript. */
  readonly name: string;
  /** In JSON; missing where it is the same, as it always is without an overlay that names members. */
  readonly wireName?: string;
  readonly required: boolean;
  /** `read`: only in responses (`readOnly`). `write`: only in requests (`writeOnly`). `both` otherwise. */
  readonly access: "both" | "read" | "write";
  readonly shape: Shape;
  /** Where the schema of the property stands in the document. */
  readonly pointer: string;
}

/**
 * The assertions of JSON Schema that are not part of the structure. A member is there only if the document has it, and
 * applies to the values that its keyword is about: `minLength` to strings, `minimum` to numbers.
 *
 * @see https://json-schema.org/draft/2020-12/json-schema-validation
 */
export interface Constraints {
  readonly format?: string;
  /** Numbers without a fraction. */
  readonly integer?: true;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly exclusiveMinimum?: number;
  readonly exclusiveMaximum?: number;
  readonly multipleOf?: number;
  /** In Unicode code points. */
  readonly minLength?: number;
  /** In Unicode code points. */
  readonly maxLength?: number;
  /** A regular expression of ECMA-262 with the flag `u`, not anchored. */
  readonly pattern?: string;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly uniqueItems?: true;
  readonly minProperties?: number;
  readonly maxProperties?: number;
  /** No properties beyond those of the shape: `additionalProperties: false` or `unevaluatedProperties: false`. */
  readonly closed?: true;
  readonly contentEncoding?: string;
  readonly contentMediaType?: string;
}

/**
 * What a schema says of itself. A member is there only if the document has it.
 *
 * @see https://json-schema.org/draft/2020-12/json-schema-validation#section-9
 */
export interface Annotations {
  readonly title?: string;
  /** CommonMark. */
  readonly description?: string;
  readonly default?: Json;
  readonly examples?: readonly Json[];
  readonly deprecated?: true;
  /** The `x-` members, as they are. */
  readonly extensions?: Readonly<Record<string, Json>>;
  /** The values of an enumeration, where the document describes them. */
  readonly describedValues?: readonly DescribedValue[];
}

/** A value of an enumeration that has a description: from `x-enum-descriptions`. */
export interface DescribedValue {
  readonly value: Json;
  readonly description: string;
}
