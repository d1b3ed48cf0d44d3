import type { Json } from "../json.js";
import type { Leads } from "../shape-graph.js";
import type { Shape } from "../shapes/shape.js";
import type { Limits } from "./shape-limits.js";

/**
 * A shape as it is read or as it is sent. `kind` says which other members it has, and which partial `{{shape}}` prints.
 * What stands inside of it is viewed when a template asks for it.
 */
export type ShapeView = KindView & {
  /** Whether a value in it has a type, or a property a name, that an overlay gives, so that it is not what it is in JSON. */
  readonly isConverted: boolean;
  /** The examples of the document that are valid. */
  readonly examples: readonly Json[];
};

export type KindView =
  | SimpleView<"binary" | "boolean" | "never" | "null" | "unknown">
  | LimitedView<"integer" | "number" | "string">
  | LiteralView
  | EnumView
  | NullableView
  | ReferenceView
  | UnionView
  | IntersectionView
  | ArrayView
  | TupleView
  | RecordView
  | ObjectView;

export interface SimpleView<Kind extends string> {
  readonly kind: Kind;
}

export interface LimitedView<Kind extends string> extends SimpleView<Kind> {
  readonly format: string | null;
  /** The TypeScript type that an overlay gives to values of the format, such as `Date`; `null` where none does. */
  readonly valueType: string | null;
  /** `null` where there are none. */
  readonly limits: Limits | null;
}

export interface LiteralView extends SimpleView<"literal"> {
  readonly value: string | number | boolean;
}

/** Several literals. */
export interface EnumView extends SimpleView<"enum"> {
  readonly values: readonly (string | number | boolean)[];
}

/** A value or `null`. */
export interface NullableView extends SimpleView<"nullable"> {
  readonly value: ShapeView;
}

/** A named schema. */
export interface ReferenceView extends SimpleView<"reference"> {
  /** Its type in this form. */
  readonly name: string;
  /** Its properties that are required here. */
  readonly required: readonly string[];
  /** The same by their names in JSON. */
  readonly wireRequired: readonly string[];
}

export interface UnionView extends SimpleView<"union"> {
  readonly members: readonly ShapeView[];
  /** Exactly one of them must match. */
  readonly exclusive: boolean;
  /** The property by whose value the members can be told apart before anything else is looked at, or `null`. */
  readonly discriminator: string | null;
  /**
   * Each value of the property by which the document tells the members apart, with its member; `null` where they do not
   * list such values. Unlike with `discriminator`, the property may be in a part of a member, or be missing.
   */
  readonly cases: UnionCasesView | null;
}

export interface UnionCasesView {
  readonly property: string;
  /** The name of the property in JSON. */
  readonly wireProperty: string;
  readonly members: readonly { readonly value: string; readonly shape: ShapeView }[];
}

export interface IntersectionView extends SimpleView<"intersection"> {
  readonly members: readonly ShapeView[];
}

export interface ArrayView extends LimitedView<"array"> {
  readonly item: ShapeView;
}

export interface TupleView extends LimitedView<"tuple"> {
  readonly elements: readonly { readonly required: boolean; readonly shape: ShapeView }[];
  /** Each further item; `null` when none may follow. */
  readonly rest: ShapeView | null;
}

/** An object of which no property is named. */
export interface RecordView extends LimitedView<"record"> {
  readonly value: ShapeView;
}

export interface ObjectView extends LimitedView<"object"> {
  readonly properties: readonly PropertyView[];
  /**
   * The properties that have another name in JSON, also those that are not in this form: what was read can be sent back.
   */
  readonly renamed: readonly Pick<PropertyView, "name" | "wireName">[];
  /** Whether the value of a property is converted. */
  readonly hasConverted: boolean;
  /** Each property that is not listed; `null` where the document describes none. */
  readonly additional: ShapeView | null;
  /** There are no properties that are not listed. */
  readonly closed: boolean;
}

export interface PropertyView {
  readonly name: string;
  /** In JSON. */
  readonly wireName: string;
  readonly required: boolean;
  readonly shape: ShapeView;
}

/** In which form a shape is viewed. */
export interface ShapeForm {
  readonly side: "read" | "write";
  /** Enumerations with `x-extensible-enum` take any other string as well. */
  readonly openEnums: boolean;
  readonly schemaOf: (key: string) => ReferredSchema;
  /** Whether a value in the shape has a type, or a property a name, that an overlay gives. */
  readonly isConverted: Leads;
}

export interface ReferredSchema {
  readonly name: string;
  readonly inputName: string | null;
  readonly shape: Shape;
}
