import type { Verdict } from "./effects.js";

/** A change of what a package exports. */
export interface SurfaceChange {
  readonly kind: "removed" | "added" | "changed";
  /** The name that is exported, or a member of it: `User.email`. */
  readonly name: string;
  /** As the list of the public surface has it; `null` where it is not there. */
  readonly old: string | null;
  readonly new: string | null;
}

/**
 * Compares the lists of the public surface, `reference/api.md`, of two packages. Only the compiler can tell whether code
 * still fits a declaration that has changed, so it is told as it is.
 */
export function compareSurfaces(old: string, now: string): readonly SurfaceChange[] {
  const [before, after] = [parseSurface(old), parseSurface(now)];
  const changes: SurfaceChange[] = [];
  for (const [name, line] of before) {
    const other = after.get(name) ?? null;
    if (other === null) changes.push({ kind: "removed", name, old: line, new: null });
    else if (other !== line) changes.push({ kind: "changed", name, old: line, new: other });
  }
  for (const [name, line] of after) {
    if (!before.has(name)) changes.push({ kind: "added", name, old: null, new: line });
  }
  // The members of a declaration that came or went as a whole come and go with it.
  const whole = new Set(changes.filter(({ kind }) => kind !== "changed").map(({ name }) => name));
  return changes.filter(({ name }) => !name.includes(".") || !whole.has(name.split(".")[0] ?? ""));
}

/** Each declaration and member by its name. */
function parseSurface(text: string): ReadonlyMap<string, string> {
  const lines = new Map<string, string>();
  let owner = "";
  for (const line of text.split(/\r?\n/)) {
    const [, indent, declaration] = /^( *)- `(.*)`$/.exec(line) ?? [];
    if (declaration === undefined) continue;
    const name = nameOf(declaration, indent !== "");
    if (indent === "") owner = name;
    lines.set(indent === "" ? name : `${owner}.${name}`, declaration);
  }
  return lines;
}

function nameOf(declaration: string, isMember: boolean): string {
  const words = isMember
    ? declaration.replace(/^(?:(?:static|readonly|get|set) )*/, "")
    : declaration.replace(/^(?:(?:abstract|async|declare) )*(?:\w+) /, "");
  const [quoted] = /^(?:"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*')/.exec(words) ?? [];
  return quoted ?? /^[\p{L}\p{N}_$]+/u.exec(words)?.[0] ?? words;
}

/** What the changes mean for the version, as far as a list of names can tell. */
export function verdictOfSurface(changes: readonly SurfaceChange[]): Verdict | null {
  if (changes.length === 0) return null;
  return changes.some(({ kind }) => kind !== "added") ? "major" : "minor";
}
