import { isJsonObject, pointerTokens, type Json } from "../../generator/json.js";

/**
 * A copy of the tree that has another value where the pointer leads; `undefined` takes away what is
 * there.
 *
 * @throws {Error} when what holds the value is not there.
 */
export function edit(tree: Json, pointer: string, value: Json | undefined): Json {
  return editAt(tree, pointerTokens(pointer), value);
}

function editAt(tree: Json, path: readonly string[], value: Json | undefined): Json {
  const [key, ...rest] = path;
  if (key === undefined) return value ?? null;
  if (Array.isArray(tree)) {
    return tree.map((item: Json, index) =>
      index === Number(key) ? editAt(item, rest, value) : item,
    );
  }
  if (!isJsonObject(tree)) throw new Error(`Nothing holds ${key}`);
  const others = Object.entries(tree).filter(([name]) => name !== key);
  if (rest.length === 0 && value === undefined) return Object.fromEntries(others);
  const child = tree[key];
  if (rest.length > 0 && child === undefined) throw new Error(`There is no ${key}`);
  return Object.fromEntries([...others, [key, editAt(child ?? null, rest, value)]]);
}
