import type { LiteralShape, Shape, UnionShape } from "../shapes/shape.js";
import type { Relation, Direction } from "./effects.js";
import { takesList } from "./assignable-lists.js";
import { blobView, isAnyObject, takesObject } from "./assignable-objects.js";
import { distributed } from "./distributed.js";
import type { KnownAnswers, Typed } from "./known-answers.js";
import { createKnownAnswers } from "./known-answers.js";
import type { ObjectView } from "./object-view.js";
import { objectViewOf } from "./object-view.js";
import type { Form, Side } from "./side.js";
import { formOf, rootForm } from "./side.js";

/** The two documents as TypeScript sees them in one direction. */
export interface TypeContext {
  readonly old: Side;
  readonly new: Side;
  readonly direction: Direction;
}

/** Whether each value of one type is a value of another one, and the other way round, by TypeScript's rules. */
export function relateTypes(old: Shape, now: Shape, context: TypeContext): Relation {
  const wider = isAssignable(old, now, context, "old");
  const narrower = isAssignable(now, old, context, "new");
  if (wider && narrower) return "same";
  if (wider) return "wider";
  return narrower ? "narrower" : "other";
}

/**
 * Whether code that takes the target type takes the source type: the structural rules of TypeScript's assignability, as
 * far as the types of a package need them.
 *
 * @param from the document that the source is of; the target is of the other one.
 */
export function isAssignable(
  source: Shape,
  target: Shape,
  { direction, ...sides }: TypeContext,
  from: "old" | "new",
): boolean {
  const [sourceSide, targetSide] = from === "old" ? [sides.old, sides.new] : [sides.new, sides.old];
  const assignment = {
    source: sourceSide,
    target: targetSide,
    direction,
    known: createKnownAnswers(),
  };
  const form = rootForm(direction);
  return assigns({ shape: source, form }, { shape: target, form }, assignment);
}

/** What one question of assignability is about. */
interface Assignment {
  readonly source: Side;
  readonly target: Side;
  readonly direction: Direction;
  readonly known: KnownAnswers;
}

/** Whether one type may be used where the other one is wanted. */
function assigns(one: Typed, other: Typed, assignment: Assignment): boolean {
  const { shape: given } = one;
  const { shape: wanted } = other;
  if (isAnything(wanted) || isPrimitive(given, "never")) return true;
  if (isAnything(given) || isPrimitive(wanted, "never")) return false;
  return assignment.known.answer(one, other, () => assignsShape(one, other, assignment));
}

/** What is given may be one of several things, and each of them has to fit. */
function assignsShape(one: Typed, other: Typed, assignment: Assignment): boolean {
  const { shape: given } = one;
  if (given.kind === "union") return assignsUnion({ ...one, shape: given }, other, assignment);
  if (given.kind === "reference" && objectViewOf(given, assignment.source) === null) {
    const target = followed(one, assignment.source, assignment.direction);
    if (isAlternative(target.shape)) return assigns(target, other, assignment);
  }
  if (isPrimitive(given, "boolean") && !isPrimitive(other.shape, "boolean")) {
    return [true, false].every((value) =>
      assigns({ ...one, shape: literal(value) }, other, assignment),
    );
  }
  if (given.kind === "intersection" && objectViewOf(given, assignment.source) === null) {
    const combinations = distributed(given, assignment.source);
    if (combinations !== null) {
      return combinations.every((shape) => assigns({ ...one, shape }, other, assignment));
    }
    // What one member fits, the whole fits. So an intersection fits itself however many combinations it has.
    const isDivided =
      other.shape.kind === "intersection" && objectViewOf(other.shape, assignment.target) === null;
    const fits = (shape: Shape): boolean => assigns({ ...one, shape }, other, assignment);
    if (!isDivided && given.members.some(fits)) return true;
  }
  return takes(other, one, assignment);
}

function assignsUnion(
  one: Typed & { readonly shape: UnionShape },
  other: Typed,
  assignment: Assignment,
): boolean {
  const { members, extensible } = one.shape;
  const isOpen = extensible && one.form.open;
  if (isOpen && !assigns({ ...one, shape: anyString }, other, assignment)) return false;
  return members.every((member) => assigns({ ...one, shape: member }, other, assignment));
}

