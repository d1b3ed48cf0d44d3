import { pointerTo, type Json } from "../json.js";

/** A YAML file may name a node and repeat it, so a few lines can stand for more than any memory holds. */
const mostNodes = 20_000_000;

/**
 * Makes sure that what was read from YAML is what JSON can say: no bytes, no infinite number, no node that contains
 * itself, and no more nodes than a tool can visit.
 */
export function checkYamlTree(
  value: unknown,
): { readonly tree: Json } | { readonly message: string; readonly pointer: string } {
  try {
    measure(value, new Map());
  } catch (error) {
    if (error instanceof NotJson) {
      return { message: error.message, pointer: pointerTo("#", ...error.tokens) };
    }
    throw error;
  }
  return { tree: value as Json }; // Every node has been looked at.
}

class NotJson extends Error {
  /** The way from the value asked about to the one that is not JSON. */
  readonly tokens: string[] = [];
}

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
  let size = 1;
  for (const [key, child] of entriesOf(value)) size += measureMember(key, child, known);
  if (size > mostNodes) throw new NotJson("the aliases repeat more nodes than can be read");
  known.set(value, size);
  return size;
}

function measureMember(key: string, value: unknown, known: Map<object, number>): number {
  try {
    return measure(value, known);
  } catch (error) {
    if (error instanceof NotJson) error.tokens.unshift(key);
    throw error;
  }
}

function checkLeaf(value: unknown): void {
  if (value === undefined || (typeof value === "number" && !Number.isFinite(value))) {
    throw new NotJson(`JSON has no way to say ${String(value)}`);
  }
}

function entriesOf(value: object): readonly (readonly [string, unknown])[] {
  if (value instanceof Uint8Array) throw new NotJson("JSON has no way to say !!binary");
  return Object.entries(value);
}
