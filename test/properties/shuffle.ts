import { isJsonArray, isJsonObject, type Json } from "../../generator/json.js";

/**
 * Prints an OpenAPI document as JSON with its paths, the operations of each, its components and its responses in another
 * order, which depends on the seed alone. What is a list, and what has an order that means something, stays. The text is
 * made by hand, since an object would put its numeric keys into their order.
 */
export function printShuffled(document: Json, seed: number): string {
  const random = seededRandom(seed);
  const print = (node: Json, path: readonly string[]): string => {
    if (isJsonArray(node)) return `[${node.map((item) => print(item, [...path, "-"])).join(",")}]`;
    if (!isJsonObject(node)) return JSON.stringify(node);
    const entries = Object.entries(node);
    const members = (isKeyedByName(path) ? shuffle(entries, random) : entries).map(
      ([key, value]) => `${JSON.stringify(key)}:${print(value, [...path, key])}`,
    );
    return `{${members.join(",")}}`;
  };
  return print(document, []);
}

/** Whether the members of what stands there are told apart by their names alone. */
function isKeyedByName(path: readonly string[]): boolean {
  const [first] = path;
  if (first === "components") return path.length <= 2;
  return first === "paths" && (path.length <= 2 || (path.length === 4 && path[3] === "responses"));
}

/** Gives each item a random rank, and puts them into the order of the ranks. */
function shuffle<Item>(items: readonly Item[], random: () => number): readonly Item[] {
  return items
    .map((item) => ({ item, rank: random() }))
    .toSorted((a, b) => a.rank - b.rank)
    .map(({ item }) => item);
}

/** Numbers that look random and are the same each time: a linear congruential generator. */
function seededRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}
