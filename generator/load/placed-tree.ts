import { isJsonArray, isJsonObject, pointerTo, pointerTokens, type Json } from "../json.js";
import type { SourceText } from "./loaded-document.js";

/** A place in one of the files. */
export interface Origin {
  readonly source: Pick<SourceText, "locate">;
  readonly pointer: string;
}

/** A value that knows where it was written, as does everything in it. */
export interface PlacedNode {
  readonly origin: Origin;
  readonly json: Json;
  /** Members by name, items by number. */
  readonly children: ReadonlyMap<string, PlacedNode>;
}

/** Notes of everything in a tree that it was written in one file, beginning at a place. */
export function placeTree(json: Json, origin: Origin): PlacedNode {
  const children = new Map<string, PlacedNode>();
  for (const [key, value] of entriesOf(json)) {
    const pointer = pointerTo(origin.pointer, key);
    children.set(String(key), placeTree(value, { source: origin.source, pointer }));
  }
  return { origin, json, children };
}

/**
 * A tree with another node at a pointer; without one, when `edit` gives `null`. Items after one that is gone move up.
 *
 * @returns `null` when the root is gone.
 */
export function editAt(
  node: PlacedNode,
  [key, ...rest]: readonly string[],
  edit: (node: PlacedNode) => PlacedNode | null,
): PlacedNode | null {
  if (key === undefined) return edit(node);
  const child = node.children.get(key);
  if (child === undefined) return node;
  const edited = editAt(child, rest, edit);
  const children = new Map(node.children);
  if (edited === null) children.delete(key);
  else children.set(key, edited);
  return withChildren(node, children);
}

/**
 * Lays a value over another: objects member by member, lists one after the other; anything else replaces what is below.
 *
 * @see https://spec.openapis.org/overlay/v1.0.0.html#action-object
 */
export function mergeNodes(below: PlacedNode, above: PlacedNode): PlacedNode {
  if (isJsonArray(below.json) && isJsonArray(above.json)) {
    return [...above.children.values()].reduce(appendNode, below);
  }
  if (!isJsonObject(below.json) || !isJsonObject(above.json)) return above;
  const children = new Map(below.children);
  for (const [key, member] of above.children) {
    const there = children.get(key);
    children.set(key, there === undefined ? member : mergeNodes(there, member));
  }
  return withChildren(below, children);
}

/** A list with one more item. */
export function appendNode(list: PlacedNode, item: PlacedNode): PlacedNode {
  return withChildren(list, new Map(list.children).set(String(list.children.size), item));
}

/** Where what stands at a pointer was written; of what is not there, where it would stand in what is. */
export function originAt(root: PlacedNode, pointer: string): Origin {
  let node: PlacedNode | undefined = root;
  let { origin } = root;
  for (const token of pointerTokens(pointer)) {
    node = node?.children.get(token);
    origin = node?.origin ?? { ...origin, pointer: pointerTo(origin.pointer, token) };
  }
  return origin;
}

function withChildren(
  { origin, json }: PlacedNode,
  children: ReadonlyMap<string, PlacedNode>,
): PlacedNode {
  if (isJsonArray(json)) {
    const items = [...children.values()];
    const numbered = new Map(items.map((item, index) => [String(index), item]));
    return { origin, json: items.map((item) => item.json), children: numbered };
  }
  const members = [...children].map(([key, child]): [string, Json] => [key, child.json]);
  return { origin, json: Object.fromEntries(members), children };
}

function entriesOf(json: Json): Iterable<readonly [string | number, Json]> {
  if (isJsonArray(json)) return json.entries();
  return isJsonObject(json) ? Object.entries(json) : [];
}
