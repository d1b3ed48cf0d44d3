import type { Path } from "./template-tree.js";

/** A slot that a template asks for and that is not there. */
export interface MissingSlot {
  /** As it is written: `server.urll`. */
  readonly path: string;
  /** What of it is there: `server`; empty for the context itself. */
  readonly holder: string;
  /** What is not: `urll`. */
  readonly part: string;
  /** What is there instead; `null` where the holder is no object. */
  readonly known: readonly string[] | null;
  readonly loc: hbs.AST.SourceLocation;
}

/**
 * Follows a path.
 *
 * @param base what the part `from` of the path is looked for in
 * @returns the first part that is not there
 */
export function missingIn(path: Path, base: unknown, from: number): MissingSlot | null {
  const { original, parts, loc } = path;
  let value = base;
  for (const [index, part] of parts.entries()) {
    if (index < from) continue;
    const holder = parts.slice(0, index).join(".");
    const missing = { path: String(original), holder, part, loc };
    if (value === null || value === undefined) return { ...missing, known: null };
    // Sound: everything but the two has members, or none.
    const members = value as Readonly<Record<string, unknown>>;
    const member = members[part];
    if (member === undefined) {
      return { ...missing, known: typeof value === "object" ? Object.keys(value) : [] };
    }
    value = member;
  }
  return null;
}
