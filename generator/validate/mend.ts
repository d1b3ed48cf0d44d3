import { isJsonArray, isJsonObject, pointerTokens, type Json } from "../json.js";

/** What is to stand at a place; without `value` the member of an object is left out. */
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
  if (isJsonArray(node)) {
    return node.map((item, index) => mendMember(String(index), item, steps) ?? item);
  }
  if (!isJsonObject(node)) return node;
  const kept = Object.entries(node).flatMap(([key, value]): [string, Json][] => {
    const mended = mendMember(key, value, steps);
    return mended === undefined ? [] : [[key, mended]];
  });
  return Object.fromEntries(kept);
}

function mendMember(key: string, value: Json, steps: readonly Step[]): Json | undefined {
  const below = steps.filter(({ path }) => path[0] === key);
  const last = below.find(({ path }) => path.length === 1);
  if (last !== undefined) return last.value;
  return mendBelow(
    value,
    below.map((step) => ({ ...step, path: step.path.slice(1) })),
  );
}
