import { stringLiteral } from "../escape.js";
import type { Member, ObjectShape, ReferenceShape, Shape } from "./shape.js";
import { isText, otherStringShape } from "./shape.js";

/** What a type of the package is by its name; `undefined` for types of TypeScript and of the runtime. */
export type ResolveShape = (name: string) => Shape | undefined;

/** So many ways to combine unions are looked at, and no more. */
const mostCombinations = 64;

/**
 * What a value of a type may be: the members of its unions, references followed, intersections of objects as one
 * object. Besides objects, an intersection stays one where its parts cannot be joined.
 */
export function alternativesOf(
  shape: Shape,
  resolve: ResolveShape,
  within: readonly string[] = [],
): readonly Shape[] {
  if (shape === otherStringShape) return [{ kind: "text", text: "string" }];
  switch (shape.kind) {
    case "union":
      return shape.members.flatMap((member) => alternativesOf(member, resolve, within));
    case "intersection":
      return shape.members
        .map((member) => alternativesOf(member, resolve, within))
        .reduce((combined, next) => combine(combined, next));
    case "reference":
      return followed(shape, resolve, within);
    case "text":
    case "array":
    case "tuple":
    case "object":
      return [shape];
  }
}

function followed(
  shape: ReferenceShape,
  resolve: ResolveShape,
  within: readonly string[],
): readonly Shape[] {
  const [first, second] = shape.arguments;
  if (shape.name === "Record" && second !== undefined) return [recordOf(second)];
  if (shape.name === "WithRequired" && first !== undefined && second !== undefined) {
    const names = keysIn(second);
    return alternativesOf(first, resolve, within).map((one) => withRequired(one, names));
  }
  const target = resolve(shape.name);
  if (target === undefined) return [shape];
  if (within.includes(shape.name)) return [];
  return alternativesOf(target, resolve, [...within, shape.name]);
}

function recordOf(value: Shape): ObjectShape {
  const member = { optional: false, readonly: false, documentation: null };
  return { kind: "object", members: [{ ...member, name: null, shape: value }] };
}

/** The literals of which a union of keys is made, as they are printed. */
function keysIn(keys: Shape): ReadonlySet<string> {
  const literals = keys.kind === "union" ? keys.members : [keys];
  return new Set(literals.flatMap((literal) => (literal.kind === "text" ? literal.text : [])));
}

function withRequired(shape: Shape, keys: ReadonlySet<string>): Shape {
  if (shape.kind !== "object") return shape;
  const members = shape.members.map((member) => {
    const isRequired = member.name !== null && keys.has(stringLiteral(member.name));
    return isRequired ? { ...member, optional: false } : member;
  });
  return { kind: "object", members };
}

function combine(first: readonly Shape[], second: readonly Shape[]): readonly Shape[] {
  const pairs = first.flatMap((one) => second.flatMap((other) => both(one, other) ?? []));
  return pairs.slice(0, mostCombinations);
}

/** `null` where nothing is both. */
function both(one: Shape, other: Shape): Shape | null {
  if (takesAll(one, other)) return other;
  if (takesAll(other, one)) return one;
  if (one.kind === "text" && other.kind === "text") return null;
  if (one.kind === "object" && other.kind === "object") return joined(one, other);
  if (one.kind === "array" && other.kind === "array") {
    return { ...one, item: { kind: "intersection", members: [one.item, other.item] } };
  }
  return { kind: "intersection", members: [one, other] };
}

/** Whether a type takes all that another one does. */
function takesAll(one: Shape, other: Shape): boolean {
  if (isText(one, "unknown")) return true;
  if (isText(one, "object")) return other.kind !== "text" || isText(other, "object");
  if (one.kind !== "text" || other.kind !== "text") return false;
  return one.text === other.text || (isText(one, "string") && /^["']/.test(other.text));
}

function joined(one: ObjectShape, other: ObjectShape): ObjectShape {
  const members = new Map<string | null, Member>();
  for (const member of [...one.members, ...other.members]) {
    const known = members.get(member.name);
    members.set(member.name, known === undefined ? member : narrowed(known, member));
  }
  return { kind: "object", members: [...members.values()] };
}

function narrowed(one: Member, other: Member): Member {
  const shape: Shape = { kind: "intersection", members: [one.shape, other.shape] };
  return { ...one, optional: one.optional && other.optional, shape };
}
