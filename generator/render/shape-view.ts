import type {
  Constraints,
  ObjectShape,
  ReferenceShape,
  Shape,
  TupleShape,
  UnionShape,
} from "../shapes/shape.js";
import { directProperty } from "./direct-property.js";
import { limitsOf, mergeConstraints, type LimitedKind, type Limits } from "./shape-limits.js";

/**
 * A shape as it is read or as it is sent. `kind` says which other members it has, and which partial `{{shape}}` prints.
 * What stands inside of it is viewed when a template asks for it.
 */
export type ShapeView =
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

interface SimpleView<Kind extends string> {
  readonly kind: Kind;
}

interface LimitedView<Kind extends string> extends SimpleView<Kind> {
  readonly format: string | null;
  /** `null` where there are none. */
  readonly limits: Limits | null;
}

interface LiteralView extends SimpleView<"literal"> {
  readonly value: string | number | boolean;
}

/** Several literals. */
interface EnumView extends SimpleView<"enum"> {
  readonly values: readonly (string | number | boolean)[];
}

/** A value or `null`. */
interface NullableView extends SimpleView<"nullable"> {
  readonly value: ShapeView;
}

/** A named schema. */
interface ReferenceView extends SimpleView<"reference"> {
  /** Its type in this form. */
  readonly name: string;
  /** Its properties that are required here. */
  readonly required: readonly string[];
}

interface UnionView extends SimpleView<"union"> {
  readonly members: readonly ShapeView[];
  /** Exactly one of them must match. */
  readonly exclusive: boolean;
  /** The property by whose value the members can be told apart before anything else is looked at, or `null`. */
  readonly discriminator: string | null;
}

interface IntersectionView extends SimpleView<"intersection"> {
  readonly members: readonly ShapeView[];
}

interface ArrayView extends LimitedView<"array"> {
  readonly item: ShapeView;
}

interface TupleView extends LimitedView<"tuple"> {
  readonly elements: readonly { readonly required: boolean; readonly shape: ShapeView }[];
  /** Each further item; `null` when none may follow. */
  readonly rest: ShapeView | null;
}

/** An object of which no property is named. */
interface RecordView extends LimitedView<"record"> {
  readonly value: ShapeView;
}

interface ObjectView extends LimitedView<"object"> {
  readonly properties: readonly PropertyView[];
  /** Each property that is not listed; `null` where the document describes none. */
  readonly additional: ShapeView | null;
  /** There are no properties that are not listed. */
  readonly closed: boolean;
}

export interface PropertyView {
  readonly name: string;
  readonly required: boolean;
  readonly shape: ShapeView;
}

/** In which form a shape is viewed. */
export interface ShapeForm {
  readonly side: "read" | "write";
  /** Enumerations with `x-extensible-enum` take any other string as well. */
  readonly openEnums: boolean;
  readonly schemaOf: (key: string) => ReferredSchema;
}

export interface ReferredSchema {
  readonly name: string;
  readonly inputName: string | null;
  readonly shape: Shape;
}

/** @param inherited constraints of a union or an intersection around it, which apply to each member. */
export function viewShape(
  shape: Shape,
  form: ShapeForm,
  inherited: Constraints | null = null,
): ShapeView {
  const constraints = mergeConstraints(shape.constraints, inherited);
  switch (shape.kind) {
    case "primitive":
      return viewPrimitive(shape.type, constraints);
    case "literal":
      return { kind: "literal", value: shape.value };
    case "reference":
      return viewReference(shape, form);
    case "union":
      return viewUnion(shape, form, constraints);
    case "intersection":
      return {
        kind: "intersection",
        get members() {
          return shape.members.map((member) => viewShape(member, form, constraints));
        },
      };
    case "array":
      return {
        ...limited("array", "array", constraints),
        get item() {
          return viewShape(shape.item, form);
        },
      };
    case "tuple":
      return viewTuple(shape, form, constraints);
    case "object":
      return viewObject(shape, form, constraints);
  }
}

