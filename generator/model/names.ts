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
  /**
   * The first candidate that is free, else the last one with a number. Another than the first is a warning, unless the
   * first is a reserved name and the second, which only adds a word to it, is free.
   */
  claim(request: NameRequest): string;
}

/**
 * Makes a table of names.
 *
 * @param reserved names that nobody gets
 * @param likeness what is the same of two names that are too much alike to be given out both; by default the whole name
 */
export function createNameTable(
  reserved: Iterable<string>,
  reporter: Reporter,
  likeness: (name: string) => string = (name) => name,
): NameTable {
  const owners = new Map<string, string | null>();
  for (const name of reserved) owners.set(name, null);
  const alike = new Map<string, string>();
  const ownerOf = (name: string): string | null | undefined =>
    owners.has(name) ? owners.get(name) : alike.get(likeness(name));
  return {
    claim({ pointer, source, candidates }) {
      const name = firstFree(candidates, (one) => ownerOf(one) !== undefined);
      const [wanted = name] = candidates;
      const owner = ownerOf(wanted) ?? null;
      owners.set(name, pointer);
      alike.set(likeness(name), pointer);
      const isByRule = owner === null && name === candidates[1] && name.startsWith(wanted);
      if (name !== wanted && !isByRule)
        reporter.report(clash({ pointer, source, wanted, name, owner }));
      return name;
    },
  };
}

/** `PostOAuth2Token` and `PostOauth2Token` would be read as one name; `User` and `user` are a type and a value. */
export function withoutCase(name: string): string {
  return name.slice(0, 1) + name.slice(1).toLowerCase();
}

function firstFree(candidates: readonly string[], isTaken: (name: string) => boolean): string {
  const free = candidates.find((candidate) => !isTaken(candidate));
  if (free !== undefined) return free;
  const last = candidates.at(-1) ?? "_";
  let count = 2;
  while (isTaken(`${last}${count}`)) count += 1;
  return `${last}${count}`;
}

function clash(found: {
  readonly pointer: string;
  readonly source: string;
  readonly wanted: string;
  readonly name: string;
  readonly owner: string | null;
}): Parameters<Reporter["report"]>[0] {
  const { pointer, source, wanted, name, owner } = found;
  if (owner === null) {
    const message = `"${source}" is called ${name}, because ${wanted} is a reserved name`;
    return { code: "name-reserved", message, pointer };
  }
  const message = `"${source}" is called ${name}, because ${wanted} is taken by ${owner}`;
  return { code: "name-clash", message, pointer };
}
