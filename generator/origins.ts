import type { SourcePosition } from "./diagnostics.js";
import { childAt, pointerTo, pointerTokens, type Json } from "./json.js";

/** Which end of a member is meant. By default objects and arrays are found by their key, the rest by value. */
export type SourcePart = "key" | "value";

/** Which end of a member is meant if nothing else is said. */
export function partOf(value: Json | undefined): SourcePart {
  const isLeaf = value === null || ["boolean", "number", "string"].includes(typeof value);
  return isLeaf ? "value" : "key";
}

/** A text that something can be located in. */
export interface LocatedText {
  /** The file as the user would name it; what diagnostics print. */
  readonly displayName: string;
  /** Finds a JSON pointer in the text: its own place, or that of the nearest ancestor that the text has. */
  readonly locate: (pointer: string, part?: SourcePart) => SourcePosition;
}

/** Where something was written: a file, and a JSON pointer into it. */
export interface Origin<Source extends LocatedText = LocatedText> {
  readonly source: Source;
  readonly pointer: string;
}

/**
 * Remembers where the nodes of a tree were written. Only what was moved or made is noted; everything else stands
 * below something that was noted, under the same keys as in its file.
 */
export interface Origins<Source extends LocatedText = LocatedText> {
  /** Notes where an object or array was written. The note stays with it wherever it is moved. */
  note(node: object, origin: Origin<Source>): void;
  /** Notes where a member was written that is neither an object nor an array. */
  noteMember(parent: object, key: string, origin: Origin<Source>): void;
  /** Where what stands at a pointer was written; for what is not there, where it would stand. */
  at(pointer: string): Origin<Source>;
  /**
   * Where what was written at some places stands now, or the nearest that is left of what was around it: the pointers
   * of all such nodes, for each of the places.
   */
  placesOf(places: readonly Origin<Source>[]): readonly (readonly string[])[];
  /** The same for a tree that was made from parts of this one. */
  of(made: Json): Origins<Source>;
}

/** The notes of all trees, since a part of one may be moved into another. */
export interface OriginNotes<Source extends LocatedText = LocatedText> {
  readonly nodes: WeakMap<object, Origin<Source>>;
  readonly members: WeakMap<object, Map<string, Origin<Source>>>;
}

export function createOriginNotes<Source extends LocatedText>(): OriginNotes<Source> {
  return { nodes: new WeakMap(), members: new WeakMap() };
}

/** @param tree changes as it is worked on; its root stays the same object */
export function createOrigins<Source extends LocatedText>(
  tree: Json,
  start: Origin<Source>,
  { nodes, members }: OriginNotes<Source> = createOriginNotes(),
): Origins<Source> {
  const below = (parent: Json, origin: Origin<Source>, key: string, node: Json | undefined) => {
    const known = isContainer(node) ? nodes.get(node) : undefined;
    const noted = isContainer(parent) ? members.get(parent)?.get(key) : undefined;
    return known ?? noted ?? { source: origin.source, pointer: pointerTo(origin.pointer, key) };
  };
  const root = (): Origin<Source> => (isContainer(tree) ? nodes.get(tree) : undefined) ?? start;
  return {
    note: (node, origin) => void nodes.set(node, origin),
    noteMember(parent, key, origin) {
      const noted = members.get(parent) ?? new Map<string, Origin<Source>>();
      members.set(parent, noted.set(key, origin));
    },
    at(pointer) {
      let node: Json | undefined = tree;
      let origin = root();
      for (const token of pointerTokens(pointer)) {
        const child: Json | undefined = childAt(node, token);
        origin = below(node ?? null, origin, token, child);
        node = child;
      }
      return origin;
    },
    of: (made) => createOrigins(made, start, { nodes, members }),
    placesOf: (places) => findPlaces(places, { tree, root: root(), below }),
  };
}

interface Search<Source extends LocatedText> {
  readonly tree: Json;
  readonly root: Origin<Source>;
  readonly below: (
    parent: Json,
    origin: Origin<Source>,
    key: string,
    node: Json | undefined,
  ) => Origin<Source>;
}

function findPlaces<Source extends LocatedText>(
  places: readonly Origin[],
  { tree, root, below }: Search<Source>,
): readonly (readonly string[])[] {
  const around = places.map(ancestorsOf);
  const nearest = new Map<string, string[]>(around.flat().map((place) => [place, []]));
  const visit = (node: Json, pointer: string, origin: Origin<Source>): void => {
    nearest.get(keyOf(origin))?.push(pointer);
    if (!isContainer(node)) return;
    for (const [key, child] of Object.entries<Json>(node)) {
      visit(child, pointerTo(pointer, key), below(node, origin, key, child));
    }
  };
  visit(tree, "#", root);
  return around.map((ancestors) => {
    const found = ancestors.find((place) => (nearest.get(place) ?? []).length > 0);
    return nearest.get(found ?? "") ?? [];
  });
}

/** The keys of a place and of all around it, innermost first. */
function ancestorsOf(origin: Origin): readonly string[] {
  const tokens = pointerTokens(origin.pointer);
  return Array.from({ length: tokens.length + 1 }, (_, index) => {
    const pointer = pointerTo("#", ...tokens.slice(0, tokens.length - index));
    return keyOf({ source: origin.source, pointer });
  });
}

function keyOf({ source, pointer }: Origin): string {
  return `${source.displayName} ${pointer}`;
}

function isContainer(
  node: Json | undefined,
): node is Exclude<Json, null | boolean | number | string> {
  return typeof node === "object" && node !== null;
}
