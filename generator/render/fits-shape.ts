import type { Json, JsonObject } from "../json.js";
import { isJsonArray, isJsonObject } from "../json.js";
import type {
  Constraints,
  ObjectShape,
  ReferenceShape,
  Shape,
  TupleShape,
  UnionShape,
} from "../shapes/shape.js";
import type { ShapeForm } from "./shape-views.js";
import { expressionOf, mergeConstraints } from "./shape-limits.js";
import { withinTime } from "./within-time.js";

/**
 * Whether a value is valid for a shape, constraints included. Of formats, only those whose syntax is simple are checked.
 *
 * @param inherited constraints of a union or an intersection around it, which apply to each member.
 */
export function fitsShape(
  value: Json,
  shape: Shape,
  form: Pick<ShapeForm, "schemaOf" | "side">,
  inherited: Constraints | null = null,
): boolean {
  const { schemaOf, side } = form;
  return fitsAsPart(value, shape, { schemaOf, side, known: new Map() }, inherited);
}

interface Scope extends Pick<ShapeForm, "schemaOf" | "side"> {
  /** Which values fit which schemas. A schema may be an alternative many times over. */
  readonly known: Map<string, Map<Json, boolean>>;
}

function fitsAsPart(
  value: Json,
  shape: Shape,
  form: Scope,
  inherited: Constraints | null,
): boolean {
  const constraints = mergeConstraints(shape.constraints, inherited);
  const fits = (inner: Json, its: Shape): boolean => fitsAsPart(inner, its, form, null);
  switch (shape.kind) {
    case "primitive":
      return fitsPrimitive(value, shape.type) && fitsConstraints(value, constraints);
    case "literal":
      return value === shape.value;
    case "reference":
      return fitsReference(value, shape, form);
    case "union":
      return fitsUnion(value, shape, (member) => fitsAsPart(value, member, form, constraints));
    case "intersection":
      return shape.members.every((member) => fitsAsPart(value, member, form, constraints));
    case "array":
      return (
        isJsonArray(value) &&
        fitsConstraints(value, constraints) &&
        value.every((item) => fits(item, shape.item))
      );
    case "tuple":
      return (
        isJsonArray(value) && fitsConstraints(value, constraints) && fitsTuple(value, shape, fits)
      );
    case "object":
      return (
        isJsonObject(value) &&
        fitsConstraints(value, constraints) &&
        fitsObject(value, { ...shape, constraints }, form)
      );
  }
}

function fitsReference(value: Json, shape: ReferenceShape, form: Scope): boolean {
  const { key, wireRequired = shape.required } = shape;
  return (
    fitsSchema(value, key, form) &&
    wireRequired.every((name) => isJsonObject(value) && Object.hasOwn(value, name))
  );
}

function fitsSchema(value: Json, key: string, form: Scope): boolean {
  const known = form.known.get(key) ?? new Map<Json, boolean>();
  form.known.set(key, known);
  const fits = known.get(value) ?? fitsAsPart(value, form.schemaOf(key).shape, form, null);
  known.set(value, fits);
  return fits;
}

function fitsPrimitive(value: Json, type: Extract<Shape, { kind: "primitive" }>["type"]): boolean {
  if (type === "unknown") return true;
  if (type === "null") return value === null;
  return typeof value === (type === "binary" ? "string" : type);
}

function fitsUnion(
  value: Json,
  { members, exclusive, extensible }: UnionShape,
  fits: (member: Shape) => boolean,
): boolean {
  if (extensible && typeof value === "string") return true;
  const count = members.filter(fits).length;
  return exclusive ? count === 1 : count > 0;
}

function fitsTuple(
  items: readonly Json[],
  { elements, rest }: TupleShape,
  fits: (inner: Json, its: Shape) => boolean,
): boolean {
  const least = elements.filter(({ required }) => required).length;
  return (
    items.length >= least &&
    items.every((item, at) => {
      const shape = elements[at]?.shape ?? rest;
      return shape !== null && fits(item, shape);
    })
  );
}

function fitsObject(
  value: JsonObject,
  { properties, additional, constraints }: ObjectShape,
  form: Scope,
): boolean {
  const lacks = form.side === "read" ? "write" : "read";
  const known = new Set(properties.map(({ name, wireName = name }) => wireName));
  const others = Object.entries(value).filter(([name]) => !known.has(name));
  const listed = properties.every(({ name, wireName = name, ...property }) => {
    const { required, access, shape } = property;
    const inner = Object.hasOwn(value, wireName) ? value[wireName] : undefined;
    if (inner === undefined) return !required || access === lacks;
    return access !== lacks && fitsAsPart(inner, shape, form, null);
  });
  if (!listed || (constraints?.closed === true && others.length > 0)) return false;
  return (
    additional === null || others.every(([, inner]) => fitsAsPart(inner, additional, form, null))
  );
}

function fitsConstraints(value: Json, constraints: Constraints | null): boolean {
  if (constraints === null) return true;
  if (typeof value === "number") return fitsNumber(value, constraints);
  if (typeof value === "string") return fitsText(value, constraints);
  if (isJsonArray(value)) {
    const { minItems = 0, maxItems = Infinity, uniqueItems = false } = constraints;
    const distinct = uniqueItems
      ? new Set(value.map((item) => JSON.stringify(item))).size
      : value.length;
    return value.length >= minItems && value.length <= maxItems && distinct === value.length;
  }
  if (!isJsonObject(value)) return true;
  const { minProperties = 0, maxProperties = Infinity } = constraints;
  const count = Object.keys(value).length;
  return count >= minProperties && count <= maxProperties;
}

function fitsNumber(value: number, constraints: Constraints): boolean {
  const { minimum = -Infinity, maximum = Infinity, integer = false, multipleOf } = constraints;
  const { exclusiveMinimum = -Infinity, exclusiveMaximum = Infinity } = constraints;
  return (
    value >= minimum &&
    value <= maximum &&
    (value > exclusiveMinimum || exclusiveMinimum === -Infinity) &&
    (value < exclusiveMaximum || exclusiveMaximum === Infinity) &&
    (!integer || Number.isInteger(value)) &&
    (multipleOf === undefined || Number.isInteger(value / multipleOf))
  );
}

/** The syntax of the formats that code relies on: by RFC 3339, RFC 9562, and what every mail address has. */
const syntaxes: ReadonlyMap<string, RegExp> = new Map(
  Object.entries({
    date: /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/,
    "date-time":
      /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)$/,
    email: /^[\w.+-]+@[a-z\d-]+(?:\.[a-z\d-]+)+$/i,
    ipv4: /^(?:(?:25[0-5]|2[0-4]\d|1?\d?\d)(?:\.(?!$)|$)){4}$/,
    uri: /^[a-z][a-z\d+.-]*:[^\s"<>\\^`{|}]+$/i,
    uuid: /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i,
  }),
);

function fitsText(value: string, { format, pattern, minLength, maxLength }: Constraints): boolean {
  const length = [...value].length;
  const syntax = syntaxes.get(format ?? "");
  return (
    length >= (minLength ?? 0) &&
    length <= (maxLength ?? Infinity) &&
    (syntax === undefined || syntax.test(value)) &&
    (pattern === undefined || matches(value, pattern))
  );
}

/** Whether a text matches a pattern; a pattern that takes too long, or that JavaScript does not take, matches nothing. */
function matches(value: string, pattern: string): boolean {
  const expression = expressionOf(pattern);
  if (expression === null) return false;
  const compiled = new RegExp(expression.source, expression.flags);
  return withinTime(() => compiled.test(value), false);
}
