import { isJsonArray, isJsonObject } from "../../../generator/json.js";
import type { Json, JsonObject } from "../../../generator/json.js";
import { listOf, nameIn } from "./components.js";

/** What the discriminators of a document mean for its component schemas. */
export interface Discriminators {
  /** The values that the discriminating property of a schema may have: schema → property → values. */
  readonly literals: ReadonlyMap<string, ReadonlyMap<string, ReadonlySet<string>>>;
  /** Parents that stand for their children, wherever they are referred to outside of an `allOf`. */
  readonly unions: ReadonlyMap<string, Union>;
}

interface Union {
  readonly children: ReadonlySet<string>;
  /** A parent may be a concrete class as well: it is mapped, or in the middle of a hierarchy. */
  readonly includesItself: boolean;
}

export function findDiscriminators(schemas: JsonObject): Discriminators {
  const literals = new Map<string, Map<string, Set<string>>>();
  const add = (name: string, property: string, values: readonly string[]): void => {
    const properties = literals.get(name) ?? new Map<string, Set<string>>();
    const known = properties.get(property) ?? new Set<string>();
    values.forEach((value) => known.add(value));
    literals.set(name, properties.set(property, known));
  };
  visitUnions(schemas, (property, mapping, alternatives) => {
    for (const name of alternatives) {
      const values = valuesFor(name, mapping);
      const isImplied = !Object.values(mapping).some((target) => targetOf(target) === name);
      if (!(isImplied && showsAnother(schemas[name], property, name))) add(name, property, values);
    }
  });
  const unions = new Map<string, Union>();
  for (const [name, schema] of Object.entries(schemas)) {
    const { property, mapping } = discriminatorOf(schema) ?? {};
    const children = childrenOf(name, schemas);
    if (property === undefined || children.size === 0 || hasAlternatives(schema)) continue;
    const isMapped = Object.values(mapping ?? {}).some((target) => targetOf(target) === name);
    for (const child of descendantsOf(name, schemas)) {
      add(child, property, valuesFor(child, mapping ?? {}));
    }
    if (isMapped) add(name, property, valuesFor(name, mapping ?? {}));
    unions.set(name, { children, includesItself: isMapped });
  }
  for (const [name, union] of unions) {
    const isChild = [...unions].some(
      ([parent]) => parent !== name && descendantsOf(parent, schemas).has(name),
    );
    if (isChild) unions.set(name, { ...union, includesItself: true });
  }
  return { literals, unions };
}

type UnionVisitor = (
  property: string,
  mapping: Readonly<Record<string, string>>,
  alternatives: readonly string[],
) => void;

/** Calls back for each `oneOf` or `anyOf` with a discriminator, however deep it stands. */
function visitUnions(node: Json, visit: UnionVisitor): void {
  if (typeof node !== "object" || node === null) return;
  const discriminator = isJsonArray(node) ? null : discriminatorOf(node);
  if (discriminator !== null && isJsonObject(node)) {
    const names = [...listOf(node["oneOf"]), ...listOf(node["anyOf"])].flatMap((alternative) => {
      const name = isJsonObject(alternative) ? nameIn(alternative["$ref"]) : null;
      return name === null ? [] : [name];
    });
    visit(discriminator.property, discriminator.mapping, names);
  }
  for (const value of Object.values(node)) visitUnions(value, visit);
}

function discriminatorOf(
  node: Json,
): { readonly property: string; readonly mapping: Readonly<Record<string, string>> } | null {
  const discriminator = isJsonObject(node) ? node["discriminator"] : undefined;
  if (!isJsonObject(discriminator)) return null;
  const { propertyName, mapping } = discriminator;
  if (typeof propertyName !== "string") return null;
  const targets = Object.entries(isJsonObject(mapping) ? mapping : {}).flatMap(([key, target]) =>
    typeof target === "string" ? [[key, target] as const] : [],
  );
  return { property: propertyName, mapping: Object.fromEntries(targets) };
}

/** The values that the mapping has for a schema; without any, its name. */
function valuesFor(name: string, mapping: Readonly<Record<string, string>>): readonly string[] {
  const keys = Object.entries(mapping)
    .filter(([, target]) => targetOf(target) === name)
    .map(([key]) => key);
  return keys.length > 0 ? keys : [name];
}

/** Whether the example or default of a property is another value, so that the name of the schema cannot be it. */
function showsAnother(schema: Json | undefined, property: string, value: string): boolean {
  const properties = isJsonObject(schema) ? schema["properties"] : undefined;
  const own = isJsonObject(properties) ? properties[property] : undefined;
  if (!isJsonObject(own)) return false;
  return [own["default"], own["example"], ...listOf(own["examples"])].some(
    (shown) => typeof shown === "string" && shown !== value,
  );
}

function targetOf(target: string): string {
  return nameIn(target) ?? target;
}

function hasAlternatives(schema: Json): boolean {
  return (
    isJsonObject(schema) && [...listOf(schema["oneOf"]), ...listOf(schema["anyOf"])].length > 0
  );
}

function childrenOf(name: string, schemas: JsonObject): ReadonlySet<string> {
  const children = Object.entries(schemas).filter(
    ([, schema]) =>
      isJsonObject(schema) &&
      listOf(schema["allOf"]).some((part) => isJsonObject(part) && nameIn(part["$ref"]) === name),
  );
  return new Set(children.map(([child]) => child));
}

function descendantsOf(name: string, schemas: JsonObject): ReadonlySet<string> {
  const found = new Set<string>();
  const visit = (parent: string): void => {
    for (const child of childrenOf(parent, schemas)) {
      if (found.has(child)) continue;
      found.add(child);
      visit(child);
    }
  };
  visit(name);
  return found;
}
