import { isJsonArray, isJsonObject, pointerTokens, type Json } from "../json.js";

/** What is to stand at a place; without `value` nothing is. */
export interface Mend {
  readonly pointer: string;
  readonly value?: Json;
}

/**
 * A copy of a tree with some members left out or replaced. What is not on the way to one of them is shared.
 *
 * @param mends none of them below another
 */
export function mend(tree: Json, mends: readonly Mend[]): Json {
  return mendBelow(
    tree,
    mends.map(({ pointer, ...rest }) => ({ ...rest, path: pointerTokens(pointer) })),
  );
}

interface Step {
  readonly path: readonly string[];
  readonly value?: Json;
}

function mendBelow(node: Json, steps: readonly Step[]): Json {
  if (steps.length === 0) return node;
  const below = (key: string): readonly Step[] =>
    steps.filter(({ path }) => path[0] === key).map((s) => ({ ...s, path: s.path.slice(1) }));
  if (isJsonArray(node)) return node.map((item, index) => mendBelow(item, below(String(index))));
  if (!isJsonObject(node)) return node;
  const kept = Object.entries(node).flatMap(([key, value]): [string, Json][] => {
    const rest = below(key);
    const last = rest.find(({ path }) => path.length === 0);
    if (last === undefined) return [[key, mendBelow(value, rest)]];
    return last.value === undefined ? [] : [[key, last.value]];
  });
  return Object.fromEntries(kept);
}
