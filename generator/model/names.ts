import type { Reporter } from "../diagnostics.js";

/** What a name is asked for. */
export interface NameRequest {
  /** The node that gets the name. */
  readonly pointer: string;
  /** The name as the document says it, for messages. */
  readonly source: string;
  /** Names that would do, the best one first. */
  readonly candidates: readonly string[];
}

/** Gives out names; each only once. */
export interface NameTable {
  /** The first candidate that is free, else the last one with a number. Another than the first is a warning. */
  claim(request: NameRequest): string;
}

/**
 * Makes a table of names.
 *
 * @param reserved names that nobody gets
 */
export function createNameTable(reserved: Iterable<string>, reporter: Reporter): NameTable {
  const owners = new Map<string, string | null>();
  for (const name of reserved) owners.set(name, null);
  return {
    claim({ pointer, source, candidates }) {
      const name = firstFree(candidates, owners);
      owners.set(name, pointer);
      const [wanted = name] = candidates;
      if (name !== wanted) reporter.report(clash({ pointer, source, wanted, name, owners }));
      return name;
    },
  };
}

function firstFree(
  candidates: readonly string[],
  owners: ReadonlyMap<string, string | null>,
): string {
  const free = candidates.find((candidate) => !owners.has(candidate));
  if (free !== undefined) return free;
  const last = candidates.at(-1) ?? "_";
  let count = 2;
  while (owners.has(`${last}${count}`)) count += 1;
  return `${last}${count}`;
}

function clash(found: {
  readonly pointer: string;
  readonly source: string;
  readonly wanted: string;
  readonly name: string;
  readonly owners: ReadonlyMap<string, string | null>;
}): Parameters<Reporter["report"]>[0] {
  const { pointer, source, wanted, name } = found;
  const owner = found.owners.get(wanted) ?? null;
  if (owner === null) {
    const message = `"${source}" is called ${name}, because ${wanted} is a reserved name`;
    return { code: "name-reserved", message, pointer };
  }
  const message = `"${source}" is called ${name}, because ${wanted} is taken by ${owner}`;
  return { code: "name-clash", message, pointer };
}
