import type { SchemaModel } from "../model/client-model.js";
import type { Changes } from "./changes.js";
import { createShapeComparison } from "./compare-shapes.js";
import type { Comparison, Seen, ValueChange } from "./comparison.js";
import { safe, sourceBreaking } from "./effects.js";
import type { Direction } from "./effects.js";
import type { Pair } from "./pairs.js";
import type { Reach } from "./reach.js";
import { formOf, typeNameOf } from "./side.js";
import { quoted } from "./quoted.js";

/** What is reached in both documents. */
export interface ReachPair {
  readonly old: Reach;
  readonly new: Reach;
}

/** Compares the named schemas: each pair once, with the operations that reach it. */
export function compareSchemas(comparison: Comparison, reach: ReachPair, changes: Changes): void {
  const { pairs, removed, added } = comparison.schemas;
  for (const pair of pairs) comparePair(pair, comparison, reach, changes);
  for (const schema of removed) {
    changes.add({
      code: "schema-removed",
      message: `The type ${quoted(schema.name)} was removed`,
      effects: { any: sourceBreaking },
      names: typeNamesOf(schema),
      operations: [],
      old: schema.pointer,
      new: null,
    });
  }
  for (const schema of added) {
    changes.add({
      code: "schema-added",
      message: `The type ${quoted(schema.name)} was added`,
      effects: { any: safe },
      names: typeNamesOf(schema),
      operations: [],
      old: null,
      new: schema.pointer,
    });
  }
}

/** The names that a schema is exported by. */
export function typeNamesOf(schema: SchemaModel): readonly string[] {
  const { name, inputName, valuesName } = schema;
  return [name, inputName, valuesName].flatMap((each) => each ?? []);
}

function comparePair(
  pair: Pair<SchemaModel>,
  comparison: Comparison,
  reach: ReachPair,
  changes: Changes,
): void {
  const { old, new: now } = pair;
  compareNames(pair, changes);
  const shared = (direction: Direction): readonly string[] => {
    const after = reach.new.usersOf(now.key, direction);
    return [...reach.old.usersOf(old.key, direction)].filter((user) => after.has(user));
  };
  const users = { sent: shared("sent"), received: shared("received") };
  const directions = (["sent", "received"] as const).filter((each) => users[each].length > 0);
  // A type that no operation reaches is compared as one that is read.
  const compared: readonly Direction[] = directions.length > 0 ? directions : ["received"];
  const seen: Seen = Object.fromEntries(
    compared.map((direction) => [direction, typeNameOf(old, direction)]),
  );
  const report = (change: ValueChange): void => changes.addValue(change, users);
  const { compare } = createShapeComparison(comparison, report, {
    old: old.received,
    new: now.received,
  });
  const spot = { old: old.pointer, new: now.pointer, seen };
  compare({ old: old.shape, new: now.shape }, spot);
  compareForms(pair, seen, report);
}

function compareNames({ old, new: now }: Pair<SchemaModel>, changes: Changes): void {
  const kept = new Set(typeNamesOf(now));
  const lost = typeNamesOf(old).filter((name) => !kept.has(name));
  if (lost.length === 0) return;
  const isRenamed = old.name !== now.name;
  const list = lost.map((name) => quoted(name)).join(", ");
  changes.add({
    code: isRenamed ? "schema-renamed" : "schema-form-changed",
    message: isRenamed
      ? `The type ${quoted(old.name)} is called ${quoted(now.name)} now`
      : `${list} is not exported any more, since it is the same as ${quoted(now.name)}`,
    effects: { any: sourceBreaking },
    names: lost,
    operations: [],
    old: old.pointer,
    new: now.pointer,
  });
}

/** The same shape is printed with read-only arrays or open enumerations, depending on where it is used. */
function compareForms(
  { old, new: now }: Pair<SchemaModel>,
  seen: Seen,
  report: (change: ValueChange) => void,
): void {
  if (seen.sent === undefined) return;
  const [before, after] = [formOf(old, "sent"), formOf(now, "sent")];
  const losesReadOnly = before.readonly && !after.readonly && holds(old, '"kind":"array"');
  const losesOpen = before.open && !after.open && holds(old, '"extensible":true');
  if (!losesReadOnly && !losesOpen) return;
  report({
    code: "schema-form-changed",
    message: losesReadOnly
      ? `The arrays of ${quoted(seen.sent)} are not read-only any more, since it is received as well`
      : `The enumerations of ${quoted(seen.sent)} are closed, since it is only sent`,
    spot: { seen: { sent: seen.sent }, old: old.pointer, new: now.pointer },
    effects: { sent: sourceBreaking },
    detail: losesReadOnly ? "arrays" : "enumerations",
  });
}

function holds({ shape }: SchemaModel, text: string): boolean {
  return JSON.stringify(shape).includes(text);
}
