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

/** The alternatives of types by name. Types may refer to each other so often that nothing else ends. */
type Known = Map<string, readonly TypeExpression[]>;

/** So many ways to combine unions are looked at, and no more. */
const mostCombinations = 64;

/**
 * What a value of a type may be: the members of its unions, references followed, intersections of objects as one
 * object. Besides objects, an intersection stays one where its parts cannot be joined.
 */
export function alternativesOf(
  type: TypeExpression,
  resolve: ResolveType,
  known: Known = new Map(),
): readonly TypeExpression[] {
  if (type === otherStringType) return [{ kind: "text", text: "string" }];
  switch (type.kind) {
    case "union":
      return distinct(type.members.flatMap((member) => alternativesOf(member, resolve, known)));
    case "intersection":
      return type.members
        .map((member) => alternativesOf(member, resolve, known))
        .reduce((combined, next) => combine(combined, next));
    case "reference":
      return followed(type, resolve, known);
    case "item":
      return alternativesOf(type.of, resolve, known).flatMap((one) =>
        one.kind === "array" ? alternativesOf(one.item, resolve, known) : [],
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
  known: Known,
): readonly TypeExpression[] {
  const [first, second] = type.arguments;
  if (type.name === "Record" && second !== undefined) return [recordOf(second)];
  if (type.name === "WithRequired" && first !== undefined && second !== undefined) {
    const names = keysIn(second);
    return alternativesOf(first, resolve, known).map((one) => withRequired(one, names));
  }
  const target = resolve(type.name);
  if (target === undefined) return [type];
  const found = known.get(type.name);
  if (found !== undefined) return found;
  // A type that is one of its own alternatives has no further ones.
  known.set(type.name, []);
  const alternatives = alternativesOf(target, resolve, known);
  known.set(type.name, alternatives);
  return alternatives;
}

function distinct(types: readonly TypeExpression[]): readonly TypeExpression[] {
  return [...new Set(types)];
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
  const combinations: TypeExpression[] = [];
  for (const one of first) {
    if (combinations.length >= mostCombinations) break;
    for (const each of second.flatMap((other) => both(one, other) ?? [])) combinations.push(each);
  }
  return combinations.slice(0, mostCombinations);
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
  const members = distinct([...partsOf(one.type), ...partsOf(other.type)]);
  const [only] = members;
  const type: TypeExpression =
    only !== undefined && members.length === 1 ? only : { kind: "intersection", members };
  return { ...one, optional: one.optional && other.optional, type };
}

function partsOf(type: TypeExpression): readonly TypeExpression[] {
  return type.kind === "intersection" ? type.members : [type];
}
