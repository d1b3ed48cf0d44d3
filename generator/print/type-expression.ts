import type { Json } from "../json.js";

/**
 * A type as it is to be printed: its names are final, nothing is repeated. Plain data; the syntax tree that it was
 * read from stays behind.
 */
export type TypeExpression =
  /** A keyword or a literal: what never breaks over lines. */
  | TextExpression
  | ReferenceExpression
  | { readonly kind: "union"; readonly members: readonly TypeExpression[] }
  | { readonly kind: "intersection"; readonly members: readonly TypeExpression[] }
  | { readonly kind: "array"; readonly item: TypeExpression; readonly readonly: boolean }
  /** The items of an array by its name: `Pets[number]`. */
  | { readonly kind: "item"; readonly of: TypeExpression }
  | {
      readonly kind: "tuple";
      readonly elements: readonly TupleElement[];
      readonly readonly: boolean;
    }
  | ObjectExpression;

export interface TextExpression {
  readonly kind: "text";
  readonly text: string;
  /** A value of it, where another is more telling than the one that is made of any such keyword. */
  readonly sample?: string | number;
}

/** A type by its name, with its arguments. */
export interface ReferenceExpression {
  readonly kind: "reference";
  readonly name: string;
  readonly arguments: readonly TypeExpression[];
}

export interface TupleElement {
  readonly kind: "required" | "optional" | "rest";
  readonly type: TypeExpression;
}

export interface ObjectExpression {
  readonly kind: "object";
  readonly members: readonly Member[];
}

export interface Member {
  /** The name of the property; `null` for an index signature. */
  readonly name: string | null;
  readonly optional: boolean;
  readonly readonly: boolean;
  readonly type: TypeExpression;
  readonly documentation: Documentation | null;
  /** What the document gives as an example of it; `null` if nothing. */
  readonly example: Json;
}

/** What is written over a member, as the specification has it: not yet safe to be put into a comment. */
export interface Documentation {
  /** CommonMark; may be empty when there are tags. */
  readonly text: string;
  readonly tags: readonly DocumentationTag[];
  /**
   * What a template prints instead: the lines of a comment that is this wide, which are safe to be put into one; none for
   * no comment.
   */
  readonly linesWithin?: (width: number) => readonly string[];
}

/** `@name text` in a documentation comment. */
export interface DocumentationTag {
  readonly name: string;
  readonly text: string;
}

const unknownType: TypeExpression = { kind: "text", text: "unknown" };
const neverType: TypeExpression = { kind: "text", text: "never" };
export const undefinedType: TypeExpression = { kind: "text", text: "undefined" };

/** A string that is an integer. */
export const integerStringType: TypeExpression = { kind: "text", text: "string", sample: "1" };

/** Any string, next to literals that an editor should still offer. */
export const otherStringType: TypeExpression = {
  kind: "intersection",
  members: [
    { kind: "text", text: "string" },
    { kind: "object", members: [] },
  ],
};

/**
 * The union of types: flat, each once, `null` and `undefined` last. `unknown` takes in all others, and `string` leaves
 * the literals beside it visible to editors.
 */
export function unionOf(types: readonly TypeExpression[]): TypeExpression {
  const isNested = types.some((type) => type.kind === "union");
  const flat = isNested ? types.flatMap(alternativesOf) : types;
  if (flat.some((type) => isText(type, "unknown"))) return unknownType;
  const distinct = distinctTypes(flat.filter((type) => !isText(type, "never")));
  const isOpen = distinct.some(isStringLiteral) && distinct.some((type) => isText(type, "string"));
  const members = isOpen
    ? distinctTypes(distinct.map((type) => (isText(type, "string") ? otherStringType : type)))
    : distinct;
  const last = (type: TypeExpression): number =>
    isText(type, "undefined") ? 2 : isText(type, "null") ? 1 : 0;
  const sorted = members.toSorted((a, b) => last(a) - last(b));
  const [first = neverType] = sorted;
  return sorted.length > 1 ? { kind: "union", members: sorted } : first;
}

/**
 * The intersection of types: flat, each once, without what another one says more narrowly. Objects that have nothing in
 * common are joined into one.
 */
