import {
  isJsonArray,
  isJsonObject,
  nodeAt,
  pointerTo,
  pointerTokens,
  type Json,
  type JsonObject,
} from "../json.js";
import type { LoadedDocument, SourceText } from "../load/loaded-document.js";
import type { Dialect } from "./dialect.js";
import { mend } from "./mend.js";
import { bundle } from "./redocly.js";

/** A document in one tree, and the way back to its files. */
export interface BundledTree {
  readonly tree: Json;
  /** Where what stands at a pointer into the tree was written. */
  readonly originOf: (pointer: string) => Origin;
}

/** A place in one of the files. */
export interface Origin {
  readonly source: SourceText;
  readonly pointer: string;
}

/** The tree of the entry file as it is, with the references that leave it, but for those that stand for a map. */
export function entryAlone({ entry }: LoadedDocument): BundledTree {
  return { tree: withMaps(entry), originOf: (pointer) => ({ source: entry, pointer }) };
}

/**
 * Puts maps in the place of references to them: `properties: { $ref: … }`. The specification has references for single
 * objects only, but this is what bundling makes of those to other files.
 */
function withMaps({ tree, references }: SourceText): Json {
  const ofMaps = references.filter(({ isOfMap }) => isOfMap === true);
  const mends = ofMaps.flatMap(({ pointer, reference }) => {
    const holder = pointerTo("#", ...pointerTokens(pointer).slice(0, -1));
    const written = nodeAt(tree, holder);
    const map = mapAt(tree, reference);
    if (map === null || !isJsonObject(written)) return [];
    const { $ref: _reference, ...others } = written;
    return [{ pointer: holder, value: { ...map, ...others } }];
  });
  return mends.length === 0 ? tree : mend(tree, mends);
}

/** Follows the references of maps; a circle has been reported already. */
function mapAt(tree: Json, reference: string): JsonObject | null {
  let map: JsonObject = { $ref: reference };
  for (let steps = 0; steps < 100; steps++) {
    const { $ref: next, ...others } = map;
    if (typeof next !== "string") return map;
    const target = next.startsWith("#") ? nodeAt(tree, next) : undefined;
    if (!isJsonObject(target)) return null;
    map = { ...target, ...others };
  }
  return null;
}

/**
 * Puts a document of several files into one tree. The given trees stay as they are.
 *
 * @param loaded must have no reference that leads nowhere.
 */
export async function bundleFiles(loaded: LoadedDocument, dialect: Dialect): Promise<BundledTree> {
  const { entry, sources } = loaded;
  if (sources.size === 1) return entryAlone(loaded);
  const trees = new Map<string, Json>();
  const origins = new WeakMap<object, Origin>();
  for (const [location, source] of sources) {
    const copy = structuredClone(source.tree);
    trees.set(location, copy);
    noteOrigins(copy, { source, pointer: "#" }, origins);
  }
  const tree = await bundle({ entry: entry.location, trees }, dialect);
  const start = { source: entry, pointer: "#" };
  return { tree, originOf: (pointer) => findOrigin(tree, pointer, { start, origins }) };
}

function noteOrigins(node: Json, origin: Origin, origins: WeakMap<object, Origin>): void {
  if (typeof node !== "object" || node === null || origins.has(node)) return;
  origins.set(node, origin);
  const entries = isJsonArray(node) ? node.entries() : Object.entries(node);
  for (const [key, value] of entries) {
    noteOrigins(value, { ...origin, pointer: pointerTo(origin.pointer, key) }, origins);
  }
}

interface Origins {
  readonly start: Origin;
  readonly origins: WeakMap<object, Origin>;
}

/** Walks down a pointer. Moving keeps the identity of objects, so each of them tells where it has come from. */
function findOrigin(tree: Json, pointer: string, { start, origins }: Origins): Origin {
  let node: Json | undefined = tree;
  let origin = start;
  for (const token of pointerTokens(pointer)) {
    if (isJsonArray(node)) node = node[Number(token)];
    else node = isJsonObject(node) ? node[token] : undefined;
    const known = typeof node === "object" && node !== null ? origins.get(node) : undefined;
    origin = known ?? { ...origin, pointer: pointerTo(origin.pointer, token) };
  }
  return origin;
}
