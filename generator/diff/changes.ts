import type { ValueChange } from "./comparison.js";
import { directionsOf } from "./comparison.js";
import { mergeEffects } from "./effects.js";
import type { Direction } from "./effects.js";
import type { Change, Users } from "./finding.js";

/** Gathers changes. The same change found in several places, such as a shared parameter, is one with all its names. */
export interface Changes {
  readonly add: (change: Change) => void;
  /** Adds what a comparison of values found, for the operations that it reaches. */
  readonly addValue: (change: ValueChange, users: Users) => void;
  readonly list: () => readonly Change[];
}

export function createChanges(): Changes {
  const found = new Map<string, Change>();
  const add = (change: Change): void => {
    const { code, old, new: now, detail = "" } = change;
    const id = [code, old ?? "", now ?? "", detail].join("\n");
    const known = found.get(id);
    found.set(id, known === undefined ? change : merged(known, change));
  };
  return {
    add,
    addValue: ({ spot, ...change }, all) => {
      const { seen, old, new: now } = spot;
      const names = Object.values(seen);
      // What is seen in no direction, or has no effect in any, is seen by nobody.
      if (names.length === 0 || Object.keys(change.effects).length === 0) return;
      const users = Object.fromEntries(
        directionsOf(seen).map((direction) => [direction, all[direction] ?? []]),
      );
      const operations = Object.values(users).flat();
      add({ ...change, names, operations, users, old, new: now });
    },
    list: () => mergedByMessage([...found.values()]),
  };
}

/** What reads the same is the same to those who use the package, such as one body in two media types. */
function mergedByMessage(changes: readonly Change[]): readonly Change[] {
  const found = new Map<string, Change>();
  for (const change of changes) {
    const id = `${change.code}\n${change.message}`;
    const known = found.get(id);
    found.set(id, known === undefined ? change : merged(known, change));
  }
  return [...found.values()];
}

function merged(one: Change, other: Change): Change {
  return {
    ...one,
    effects: mergeEffects(one.effects, other.effects),
    names: [...one.names, ...other.names],
    operations: [...one.operations, ...other.operations],
    users: {
      sent: [...usersOf(one, "sent"), ...usersOf(other, "sent")],
      received: [...usersOf(one, "received"), ...usersOf(other, "received")],
    },
  };
}

/** The operations that send or receive what has changed. */
export function usersOf(
  { effects, operations, users }: Change,
  direction: Direction,
): readonly string[] {
  return users?.[direction] ?? (effects[direction] === undefined ? [] : operations);
}