export function intersectionOf(types: readonly TypeExpression[]): TypeExpression {
  const flat = types.flatMap((type) =>
    type.kind === "intersection" && type !== otherStringType ? type.members : [type],
  );
  const distinct = distinctTypes(flat.filter((type) => !isText(type, "unknown")));
  const members: TypeExpression[] = [];
  for (const type of distinct) {
    const at = members.findIndex((earlier) => earlier.kind === "object");
    const joined = type.kind === "object" ? joinObjects(members[at], type) : null;
    if (joined === null) members.push(type);
    else members[at] = joined;
  }
  const literals = members.some((member) => alternativesOf(member).every(isStringLiteral));
  const telling = members.filter(
    (member) => !isText(member, "object") && !(literals && isText(member, "string")),
  );
  const kept = telling.length > 0 ? telling : members;
  const [first = unknownType] = kept;
  return kept.length > 1 ? { kind: "intersection", members: kept } : first;
}

/** Whether a type is the keyword given. */
export function isText(type: TypeExpression, text: string): boolean {
  return type.kind === "text" && type.text === text;
}

/** Names that TypeScript itself knows. */
const globalNames: ReadonlySet<string> = new Set(["AsyncIterable", "Blob", "Exclude", "Record"]);

/** The names of the package that a type refers to, sorted. */
export function referencesOf(type: TypeExpression): readonly string[] {
  const names = new Set<string>();
  const queue: TypeExpression[] = [type];
  for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
    if (next.kind === "reference" && !globalNames.has(next.name)) names.add(next.name);
    // Not by spreading, which takes about 100,000 at most.
    for (const child of childrenOf(next)) queue.push(child);
  }
  return [...names].toSorted();
}

function childrenOf(type: TypeExpression): readonly TypeExpression[] {
  switch (type.kind) {
    case "text":
      return [];
    case "reference":
      return type.arguments;
    case "union":
    case "intersection":
      return type.members;
    case "array":
      return [type.item];
    case "item":
      return [type.of];
    case "tuple":
      return type.elements.map((element) => element.type);
    case "object":
      return type.members.map((member) => member.type);
  }
}

function isStringLiteral(type: TypeExpression): boolean {
  return type.kind === "text" && /^["']/.test(type.text);
}

function distinctTypes(types: readonly TypeExpression[]): readonly TypeExpression[] {
  const kinds = new Set(types.map((type) => type.kind));
  if (kinds.size === types.length) return types; // As are most: `User | null`, `string[] | undefined`.
  return [...new Map(types.map((type) => [keyOf(type), type])).values()];
}

function keyOf(type: TypeExpression): string {
  if (type.kind === "text") return type.text;
  if (type.kind === "reference" && type.arguments.length === 0) return `reference ${type.name}`;
  return JSON.stringify(type, (name, value: unknown) => (silent.has(name) ? undefined : value));
}

/** What of a type is not the type. */
const silent: ReadonlySet<string> = new Set(["documentation", "example", "sample"]);

/** Two objects as one; `null` where a name is in both, or an index signature forbids a property. */
function joinObjects(
  first: TypeExpression | undefined,
  second: ObjectExpression,
): ObjectExpression | null {
  if (first?.kind !== "object") return null;
  const names = new Set(first.members.map((member) => member.name));
  if (second.members.some((member) => names.has(member.name))) return null;
  const all = [...first.members, ...second.members];
  const index = all.find((member) => member.name === null);
  const properties = all.filter((member) => member.name !== null);
  if (index === undefined || properties.length === 0) return { kind: "object", members: all };
  const allowed = alternativesOf(index.type).map(keyOf);
  const fits = (type: TypeExpression): boolean =>
    isText(index.type, "unknown") ||
    alternativesOf(type).every(
      (part) => allowed.includes(keyOf(part)) || isCovered(part, index.type),
    );
  if (!properties.every((property) => fits(property.type))) return null;
  const optional = properties.some((property) => property.optional);
  const type = optional ? unionOf([index.type, undefinedType]) : index.type;
  return { kind: "object", members: [...properties, { ...index, type }] };
}

function isCovered(part: TypeExpression, index: TypeExpression): boolean {
  if (isText(part, "undefined")) return true;
  return isStringLiteral(part) && alternativesOf(index).some((member) => isText(member, "string"));
}

function alternativesOf(type: TypeExpression): readonly TypeExpression[] {
  return type.kind === "union" ? type.members : [type];
}
