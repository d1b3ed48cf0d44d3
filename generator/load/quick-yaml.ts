import { createRequire } from "node:module";
import type { Json } from "../json.js";
import { measureTree } from "./tree-limits.js";

type JsYaml = typeof import("js-yaml");

const load = createRequire(import.meta.url);

/** Merges, tags of types, nodes with a name, and lines that end as on an old Mac. */
const doubtful = /<<|!!|(?<![^\s,[{])&\S|\r(?!\n)/;

/**
 * Reads YAML in a fifth of the time that a reader needs which knows the place of each node.
 *
 * @returns `undefined` for a text that has a mistake, or that might mean something else to the other reader; it tells.
 */
export function readQuickly(text: string): Json | undefined {
  if (doubtful.test(text)) return undefined;
  const library = load("js-yaml") as JsYaml; // The types are those of the very package that is loaded.
  let tree: unknown;
  try {
    tree = library.load(text, { schema: schemaFrom(library), maxDepth: 500 });
  } catch {
    return undefined;
  }
  return "message" in measureTree(tree, true) ? undefined : (tree as Json); // Every node has been looked at.
}

/** The core schema, without keys that are empty and numbers that are too large. */
function schemaFrom({ CORE_SCHEMA, NOT_RESOLVED, floatCoreTag, mapTag }: JsYaml) {
  return CORE_SCHEMA.withTags(
    {
      ...mapTag,
      addPair: (map: Record<string, unknown>, key, value) => {
        return key === null ? "an empty key" : mapTag.addPair(map, key, value);
      },
    },
    {
      ...floatCoreTag,
      resolve: (source, ...given) => {
        const value = floatCoreTag.resolve(source, ...given);
        const isLarge = value === NOT_RESOLVED && Math.abs(Number(source)) === Infinity;
        if (isLarge) throw new RangeError("a number is too large");
        return value;
      },
    },
  );
}
