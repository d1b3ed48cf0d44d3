/** No document nests deeper; what comes after may call itself once for each level. */
const mostLevels = 500;

/** A YAML file may name a node and repeat it, so a few lines can stand for more than any memory holds. */
const mostNodes = 20_000_000;

/** What is wrong with a tree, at the keys that lead there. */
export interface TreeFault {
  readonly message: string;
  readonly tokens: readonly string[];
}

/** What was counted in a tree. */
export interface TreeSize {
  /** How many members all its objects have, each as often as it is repeated. */
  readonly members: number;
}

/**
 * Makes sure that a tree is what JSON can say, and small enough to be worked on: no infinite number, no node that
 * contains itself, at most 500 levels and 20 million nodes.
 *
 * @param isShared whether a node may be in several places, as aliases put it; in what was read from JSON none is
 */
export function measureTree(tree: unknown, isShared: boolean): TreeSize | TreeFault {
  const known = isShared ? new Map<object, Counted>() : null;
  try {
    return { members: measure(tree, 0, known).members };
  } catch (error) {
    if (error instanceof Fault) return { message: error.message, tokens: error.tokens };
    throw error;
  }
}

interface Counted {
  nodes: number;
  members: number;
}

class Fault extends Error {
  /** The way from the value that was measured to the one that is at fault. */
  readonly tokens: string[] = [];
}

function measure(value: unknown, level: number, known: Map<object, Counted> | null): Counted {
  if (typeof value !== "object" || value === null) {
    refuseInexpressible(value);
    return leaf;
  }
  const seen = known?.get(value);
  if (seen !== undefined) {
    if (seen.nodes === 0) throw new Fault("an alias leads to a node that contains it");
    return seen;
  }
  if (level > mostLevels) throw new Fault(`values are nested more than ${mostLevels} levels deep`);
  const counted: Counted = { nodes: 0, members: 0 };
  known?.set(value, counted);
  let nodes = 1;
  const keys = Object.keys(value);
  if (!Array.isArray(value)) counted.members = keys.length;
  for (const key of keys) {
    try {
      const below = measure(Reflect.get(value, key), level + 1, known);
      nodes += below.nodes;
      counted.members += below.members;
    } catch (error) {
      if (error instanceof Fault) error.tokens.unshift(key);
      throw error;
    }
  }
  if (nodes > mostNodes) throw new Fault("the aliases repeat more nodes than can be read");
  counted.nodes = nodes;
  return counted;
}

function refuseInexpressible(value: unknown): void {
  if (value === undefined || (typeof value === "number" && !Number.isFinite(value))) {
    throw new Fault(`JSON cannot express ${String(value)}`);
  }
}

const leaf: Counted = { nodes: 1, members: 0 };
