import { isJsonArray, isJsonObject, pointerTokens, type Json } from "../json.js";

/** A copy of a tree without the members that the pointers lead to. What is not on the way to one is shared. */
export function omitMembers<Tree extends Json>(tree: Tree, pointers: readonly string[]): Tree {
  const paths = pointers.map(pointerTokens);
  return omitPaths(tree, paths) as Tree; // Only extensions are left out, which no type of ours asks for.
}

type Path = readonly string[];

function omitPaths(node: Json, paths: readonly Path[]): Json {
  if (paths.length === 0) return node;
  const below = (key: string) =>
    paths.filter(([first]) => first === key).map(([, ...rest]): Path => rest);
  if (isJsonArray(node)) return node.map((item, index) => omitPaths(item, below(String(index))));
  if (!isJsonObject(node)) return node;
  const kept = Object.entries(node).flatMap(([key, value]): [string, Json][] => {
    const rest = below(key);
    return rest.some((path) => path.length === 0) ? [] : [[key, omitPaths(value, rest)]];
  });
  return Object.fromEntries(kept);
}
