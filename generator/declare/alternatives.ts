import { stringLiteral } from "../escape.js";
import type {
  Member,
  ObjectExpression,
  ReferenceExpression,
  TypeExpression,
} from "../print/type-expression.js";
import { isText, otherStringType } from "../print/type-expression.js";

/** What a type of the package is by its name; `undefined` for types of TypeScript and of the runtime. */
export type ResolveType = (name: string) => TypeExpression | undefined;

/** So many ways to combine unions are looked at, and no more. */
const mostCombinations = 64;

/**
 * What a value of a type may be: the members of its unions, references followed, intersections of objects as one
 * object. Besides objects, an intersection stays one where its parts cannot be joined.
 */
export function alternativesOf(
  type: TypeExpression,
  resolve: ResolveType,
  within: readonly string[] = [],
): readonly TypeExpression[] {
  if (type === otherStringType) return [{ kind: "text", text: "string" }];
  switch (type.kind) {
    case "union":
      return type.members.flatMap((member) => alternativesOf(member, resolve, within));
    case "intersection":
      return type.members
        .map((member) => alternativesOf(member, resolve, within))
        .reduce((combined, next) => combine(combined, next));
    case "reference":
      return followed(type, resolve, within);
    case "item":
      return alternativesOf(type.of, resolve, within).flatMap((one) =>
        one.kind === "array" ? alternativesOf(one.item, resolve, within) : [],
      );
    case "text":
    case "array":
    case "tuple":
    case "object":
      return [type];
  }
}

function followed(
  type: ReferenceExpression,
  resolve: ResolveType,
  within: readonly string[],
): readonly TypeExpression[] {
  const [first, second] = type.arguments;
  if (type.name === "Record" && second !== undefined) return [recordOf(second)];
  if (type.name === "WithRequired" && first !== undefined && second !== undefined) {
    const names = keysIn(second);
    return alternativesOf(first, resolve, within).map((one) => withRequired(one, names));
  }
  const target = resolve(type.name);
  if (target === undefined) return [type];
  if (within.includes(type.name)) return [];
  return alternativesOf(target, resolve, [...within, type.name]);
}

function recordOf(value: TypeExpression): ObjectExpression {
  const member = { optional: false, readonly: false, documentation: null, example: null };
  return { kind: "object", members: [{ ...member, name: null, type: value }] };
}

/** The literals of which a union of keys is made, as they are printed. */
function keysIn(keys: TypeExpression): ReadonlySet<string> {
  const literals = keys.kind === "union" ? keys.members : [keys];
  return new Set(literals.flatMap((literal) => (literal.kind === "text" ? literal.text : [])));
}

function withRequired(type: TypeExpression, keys: ReadonlySet<string>): TypeExpression {
  if (type.kind !== "object") return type;
  const members = type.members.map((member) => {
    const isRequired = member.name !== null && keys.has(stringLiteral(member.name));
    return isRequired ? { ...member, optional: false } : member;
  });
  return { kind: "object", members };
}

function combine(
  first: readonly TypeExpression[],
  second: readonly TypeExpression[],
): readonly TypeExpression[] {
  const pairs = first.flatMap((one) => second.flatMap((other) => both(one, other) ?? []));
  return pairs.slice(0, mostCombinations);
}

/** `null` where nothing is both. */
function both(one: TypeExpression, other: TypeExpression): TypeExpression | null {
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
function takesAll(one: TypeExpression, other: TypeExpression): boolean {
  if (isText(one, "unknown")) return true;
  if (isText(one, "object")) return other.kind !== "text" || isText(other, "object");
  if (one.kind !== "text" || other.kind !== "text") return false;
  return one.text === other.text || (isText(one, "string") && /^["']/.test(other.text));
}

function joined(one: ObjectExpression, other: ObjectExpression): ObjectExpression {
  const members = new Map<string | null, Member>();
  for (const member of [...one.members, ...other.members]) {
    const known = members.get(member.name);
    members.set(member.name, known === undefined ? member : narrowed(known, member));
  }
  return { kind: "object", members: [...members.values()] };
}

function narrowed(one: Member, other: Member): Member {
  const type: TypeExpression = { kind: "intersection", members: [one.type, other.type] };
  return { ...one, optional: one.optional && other.optional, type };
}
