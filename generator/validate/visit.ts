import type { ValidateFunction } from "ajv";
import { nodeAt, pointerTo, type Draft, type Json, type JsonObject } from "../json.js";
import type { SourceText } from "../load/loaded-document.js";
import { partOf } from "../origins.js";
import type { Dialect } from "./dialect.js";
import type { Finding, PlacedFinding } from "./finding.js";
import type { Field, Kind, ObjectTable } from "./objects.js";

/** A place in a file: the keys that lead there, innermost first. */
export interface NodePath {
  readonly source: SourceText;
  readonly above: NodePath | null;
  readonly key: string | number;
}

/** An object of the specification that is being looked at. The tree is ours, so rules may change it. */
export interface Visit {
  readonly node: Draft;
  readonly kind: Kind;
  readonly place: NodePath;
  readonly dialect: Dialect;
  readonly table: ObjectTable;
  readonly walk: Walk;
}

/** A reference that was found; it is followed when all files that are needed have been read. */
export interface FoundReference {
  /** The object that has `$ref`, or the `mapping` of a discriminator. */
  readonly holder: Draft;
  /** `$ref`, or a name in a `mapping`. */
  readonly key: string;
  readonly field: Field;
  readonly place: NodePath;
  readonly dialect: Dialect;
  /** What holds the holder; `null` for the root of a file. */
  readonly parent: Draft | Json[] | null;
}

/** What one walk over a document gathers. */
export interface Walk {
  /** Every object that was visited, and as what. */
  readonly seen: Map<object, Kind>;
  readonly references: FoundReference[];
  readonly findings: PlacedFinding[];
  /** Objects that their rules want to be taken out of what holds them. */
  readonly dropped: Set<object>;
  /** Objects that no client is right with; in a list they are taken out, elsewhere they keep their place. */
  readonly faulty: Set<object>;
  readonly tables: (dialect: Dialect) => ReadonlyMap<Kind, ObjectTable>;
  /** Where each schema is that states a URI of its own. */
  readonly ids: Map<string, NodePath>;
  /** Checks the value of an extension against its JSON Schema. */
  readonly validatorOf: (name: string, schema: object) => ValidateFunction;
  /** Visits an object and all below it, unless that has been done. */
  readonly visit: (node: JsonObject, field: Field, held: Holder) => void;
}

/** What holds an object, and where. */
export interface Holder {
  /** `null` for the root of a file. */
  readonly parent: Draft | Json[] | null;
  readonly place: NodePath;
  readonly dialect: Dialect;
}

/** The JSON pointer of a place, into the tree as it is now. */
export function pointerOf({ above, key }: NodePath): string {
  return above === null ? "#" : pointerTo(pointerOf(above), key);
}

/** Reports something about an object, or about what stands at keys below it. */
export function report(
  { place, walk }: Pick<Visit, "place" | "walk">,
  finding: Finding,
  ...keys: readonly (string | number)[]
): void {
  const { origins, tree } = place.source;
  const pointer = pointerTo(pointerOf(place), ...keys);
  // The part is settled now, since a rule may take away what it has reported.
  const part = finding.part ?? partOf(nodeAt(tree, pointer));
  walk.findings.push({ ...finding, part, origin: origins.at(pointer) });
}

/** The place of a member. */
export function below(place: NodePath, ...keys: readonly (string | number)[]): NodePath {
  return keys.reduce<NodePath>((above, key) => ({ source: place.source, above, key }), place);
}
