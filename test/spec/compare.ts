import type { Json } from "../../generator/json.js";
import { entriesOf, type Aspects, type FactsTable } from "./facts-table.js";

/** Something that one table says and the other does not. */
export interface Difference {
  /** Which facts the spec differs from. */
  readonly against: string;
  /** The thing: `operations/getScimUser/parameters/filter`. */
  readonly where: string;
  /** The aspect of it; `presence` when one side does not have the thing at all. */
  readonly what: string;
  /** Of two lists, what only the facts have. */
  readonly facts: Json;
  /** Of two lists, what only the spec has. */
  readonly spec: Json;
}

/**
 * All differences between the facts and the spec, sorted by place. Of a thing that one side does
 * not have, the parts are not listed; what the facts do not speak of is not compared.
 */
export function compare(
  against: string,
  facts: FactsTable,
  spec: FactsTable,
): readonly Difference[] {
  const said = entriesOf(facts);
  const written = entriesOf(spec);
  const places = [...new Set([...said.keys(), ...written.keys()])].toSorted();
  return places
    .filter(
      (where) => isComparable(where, facts) && hasParent(where, said) && hasParent(where, written),
    )
    .flatMap((where) =>
      compareEntries(said.get(where), written.get(where)).map((difference) => ({
        against,
        where,
        ...difference,
      })),
    );
}

function isComparable(where: string, facts: FactsTable): boolean {
  const [, id = "", part] = where.split("/");
  const operation = where.startsWith("operations/") ? facts.operations[id] : undefined;
  return part !== "responses" || operation === undefined || operation.responses !== undefined;
}

/**
 * Whether the thing that this is a part of is there: the operation of a parameter, the model of a
 * property.
 */
function hasParent(where: string, entries: ReadonlyMap<string, Aspects>): boolean {
  const [group, name, part] = where.split("/");
  return part === undefined || entries.has(`${group}/${name}`);
}

function compareEntries(
  facts: Aspects | undefined,
  spec: Aspects | undefined,
): readonly Pick<Difference, "what" | "facts" | "spec">[] {
  if (facts === undefined) return [{ what: "presence", facts: "absent", spec: "present" }];
  if (spec === undefined) return [{ what: "presence", facts: "present", spec: "absent" }];
  return Object.keys(facts).flatMap((what) => {
    const [said, written] = withoutShared(facts[what] ?? null, spec[what] ?? null);
    return JSON.stringify(said) === JSON.stringify(written)
      ? []
      : [{ what, facts: said, spec: written }];
  });
}

/** Two lists without what both have; the order of values means nothing. */
function withoutShared(facts: Json, spec: Json): readonly [Json, Json] {
  if (!Array.isArray(facts) || !Array.isArray(spec)) return [facts, spec];
  return [
    facts.filter((value) => !spec.includes(value)),
    spec.filter((value) => !facts.includes(value)),
  ];
}
