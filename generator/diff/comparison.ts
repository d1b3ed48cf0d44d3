import type { ClientModel, OperationModel, SchemaModel } from "../model/client-model.js";
import type { FindingCode } from "./codes.js";
import { effectsFor } from "./effects.js";
import type { Direction, Effect, Effects } from "./effects.js";
import type { Change } from "./finding.js";
import type { Matching } from "./pairs.js";
import { matchOperations, matchSchemas } from "./pairs.js";
import type { Side } from "./side.js";
import { createSide } from "./side.js";

/** Two documents whose parts have been matched. */
export interface Comparison {
  readonly old: Side;
  readonly new: Side;
  readonly operations: Matching<OperationModel>;
  readonly schemas: Matching<SchemaModel>;
  /** Whether two keys mean the same schema, before and after. */
  readonly isSameSchema: (oldKey: string, newKey: string) => boolean;
}

/** Matches the parts of two documents. */
export function createComparison(oldModel: ClientModel, newModel: ClientModel): Comparison {
  const old = createSide(oldModel);
  const now = createSide(newModel);
  const schemas = matchSchemas(old, now);
  const newKeys = new Map(schemas.pairs.map((pair) => [pair.old.key, pair.new.key]));
  return {
    old,
    new: now,
    schemas,
    operations: matchOperations(old, now),
    isSameSchema: (oldKey, newKey) => newKeys.get(oldKey) === newKey,
  };
}

/** What a value is called in each direction that it is seen in. */
export type Seen = Readonly<Partial<Record<Direction, string>>>;

/** Where the two versions of something stand, and what they are called. */
export interface Spot {
  /** JSON pointers. */
  readonly old: string;
  readonly new: string;
  readonly seen: Seen;
}

/** The directions that something is seen in. */
export function directionsOf(seen: Seen): readonly Direction[] {
  return (["sent", "received"] as const).filter((direction) => seen[direction] !== undefined);
}

/** The same with `suffix` after each name, in some of the directions. */
export function within(
  seen: Seen,
  suffix: string,
  directions: readonly Direction[] = directionsOf(seen),
): Seen {
  return Object.fromEntries(
    directions.map((direction) => [direction, `${seen[direction]}${suffix}`]),
  );
}

/** How a message calls something: by its name where it is received, else where it is sent. */
export function labelOf({ received, sent }: Seen): string {
  return received ?? sent ?? "";
}

/** A change of something that is sent or received, before it is known which operations reach it. */
export interface ValueChange {
  readonly code: FindingCode;
  readonly message: string;
  readonly spot: Omit<Spot, "old" | "new"> & Pick<Change, "old" | "new">;
  readonly effects: Effects;
  /** Tells changes of the same code at the same spot apart. */
  readonly detail?: string;
}

/** Takes the changes as they are found. */
export type ReportChange = (change: ValueChange) => void;

/** The effects of a rule in every direction that something is seen in. */
export function effectsOn(seen: Seen, effectOf: (direction: Direction) => Effect | null): Effects {
  return effectsFor(directionsOf(seen), effectOf);
}
