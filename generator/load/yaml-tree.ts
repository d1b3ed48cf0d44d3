import type { Json } from "../json.js";

/** A YAML file may name a node and repeat it, so a few lines can stand for more than any memory holds. */
const mostNodes = 20_000_000;

/**
 * Makes sure that what was read from YAML is what JSON can say: no bytes, no infinite number, no node that contains
 * itself, and no more nodes than a tool can visit.
 */
export function checkYamlTree(
  value: unknown,
): { readonly tree: Json } | { readonly message: string } {
  try {
    measure(value, new Map());
  } catch (error) {
    if (error instanceof NotJson) return { message: error.message };
    throw error;
  }
  return { tree: value as Json }; // Every node has been looked at.
}

class NotJson extends Error {}

/** Counts the nodes below a value, each as often as it is repeated. */
function measure(value: unknown, known: Map<object, number>): number {
  if (typeof value !== "object" || value === null) {
    checkLeaf(value);
    return 1;
  }
  const seen = known.get(value);
  if (seen !== undefined) {
    if (seen === 0) throw new NotJson("an alias leads to a node that contains it");
    return seen;
  }
  known.set(value, 0);
  const size = childrenOf(value).reduce((sum: number, child) => sum + measure(child, known), 1);
  if (size > mostNodes) throw new NotJson("the aliases repeat more nodes than can be read");
  known.set(value, size);
  return size;
}

function checkLeaf(value: unknown): void {
  if (value === undefined || (typeof value === "number" && !Number.isFinite(value))) {
    throw new NotJson(`JSON has no way to say ${String(value)}`);
  }
}

function childrenOf(value: object): readonly unknown[] {
  if (value instanceof Uint8Array) throw new NotJson("JSON has no way to say !!binary");
  return Object.values(value);
}
