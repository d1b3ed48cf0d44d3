import type { ShapeOf } from "../body-shapes.js";
import { stringLiteral } from "../escape.js";
import { withTypeNames } from "../named-json.js";
import type { ObjectShape, PrimitiveShape, Shape, TupleShape } from "../shapes/shape.js";
import { type DocumentProperty, factsOf, type ShowValue } from "./documentation.js";
import type { Form } from "./form.js";
import type { Member, TupleElement, TypeExpression } from "../print/type-expression.js";
import {
  integerStringType,
  intersectionOf,
  otherStringType,
  undefinedType,
  unionOf,
} from "../print/type-expression.js";

/** The name of the type that a reference to a schema means in a form. */
export type NameOfSchema = (key: string, form: Form) => string;

/** What types are made with. */
export interface TypeContext {
  readonly form: Form;
  readonly nameOf: NameOfSchema;
  readonly documentProperty: DocumentProperty;
  readonly shapeOf: ShapeOf;
}

/**
 * The TypeScript type of a shape in one form: references have names, properties that the form lacks are left out, and
 * nothing is repeated.
 */
export function typeOf(shape: Shape, context: TypeContext): TypeExpression {
  const convert = (inner: Shape): TypeExpression => typeOf(inner, context);
  const { form, nameOf } = context;
  switch (shape.kind) {
    case "primitive":
      return typeOfPrimitive(shape);
    case "literal":
      return { kind: "text", text: literalText(shape.value) };
    case "reference": {
      const name = nameOf(shape.key, form);
      return withRequired({ kind: "reference", name, arguments: [] }, shape.required);
    }
    case "union": {
      const members = shape.members.map(convert);
      return unionOf(shape.extensible && form.openEnums ? [...members, otherStringType] : members);
    }
    case "intersection":
      return intersectionOf(shape.members.map(convert));
    case "array":
      return { kind: "array", item: convert(shape.item), readonly: form.readonlyArrays };
    case "tuple":
      return { kind: "tuple", elements: elementsOf(shape, convert), readonly: form.readonlyArrays };
    case "object":
      return typeOfObject(shape, context, convert);
  }
}

function typeOfPrimitive(shape: PrimitiveShape): TypeExpression {
  const { type, constraints, annotations, valueType } = shape;
  if (type === "binary") return { kind: "reference", name: "Blob", arguments: [] };
  const [example] = annotations?.examples ?? [];
  const isText = typeof example === "string" || typeof example === "number";
  const sample = isText && typeof example === type ? { sample: example } : {};
  if (valueType !== undefined) return { kind: "text", text: valueType, ...sample };
  if ("sample" in sample) return { kind: "text", text: type, ...sample };
  const isInteger = type === "string" && /^u?int64$/.test(constraints?.format ?? "");
  return isInteger ? integerStringType : { kind: "text", text: type };
}

/** Prettier writes `1e21` where JavaScript writes `1e+21`. */
function literalText(value: string | number | boolean): string {
  if (typeof value === "string") return stringLiteral(value);
  return typeof value === "number" ? String(value).replace("e+", "e") : String(value);
}

function withRequired(type: TypeExpression, names: readonly string[]): TypeExpression {
  if (names.length === 0) return type;
  const keys = unionOf(names.map((name) => ({ kind: "text", text: stringLiteral(name) })));
  return { kind: "reference", name: "WithRequired", arguments: [type, keys] };
}

type Convert = (shape: Shape) => TypeExpression;

/** `readonly` stands before the whole tuple, and TypeScript wants none on its rest. */
function elementsOf({ elements, rest }: TupleShape, convert: Convert): readonly TupleElement[] {
  const listed = elements.map(({ required, shape }): TupleElement => {
    return { kind: required ? "required" : "optional", type: convert(shape) };
  });
  if (rest === null) return listed;
  return [
    ...listed,
    { kind: "rest", type: { kind: "array", item: convert(rest), readonly: false } },
  ];
}

function typeOfObject(
  { properties, additional }: ObjectShape,
  { form, documentProperty, shapeOf }: TypeContext,
  convert: Convert,
): TypeExpression {
  const members = properties.flatMap((property): readonly Member[] => {
    const { name, required, access, shape } = property;
    if (access === form.lacks) return [];
    const type = convert(shape);
    const optional = !required;
    const shown: ShowValue = (value) => withTypeNames(value, shape, shapeOf);
    return [
      {
        name,
        optional,
        readonly: access === "read",
        type: optional && form.allowsUndefined ? unionOf([type, undefinedType]) : type,
        documentation: documentProperty(property, factsOf(property, shown)),
        example: shown(shape.annotations?.examples?.[0] ?? null),
      },
    ];
  });
  // `{}` would take primitives as well.
  const listed: TypeExpression =
    members.length > 0 ? { kind: "object", members } : { kind: "text", text: "object" };
  if (additional === null) return listed;
  const others = typeOfAdditional(convert(additional));
  return properties.length === 0 ? others : intersectionOf([listed, others]);
}

function typeOfAdditional(type: TypeExpression): TypeExpression {
  if (type.kind === "text" && type.text === "never") {
    return {
      kind: "reference",
      name: "Record",
      arguments: [{ kind: "text", text: "string" }, type],
    };
  }
  const member = { optional: false, readonly: false, documentation: null, example: null };
  return { kind: "object", members: [{ ...member, name: null, type }] };
}