/** For what is neither a union nor a name of one. */
function takes(other: Typed, one: Typed, assignment: Assignment): boolean {
  const { shape: wanted, form } = other;
  switch (wanted.kind) {
    case "union": {
      if (wanted.extensible && form.open && isText(one.shape)) return true;
      return wanted.members.some((shape) => assigns(one, { form, shape }, assignment));
    }
    case "intersection": {
      const view = objectViewOf(wanted, assignment.target);
      if (view !== null) return takesView({ view, form }, one, assignment);
      return wanted.members.every((shape) => assigns(one, { form, shape }, assignment));
    }
    case "reference":
    case "object": {
      const view = objectViewOf(wanted, assignment.target);
      const target = followed(other, assignment.target, assignment.direction);
      if (view === null) return assigns(one, target, assignment);
      return takesView({ view, form: target.form }, one, assignment);
    }
    case "array":
    case "tuple":
    case "primitive":
    case "literal":
      return takesPlain({ shape: wanted, form }, one, assignment);
  }
}

function takesView(
  { view: wanted, form }: { readonly view: ObjectView; readonly form: Form },
  one: Typed,
  assignment: Assignment,
): boolean {
  const { source, direction } = assignment;
  const given = followed(one, source, direction);
  const view = objectViewOf(one.shape, source);
  if (view === null) {
    const { kind } = given.shape;
    if (kind === "array" || kind === "tuple") return isAnyObject(wanted, direction);
    if (!isPrimitive(given.shape, "binary")) return false;
  }
  const fits = (from: Shape, to: Shape): boolean =>
    assigns({ shape: from, form: given.form }, { shape: to, form }, assignment);
  return takesObject(wanted, view ?? blobView, { direction, fits });
}

/** A type that is not made of objects. */
type PlainShape = Exclude<Shape, { kind: "union" | "intersection" | "reference" | "object" }>;

function takesPlain(
  other: Typed & { readonly shape: PlainShape },
  one: Typed,
  assignment: Assignment,
): boolean {
  const given = one.shape;
  const wanted = other.shape;
  if (given.kind === "reference") {
    return assigns(followed(one, assignment.source, assignment.direction), other, assignment);
  }
  if (given.kind === "intersection") {
    return given.members.some((shape) => assigns({ ...one, shape }, other, assignment));
  }
  if (wanted.kind === "literal") return given.kind === "literal" && given.value === wanted.value;
  if (wanted.kind === "primitive") {
    if (given.kind === "literal") return typeof given.value === wanted.type;
    return given.kind === "primitive" && given.type === wanted.type;
  }
  if (given.kind !== "array" && given.kind !== "tuple") return false;
  if (one.form.readonly && !other.form.readonly) return false;
  return takesList(wanted, given, (from, to) =>
    assigns({ ...one, shape: from }, { ...other, shape: to }, assignment),
  );
}

/** A reference to a schema is printed in the form of that schema. */
function followed({ shape, form }: Typed, side: Side, direction: Direction): Typed {
  if (shape.kind !== "reference") return { shape, form };
  const schema = side.schemaOf(shape.key);
  return { shape: side.follow(shape), form: schema === null ? form : formOf(schema, direction) };
}

const plain = { constraints: null, annotations: null } as const;
const anyString: Shape = { kind: "primitive", type: "string", ...plain };

function literal(value: LiteralShape["value"]): LiteralShape {
  return { kind: "literal", value, ...plain };
}

function isAlternative(shape: Shape): boolean {
  const { kind } = shape;
  return (
    kind === "union" ||
    kind === "intersection" ||
    kind === "reference" ||
    isPrimitive(shape, "boolean")
  );
}

/** A union with `unknown` is `unknown`. */
function isAnything(shape: Shape): boolean {
  return shape.kind === "union" ? shape.members.some(isAnything) : isPrimitive(shape, "unknown");
}

function isText(shape: Shape): boolean {
  return shape.kind === "literal" ? typeof shape.value === "string" : isPrimitive(shape, "string");
}

function isPrimitive(shape: Shape, type: string): boolean {
  return shape.kind === "primitive" && shape.type === type;
}
