import { casesOf } from "../discriminator-cases.js";
import type { Json } from "../json.js";
import type {
  Constraints,
  DiscriminatorModel,
  ObjectShape,
  PrimitiveShape,
  ReferenceShape,
  Shape,
  TupleShape,
  UnionShape,
} from "../shapes/shape.js";
import { directProperty } from "./direct-property.js";
import { fitsShape } from "./fits-shape.js";
import { limitsOf, mergeConstraints, type LimitedKind } from "./shape-limits.js";
import type {
  KindView,
  LimitedView,
  ReferenceView,
  ShapeForm,
  ShapeView,
  TupleView,
  UnionCasesView,
} from "./shape-views.js";

/** @param inherited constraints of a union or an intersection around it, which apply to each member. */
export function viewShape(
  shape: Shape,
  form: ShapeForm,
  inherited: Constraints | null = null,
): ShapeView {
  const view = converted(viewKind(shape, form, inherited), form.isConverted(shape));
  const examples = shape.annotations?.examples ?? [];
  if (examples.length === 0) return view;
  let fitting: readonly Json[] | undefined;
  const get = (): readonly Json[] =>
    (fitting ??= examples.filter((example) => fitsShape(example, shape, form, inherited)));
  return Object.defineProperty(view, "examples", { get, enumerable: true, configurable: true });
}

function converted(view: KindView | ShapeView, isConverted: boolean): ShapeView {
  return "examples" in view
    ? Object.assign(view, { isConverted })
    : Object.assign(view, { isConverted, examples: [] });
}

function viewKind(shape: Shape, form: ShapeForm, inherited: Constraints | null): KindView {
  const constraints = mergeConstraints(shape.constraints, inherited);
  switch (shape.kind) {
    case "primitive":
      return viewPrimitive(shape, constraints);
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
  { type, valueType: given }: PrimitiveShape,
  constraints: Constraints | null,
): KindView {
  const valueType = given ?? null;
  if (type === "string") return { ...limited("string", "string", constraints), valueType };
  if (type !== "number") return { kind: type };
  const kind = constraints?.integer === true ? "integer" : "number";
  return { ...limited(kind, "number", constraints), valueType };
}

function limited<Kind extends string>(
  kind: Kind,
  limitedKind: LimitedKind,
  constraints: Constraints | null,
): LimitedView<Kind> {
  return {
    kind,
    format: constraints?.format ?? null,
    valueType: null,
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

function viewReference(shape: ReferenceShape, form: ShapeForm): ReferenceView {
  const { name: readName, inputName } = form.schemaOf(shape.key);
  const { required, wireRequired = required } = shape;
  const name = form.side === "write" ? (inputName ?? readName) : readName;
  return { kind: "reference", name, required, wireRequired };
}

function viewUnion(shape: UnionShape, form: ShapeForm, constraints: Constraints | null): KindView {
  const members = shape.members.filter((member) => !isNull(member));
  if (members.length < shape.members.length && members.length > 0) {
    return {
      kind: "nullable",
      get value() {
        return converted(
          viewMembers({ ...shape, members }, form, constraints),
          form.isConverted(shape),
        );
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
): KindView {
  const values = members.flatMap((one) => (one.kind === "literal" ? [one.value] : []));
  const [value] = values;
  const literals: readonly ShapeView[] =
    value === undefined
      ? []
      : [
          converted(
            values.length === 1 ? { kind: "literal", value } : { kind: "enum", values },
            false,
          ),
        ];
  const others = members.filter(({ kind }) => kind !== "literal");
  const open: readonly ShapeView[] =
    extensible && form.openEnums ? [converted(limited("string", "string", null), false)] : [];
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
    get cases() {
      return discriminator && viewCases(discriminator, others, form);
    },
    get members() {
      return [...literals, ...others.map((one) => viewShape(one, form, constraints)), ...open];
    },
  };
}

function viewCases(
  discriminator: DiscriminatorModel,
  members: readonly Shape[],
  form: ShapeForm,
): UnionCasesView | null {
  const cases = casesOf(discriminator, members, (key) => form.schemaOf(key).shape);
  return (
    cases && {
      property: discriminator.property,
      wireProperty: discriminator.wireProperty ?? discriminator.property,
      members: cases.map(({ value, member }) => ({ value, shape: viewShape(member, form) })),
    }
  );
}

function viewObject(
  { properties, additional }: ObjectShape,
  form: ShapeForm,
  constraints: Constraints | null,
): KindView {
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
      return listed.map(({ name, wireName = name, required, shape }) => {
        return { name, wireName, required, shape: viewShape(shape, form) };
      });
    },
    renamed: properties.flatMap(({ name, wireName }) =>
      wireName === undefined ? [] : [{ name, wireName }],
    ),
    hasConverted: listed.some(({ shape }) => form.isConverted(shape)),
    get additional() {
      return described && viewShape(described, form);
    },
  };
}

function isPrimitive(shape: Shape | null, type: "never" | "unknown"): boolean {
  return shape?.kind === "primitive" && shape.type === type;
}
