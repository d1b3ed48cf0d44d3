/**
 * A type as it is to be printed: its names are final, nothing is said twice. Plain data; the syntax tree that it was
 * read from stays behind.
 */
export type Shape =
  /** A keyword or a literal: what never breaks over lines. */
  | TextShape
  | ReferenceShape
  | { readonly kind: "union"; readonly members: readonly Shape[] }
  | { readonly kind: "intersection"; readonly members: readonly Shape[] }
  | { readonly kind: "array"; readonly item: Shape; readonly readonly: boolean }
  | {
      readonly kind: "tuple";
      readonly elements: readonly TupleElement[];
      readonly readonly: boolean;
    }
  | ObjectShape;

export interface TextShape {
  readonly kind: "text";
  readonly text: string;
  /** A value of it, where another is more telling than the one that is made of any such keyword. */
  readonly sample?: string;
}

/** A type by its name, with its arguments. */
export interface ReferenceShape {
  readonly kind: "reference";
  readonly name: string;
  readonly arguments: readonly Shape[];
}

export interface TupleElement {
  readonly kind: "required" | "optional" | "rest";
  readonly shape: Shape;
}

export interface ObjectShape {
  readonly kind: "object";
  readonly members: readonly Member[];
}

export interface Member {
  /** The name of the property; `null` for an index signature. */
  readonly name: string | null;
  readonly optional: boolean;
  readonly readonly: boolean;
  readonly shape: Shape;
  readonly documentation: Documentation | null;
}

/** What is written over a member, as the specification has it: not yet safe to be put into a comment. */
export interface Documentation {
  /** CommonMark; may be empty when there are tags. */
  readonly text: string;
  readonly tags: readonly { readonly name: string; readonly text: string }[];
}

export const unknownShape: Shape = { kind: "text", text: "unknown" };
export const neverShape: Shape = { kind: "text", text: "never" };
export const undefinedShape: Shape = { kind: "text", text: "undefined" };

/** A string that is an integer. */
export const integerTextShape: Shape = { kind: "text", text: "string", sample: "1" };

/** Any string, next to literals that an editor should still offer. */
export const otherStringShape: Shape = {
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
export function unionOf(shapes: readonly Shape[]): Shape {
  const flat = shapes.flatMap((shape) => (shape.kind === "union" ? shape.members : [shape]));
  if (flat.some((shape) => isText(shape, "unknown"))) return unknownShape;
  const distinct = distinctShapes(flat.filter((shape) => !isText(shape, "never")));
  const opened = distinct.some(isStringLiteral)
    ? distinct.map((shape) => (isText(shape, "string") ? otherStringShape : shape))
    : distinct;
  const members = distinctShapes(opened);
  const last = (shape: Shape): number =>
    isText(shape, "undefined") ? 2 : isText(shape, "null") ? 1 : 0;
  const sorted = members.toSorted((a, b) => last(a) - last(b));
  const [first = neverShape] = sorted;
  return sorted.length > 1 ? { kind: "union", members: sorted } : first;
}

/**
 * The intersection of types: flat, each once, without what another one says more narrowly. Objects that have nothing in
 * common are joined into one.
 */
export function intersectionOf(shapes: readonly Shape[]): Shape {
  const flat = shapes.flatMap((shape) =>
    shape.kind === "intersection" && shape !== otherStringShape ? shape.members : [shape],
  );
  const distinct = distinctShapes(flat.filter((shape) => !isText(shape, "unknown")));
  const members: Shape[] = [];
  for (const shape of distinct) {
    const at = members.findIndex((earlier) => earlier.kind === "object");
    const joined = shape.kind === "object" ? joinObjects(members[at], shape) : null;
    if (joined === null) members.push(shape);
    else members[at] = joined;
  }
  const literals = members.some((member) => membersOf(member).every(isStringLiteral));
  const telling = members.filter(
    (member) => !isText(member, "object") && !(literals && isText(member, "string")),
  );
  const kept = telling.length > 0 ? telling : members;
  const [first = unknownShape] = kept;
  return kept.length > 1 ? { kind: "intersection", members: kept } : first;
}

/** Whether a type is the keyword given. */
export function isText(shape: Shape, text: string): boolean {
  return shape.kind === "text" && shape.text === text;
}

/** Names that TypeScript itself knows. */
const globalNames: ReadonlySet<string> = new Set(["Blob", "Record"]);

/** The names of the package that a type refers to, sorted. */
export function referencesOf(shape: Shape): readonly string[] {
  const names = new Set<string>();
  const queue: Shape[] = [shape];
  for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
    if (next.kind === "reference" && !globalNames.has(next.name)) names.add(next.name);
    queue.push(...childrenOf(next));
  }
  return [...names].toSorted();
}

function childrenOf(shape: Shape): readonly Shape[] {
  switch (shape.kind) {
    case "text":
      return [];
    case "reference":
      return shape.arguments;
    case "union":
    case "intersection":
      return shape.members;
    case "array":
      return [shape.item];
    case "tuple":
      return shape.elements.map((element) => element.shape);
    case "object":
      return shape.members.map((member) => member.shape);
  }
}

function isStringLiteral(shape: Shape): boolean {
  return shape.kind === "text" && /^["']/.test(shape.text);
}

function distinctShapes(shapes: readonly Shape[]): readonly Shape[] {
  const kinds = new Set(shapes.map((shape) => shape.kind));
  if (kinds.size === shapes.length) return shapes; // As are most: `User | null`, `string[] | undefined`.
  return [...new Map(shapes.map((shape) => [keyOf(shape), shape])).values()];
}

function keyOf(shape: Shape): string {
  if (shape.kind === "text") return shape.text;
  return JSON.stringify(shape, (name, value: unknown) => (silent.has(name) ? undefined : value));
}

/** What of a shape is not the type. */
const silent: ReadonlySet<string> = new Set(["documentation", "sample"]);

/** Two objects as one; `null` where a name is in both, or an index signature forbids a property. */
function joinObjects(first: Shape | undefined, second: ObjectShape): ObjectShape | null {
  if (first?.kind !== "object") return null;
  const names = new Set(first.members.map((member) => member.name));
  if (second.members.some((member) => names.has(member.name))) return null;
  const all = [...first.members, ...second.members];
  const index = all.find((member) => member.name === null);
  const properties = all.filter((member) => member.name !== null);
  if (index === undefined || properties.length === 0) return { kind: "object", members: all };
  const allowed = membersOf(index.shape).map(keyOf);
  const fits = (shape: Shape): boolean =>
    isText(index.shape, "unknown") ||
    membersOf(shape).every((part) => allowed.includes(keyOf(part)) || isCovered(part, index.shape));
  if (!properties.every((property) => fits(property.shape))) return null;
  const optional = properties.some((property) => property.optional);
  const shape = optional ? unionOf([index.shape, undefinedShape]) : index.shape;
  return { kind: "object", members: [...properties, { ...index, shape }] };
}

function isCovered(part: Shape, index: Shape): boolean {
  if (isText(part, "undefined")) return true;
  return isStringLiteral(part) && membersOf(index).some((member) => isText(member, "string"));
}

function membersOf(shape: Shape): readonly Shape[] {
  return shape.kind === "union" ? shape.members : [shape];
}
