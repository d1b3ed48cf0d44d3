import type { JsonObject } from "../json.js";
import type { Dialect } from "./dialect.js";
import { checkExtension, createValidators } from "./extensions.js";
import { checkField, checkUnknown } from "./fields.js";
import { fillMissing } from "./mends/missing.js";
import { tablesOf, type Field, type Kind, type ObjectTable } from "./objects.js";
import { rules } from "./rules.js";
import type { Holder, Visit, Walk } from "./visit.js";

/** Begins a walk. */
export function createWalk(): Walk {
  const known = new Map<Dialect, ReadonlyMap<Kind, ObjectTable>>();
  const walk: Walk = {
    seen: new Map(),
    references: [],
    findings: [],
    dropped: new Set(),
    faulty: new Set(),
    ids: new Map(),
    validatorOf: createValidators(),
    visit: (node, field, holder) => visitObject(walk, node, field, holder),
    tables(dialect) {
      const tables = known.get(dialect) ?? tablesOf(dialect);
      known.set(dialect, tables);
      return tables;
    },
  };
  return walk;
}

/**
 * Visits an object and all below it once, parents first: what is wrong is mended where that leaves no doubt, and taken
 * out where it does not, so that later stages find what the tables promise. Data such as examples is not looked into,
 * and references are only noted.
 */
function visitObject(walk: Walk, node: JsonObject, field: Field, holder: Holder): void {
  if (walk.seen.has(node)) return;
  const { place, dialect, parent } = holder;
  walk.seen.set(node, field.of);
  const draft = node; // The tree is ours.
  const isReference = typeof node["$ref"] === "string";
  if (isReference) {
    walk.references.push({ holder: draft, key: "$ref", field, place, dialect, parent });
    if (field.of !== "schema") return;
  }
  const table = walk.tables(dialect).get(field.of);
  if (table === undefined) return;
  const visit: Visit = { node: draft, kind: field.of, place, dialect, table, walk };
  for (const rule of rules[field.of] ?? []) rule(visit);
  for (const key of Object.keys(draft)) {
    if (!Object.hasOwn(draft, key)) continue; // A rule for another key has moved it.
    if (key.startsWith("x-") && !(field.of === "paths" && key.startsWith("/"))) {
      checkExtension(visit, key);
      continue;
    }
    if (key === "$ref" && isReference) continue;
    const known = table.fields.get(key) ?? table.others ?? fieldOfLater(visit, key);
    if (known === null) checkUnknown(visit, key);
    else checkField(visit, key, known);
  }
  if (isReference) return;
  for (const key of table.required) if (draft[key] === undefined) fillMissing(visit, key);
}

/** A keyword of JSON Schema that OpenAPI 3.0 does not have means there what it means later. */
function fieldOfLater({ kind, dialect, walk }: Visit, key: string): Field | null {
  if (kind !== "schema" || dialect !== "3.0") return null;
  return walk.tables("3.1").get(kind)?.fields.get(key) ?? null;
}
