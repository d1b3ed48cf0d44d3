import type { Json, JsonObject } from "../../json.js";
import { isJsonArray, isJsonObject } from "../../json.js";
import type { Edges, KeyedSchema } from "../../schema-graph.js";
import {
  keyOfTarget,
  schemaKeyOf,
  ownPartsOf,
  reachedFrom,
  reversed,
  schemasIn,
} from "../../schema-graph.js";
import { walkSchema } from "../../subschemas.js";
import type { SchemaObject } from "../../validate/openapi.js";
import type { LiteralValues } from "./literal-values.js";

/** What the discriminators of a document say of its named schemas. */
export interface DiscriminatorValues {
  /** The values that mean a schema, by the property that has them. */
  readonly of: (key: string) => LiteralValues;
  /** The properties that tell a schema and those that extend it apart. */
  readonly propertiesOf: (key: string) => ReadonlySet<string>;
}

/** A Discriminator Object with the schemas that it tells apart. */
interface Discriminator {
  readonly property: string;
  /** The values of the mapping with the keys of the schemas that they mean. */
  readonly mapping: readonly (readonly [value: string, key: string])[];
  /** The alternatives of its `oneOf` or `anyOf`; `null` where it tells apart the schemas that extend its own. */
  readonly alternatives: readonly string[] | null;
  /** The key of the named schema that it belongs to; `null` in a schema without a name. */
  readonly owner: string | null;
}

/**
 * Finds the values that the discriminators of a document give to its named schemas: those of a mapping, or else the key
 * of the schema, unless an example or a default of the schema shows another one. A schema that no mapping names, and that extends one that is named, is no class of its own: it has the
 * values of the one that it extends. One that others extend has no value of its own where the mapping names all the
 * others.
 *
 * @param inline the schemas of operations, which may be unions of named ones
 * @see https://spec.openapis.org/oas/v3.1.1.html#discriminator-object
 */
export function discriminatorValues(
  schemas: readonly KeyedSchema[],
  inline: readonly SchemaObject[],
  children: Edges,
): DiscriminatorValues {
  const discriminators = [
    ...schemas.flatMap(({ key, schema }) => discriminatorsIn(schema, key)),
    ...inline.flatMap((schema) => discriminatorsIn(schema, null)),
  ];
  const table = createTable();
  const byKey = new Map(schemas.map(({ key, schema }) => [key, schema]));
  const impliedValue: ImpliedValue = (key, property) =>
    ownPartsOf(byKey.get(key) ?? {}).some((part) => showsAnother(part, property, key)) ? null : key;
  for (const { property, mapping } of discriminators) {
    for (const [value, key] of mapping) table.note(key, property, value);
  }
  for (const discriminator of discriminators) {
    if (discriminator.alternatives !== null) noteAlternatives(discriminator, impliedValue, table);
  }
  const parents = reversed(children);
  for (const discriminator of discriminators) {
    if (discriminator.alternatives === null)
      noteChildren(discriminator, { children, parents, impliedValue, table });
  }
  return table;
}

interface Table extends DiscriminatorValues {
  readonly note: (key: string, property: string, value: string | null) => void;
}

function createTable(): Table {
  const table = new Map<string, Map<string, Set<string>>>();
  const properties = new Map<string, Set<string>>();
  return {
    of: (key) => table.get(key) ?? new Map<string, Set<string>>(),
    propertiesOf: (key) => properties.get(key) ?? new Set(),
    note(key, property, value) {
      properties.set(key, new Set([...(properties.get(key) ?? []), property]));
      if (value === null) return;
      const own = table.get(key) ?? new Map<string, Set<string>>();
      table.set(key, own.set(property, new Set([...(own.get(property) ?? []), value])));
    },
  };
}

/** The value that means a schema that no mapping names: its key, or `null` where that cannot be. */
type ImpliedValue = (key: string, property: string) => string | null;

/** Whether a schema has an example or a default of a property that is another value. */
function showsAnother({ properties }: JsonObject, property: string, value: string): boolean {
  const own = isJsonObject(properties) ? properties[property] : undefined;
  if (!isJsonObject(own)) return false;
  const { default: usual, example, examples } = own;
  const shown = [usual, example, ...(isJsonArray(examples) ? examples : [])];
  return shown.some((one) => typeof one === "string" && one !== value);
}

function noteAlternatives(
  { property, mapping, alternatives }: Discriminator,
  impliedValue: ImpliedValue,
  table: Table,
): void {
  for (const key of alternatives ?? []) {
    const isMapped = mapping.some(([, target]) => target === key);
    if (!isMapped) table.note(key, property, impliedValue(key, property));
  }
}

interface Family {
  readonly children: Edges;
  readonly parents: Edges;
  readonly impliedValue: ImpliedValue;
  readonly table: Table;
}

function noteChildren(
  { owner, property }: Discriminator,
  { children, parents, impliedValue, table }: Family,
): void {
  if (owner === null) return;
  const below = [...reachedFrom([owner], children)].filter((key) => key !== owner);
  const isMapped = (key: string): boolean => table.of(key).has(property);
  const mapped = new Set(below.filter(isMapped));
  const isClass = (key: string): boolean =>
    mapped.has(key) || ![...reachedFrom([key], parents)].some((parent) => mapped.has(parent));
  const last = below.filter((key) => isClass(key) && !children.has(key));
  const isExhaustive = last.length > 0 && last.every((key) => mapped.has(key));
  table.note(owner, property, null);
  for (const key of below) {
    const isNamed = isClass(key) && !mapped.has(key) && !(isExhaustive && children.has(key));
    table.note(key, property, isNamed ? impliedValue(key, property) : null);
  }
}

function discriminatorsIn(schema: SchemaObject, key: string | null): readonly Discriminator[] {
  const own = new Set<SchemaObject>(ownPartsOf(schema));
  const found: Discriminator[] = [];
  walkSchema(schema, (node) => {
    if (!isJsonObject(node) || !isJsonObject(node["discriminator"])) return;
    const { propertyName, mapping } = node["discriminator"];
    if (typeof propertyName !== "string") return;
    const alternatives = alternativesOf(own.has(node) ? ownPartsOf(schema) : [node]);
    const owner = own.has(node) ? key : null;
    found.push({ property: propertyName, mapping: entriesOf(mapping), alternatives, owner });
  });
  return found;
}

function entriesOf(mapping: unknown): Discriminator["mapping"] {
  if (!isJsonObject(mapping)) return [];
  return Object.entries(mapping).flatMap(([value, target]) => {
    const key = keyOfTarget(target);
    return key === null ? [] : [[value, key] as const];
  });
}

/** Whether a schema is a union, by itself or by a part that it spells out. */
export function hasAlternatives(schema: SchemaObject): boolean {
  return branchesOf(ownPartsOf(schema)).length > 0;
}

function alternativesOf(parts: readonly JsonObject[]): readonly string[] | null {
  const branches = branchesOf(parts);
  if (branches.length === 0) return null;
  return branches.map(schemaKeyOf).filter((key) => key !== null);
}

function branchesOf(parts: readonly JsonObject[]): readonly Json[] {
  return parts.flatMap((part) => [...schemasIn(part, "oneOf"), ...schemasIn(part, "anyOf")]);
}
