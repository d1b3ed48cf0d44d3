import type { OperationModel, SchemaModel } from "../model/client-model.js";
import type { Shape } from "../shapes/shape.js";
import { objectViewOf } from "./object-view.js";
import type { Side } from "./side.js";

/** Two things that are the same one, before and after. */
export interface Pair<Thing> {
  readonly old: Thing;
  readonly new: Thing;
}

/** What of two lists belongs together. */
export interface Matching<Thing> {
  readonly pairs: readonly Pair<Thing>[];
  readonly removed: readonly Thing[];
  readonly added: readonly Thing[];
}

/** Matches two lists by keys, tried one after the other; a key counts only where it is unambiguous. */
export function matchBy<Thing>(
  old: readonly Thing[],
  now: readonly Thing[],
  keys: readonly ((thing: Thing, from: "old" | "new") => string | null)[],
): Matching<Thing> {
  const pairs: Pair<Thing>[] = [];
  let removed = old;
  let added = now;
  for (const keyOf of keys) {
    const before = unambiguous(removed, (thing) => keyOf(thing, "old"));
    const after = unambiguous(added, (thing) => keyOf(thing, "new"));
    const found = [...before].flatMap(([key, one]) => {
      const other = after.get(key);
      return other === undefined ? [] : [{ old: one, new: other }];
    });
    for (const each of found) pairs.push(each);
    const matched = new Set(found.flatMap((pair) => [pair.old, pair.new]));
    removed = removed.filter((thing) => !matched.has(thing));
    added = added.filter((thing) => !matched.has(thing));
  }
  return { pairs, removed, added };
}

function unambiguous<Thing>(
  things: readonly Thing[],
  keyOf: (thing: Thing) => string | null,
): ReadonlyMap<string, Thing> {
  const found = new Map<string, Thing>();
  const repeated = new Set<string>();
  for (const thing of things) {
    const key = keyOf(thing);
    if (key === null) continue;
    if (found.has(key)) repeated.add(key);
    found.set(key, thing);
  }
  return new Map([...found].filter(([key]) => !repeated.has(key)));
}

/** Operations are the same by method and path, whatever path parameters are called; else by their id. */
export function matchOperations(old: Side, now: Side): Matching<OperationModel> {
  return matchBy(old.model.operations, now.model.operations, [
    ({ method, path }) => `${method} ${path}`,
    ({ method, path }) => `${method} ${path.replaceAll(/\{[^}]*\}/g, "{}")}`,
    ({ id }) => id,
  ]);
}

/** Schemas are the same by key; else those that look the same, then those that share most of their properties. */
export function matchSchemas(old: Side, now: Side): Matching<SchemaModel> {
  const exact = matchBy(old.model.schemas, now.model.schemas, [
    ({ key }) => key,
    ({ key, shape }, from) => outlineOf(shape, key, from === "old" ? old : now),
  ]);
  const pairs = [...exact.pairs];
  const added = new Set(exact.added);
  const removed = exact.removed.filter((schema) => {
    const likely = [...added].find((other) => isSimilar(schema, other, old, now));
    if (likely === undefined) return true;
    added.delete(likely);
    pairs.push({ old: schema, new: likely });
    return false;
  });
  return { pairs, removed, added: [...added] };
}

/** The structure of a schema as text, without words; `null` where it says too little to recognise a schema by. */
function outlineOf(shape: Shape, self: string, side: Side): string | null {
  const isTelling =
    shape.kind === "union"
      ? shape.members.length > 1
      : (objectViewOf(shape, side)?.properties.size ?? 0) > 0;
  if (!isTelling) return null;
  return JSON.stringify(shape, (member: string, value: unknown) => {
    if (member === "annotations" || member === "pointer") return undefined;
    return member === "key" && value === self ? "#" : value;
  });
}

/** Two schemas of at least three properties, of which four in five are common to both. */
function isSimilar(one: SchemaModel, other: SchemaModel, old: Side, now: Side): boolean {
  const before = objectViewOf(one.shape, old)?.properties;
  const after = objectViewOf(other.shape, now)?.properties;
  if (before === undefined || after === undefined) return false;
  const common = [...before.keys()].filter((name) => after.has(name)).length;
  return common >= 3 && common / (before.size + after.size - common) >= 0.8;
}
