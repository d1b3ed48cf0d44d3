/** Which way a value goes, as the client sees it. */
export type Direction = "sent" | "received";

/** What an update of the package does to TypeScript code that uses it. */
export type TypeScriptEffect =
  "does-not-compile" | "behaves-differently" | "safe" | "documentation";

/** Whether a client that was made from the old document goes on working. */
export type WireEffect = "breaking" | "compatible";

export interface Effect {
  readonly typescript: TypeScriptEffect;
  readonly wire: WireEffect;
}

/** The effect of a change where it is sent, where it is received, or both; what concerns neither has `any`. */
export interface Effects {
  readonly sent?: Effect;
  readonly received?: Effect;
  readonly any?: Effect;
}

/** What a change means for the version number of the package. */
export type Verdict = "major" | "minor" | "patch";

/** How the new set of values or type relates to the old one. `other`: neither holds the other. */
export type Relation = "same" | "narrower" | "wider" | "other";

export const safe: Effect = { typescript: "safe", wire: "compatible" };
export const documentation: Effect = { typescript: "documentation", wire: "compatible" };
/** Code compiles, but something else happens at run time, without harm to clients that are already in use. */
export const behaves: Effect = { typescript: "behaves-differently", wire: "compatible" };
/** Code compiles, but clients that are already in use stop working. */
export const behavesBreaking: Effect = { typescript: "behaves-differently", wire: "breaking" };
export const breaking: Effect = { typescript: "does-not-compile", wire: "breaking" };
/** Code must be changed, but clients that are already in use go on working. */
export const sourceBreaking: Effect = { typescript: "does-not-compile", wire: "compatible" };

/** What a change of a type means: what is sent must not get narrower, and what is received must not get wider. */
export function effectOfType(relation: Relation, direction: Direction): Effect {
  return isHarmful(relation, direction) ? breaking : safe;
}

/** What a change of the allowed values means where the type stays the same. */
export function effectOfValues(relation: Relation, direction: Direction): Effect {
  return isHarmful(relation, direction) ? behavesBreaking : safe;
}

function isHarmful(relation: Relation, direction: Direction): boolean {
  return relation === "other" || relation === (direction === "sent" ? "narrower" : "wider");
}

/** The same rule for each of the directions. */
export function effectsFor(
  directions: readonly Direction[],
  effectOf: (direction: Direction) => Effect | null,
): Effects {
  const found: { sent?: Effect; received?: Effect } = {};
  for (const direction of directions) {
    const effect = effectOf(direction);
    if (effect !== null) found[direction] = effect;
  }
  return found;
}

const typescriptRank: readonly TypeScriptEffect[] = [
  "does-not-compile",
  "behaves-differently",
  "safe",
  "documentation",
];
const wireRank: readonly WireEffect[] = ["breaking", "compatible"];

/** The worst effect of all directions, each of its two parts by itself. */
export function worstOf(effects: Effects): Effect {
  const all = Object.values(effects) as readonly Effect[]; // The members of `Effects` are effects.
  const worst = <Part>(rank: readonly Part[], parts: readonly Part[], otherwise: Part): Part =>
    rank.find((part) => parts.includes(part)) ?? otherwise;
  return {
    typescript: worst(
      typescriptRank,
      all.map((effect) => effect.typescript),
      "safe",
    ),
    wire: worst(
      wireRank,
      all.map((effect) => effect.wire),
      "compatible",
    ),
  };
}

/**
 * What an effect means for the version number: major where code stops compiling or clients stop working, minor where
 * the types or the behaviour change otherwise, patch where only documentation does.
 */
export function verdictOf({ typescript, wire }: Effect): Verdict {
  if (typescript === "does-not-compile" || wire === "breaking") return "major";
  return typescript === "documentation" ? "patch" : "minor";
}

/** Merges the effects of one change that was found in two places. */
export function mergeEffects(first: Effects, second: Effects): Effects {
  const merged: { sent?: Effect; received?: Effect; any?: Effect } = { ...first };
  for (const key of ["sent", "received", "any"] as const) {
    const [one, other] = [first[key], second[key]];
    if (one !== undefined && other !== undefined) merged[key] = worstOf({ sent: one, any: other });
    else if (other !== undefined) merged[key] = other;
  }
  return merged;
}

/** The effects of a change that no type shows. */
export function withoutTypes(effects: Effects): Effects {
  const entries = Object.entries(effects) as [keyof Effects, Effect][]; // Its members are effects.
  return Object.fromEntries(
    entries.map(([key, effect]) => {
      const isShown = effect.typescript === "does-not-compile";
      return [key, isShown ? { ...effect, typescript: "behaves-differently" } : effect];
    }),
  );
}