function viewPrimitive(
  type: Extract<Shape, { kind: "primitive" }>["type"],
  constraints: Constraints | null,
): ShapeView {
  if (type === "string") return limited("string", "string", constraints);
  if (type !== "number") return { kind: type };
  return limited(constraints?.integer === true ? "integer" : "number", "number", constraints);
}

function limited<Kind extends string>(
  kind: Kind,
  limitedKind: LimitedKind,
  constraints: Constraints | null,
): LimitedView<Kind> {
  return {
    kind,
    format: constraints?.format ?? null,
    limits: limitsOf(limitedKind, constraints),
  };
}

function viewTuple(
  { elements, rest }: TupleShape,
  form: ShapeForm,
  constraints: Constraints | null,
): TupleView {
  return {
    ...limited("tuple", "array", constraints),
    get elements() {
      return elements.map(({ required, shape }) => ({ required, shape: viewShape(shape, form) }));
    },
    get rest() {
      return rest && viewShape(rest, form);
    },
  };
}

function viewReference({ key, required }: ReferenceShape, form: ShapeForm): ReferenceView {
  const { name, inputName } = form.schemaOf(key);
  return { kind: "reference", name: form.side === "write" ? (inputName ?? name) : name, required };
}

function viewUnion(shape: UnionShape, form: ShapeForm, constraints: Constraints | null): ShapeView {
  const members = shape.members.filter((member) => !isNull(member));
  if (members.length < shape.members.length && members.length > 0) {
    return {
      kind: "nullable",
      get value() {
        return viewMembers({ ...shape, members }, form, constraints);
      },
    };
  }
  return viewMembers(shape, form, constraints);
}

function isNull(shape: Shape): boolean {
  return shape.kind === "primitive" && shape.type === "null";
}

/** All literals are one member. */
function viewMembers(
  { members, exclusive, extensible, discriminator }: UnionShape,
  form: ShapeForm,
  constraints: Constraints | null,
): ShapeView {
  const values = members.flatMap((one) => (one.kind === "literal" ? [one.value] : []));
  const [value] = values;
  const literals: readonly ShapeView[] =
    value === undefined
      ? []
      : [values.length === 1 ? { kind: "literal", value } : { kind: "enum", values }];
  const others = members.filter(({ kind }) => kind !== "literal");
  const open: readonly ShapeView[] =
    extensible && form.openEnums ? [{ kind: "string", format: null, limits: null }] : [];
  const [only] = literals;
  if (only !== undefined && others.length + open.length === 0) return only;
  const [single] = others;
  if (single !== undefined && others.length + literals.length + open.length === 1) {
    return viewShape(single, form, constraints);
  }
  return {
    kind: "union",
    exclusive: exclusive && open.length === 0,
    discriminator: discriminator && directProperty(discriminator, others, form.schemaOf),
    get members() {
      return [...literals, ...others.map((one) => viewShape(one, form, constraints)), ...open];
    },
  };
}

function viewObject(
  { properties, additional }: ObjectShape,
  form: ShapeForm,
  constraints: Constraints | null,
): ShapeView {
  const lacks = form.side === "read" ? "write" : "read";
  const listed = properties.filter(({ access }) => access !== lacks);
  const closed = constraints?.closed === true || isPrimitive(additional, "never");
  const described = closed || isPrimitive(additional, "unknown") ? null : additional;
  if (described !== null && properties.length === 0) {
    return {
      ...limited("record", "object", constraints),
      get value() {
        return viewShape(described, form);
      },
    };
  }
  return {
    ...limited("object", "object", constraints),
    closed,
    get properties() {
      return listed.map(({ name, required, shape }) => {
        return { name, required, shape: viewShape(shape, form) };
      });
    },
    get additional() {
      return described && viewShape(described, form);
    },
  };
}

function isPrimitive(shape: Shape | null, type: "never" | "unknown"): boolean {
  return shape?.kind === "primitive" && shape.type === type;
}
