import type { Json, JsonObject } from "../../json.js";
import { isJsonObject } from "../../json.js";
import type { Edges } from "../../schema-graph.js";
import { reachedFrom, referenceTo, reversed } from "../../schema-graph.js";
import { without } from "../lowering/rewrite.js";
import type { NamedSchema } from "../named-schemas.js";
import type { ClaimBaseKey } from "./base-schemas.js";
import { splitOff, withBases } from "./base-schemas.js";
import type { DiscriminatorValues } from "./discriminators.js";
import { hasAlternatives } from "./discriminators.js";
import type { LiteralValues } from "./literal-values.js";
import { fittingValues, withValues } from "./literal-values.js";

/** What the classes of a hierarchy are made from. */
export interface Hierarchy {
  /** The keys of the schemas that extend a schema. */
  readonly children: Edges;
  readonly values: DiscriminatorValues;
  readonly claimBaseKey: ClaimBaseKey;
}

/**
 * Turns schemas that a discriminator tells apart into types that TypeScript narrows. A schema that others extend becomes
 * the union of these and, where it has values of its own, of itself; what it says of itself moves to a schema beside it
 * (`PetBase`), which the others extend.
 */
export function unfoldParents(
  schemas: readonly NamedSchema[],
  { children, values, claimBaseKey }: Hierarchy,
): readonly NamedSchema[] {
  const telling = new Map<string, readonly string[]>();
  const bases = new Map<string, string>();
  for (const named of schemas) {
    const properties = tellingProperties(named, children, values);
    if (properties.length === 0) continue;
    telling.set(named.key, properties);
    bases.set(named.key, claimBaseKey(named.key));
  }
  const byKey = new Map(schemas.map(({ key, schema }) => [key, schema]));
  const valuesOf = createInheritance(bases, reversed(children), values);
  return schemas.flatMap((named) => {
    const { key } = named;
    const fitting = fittingValues(named.schema, valuesOf(key), byKey);
    const schema = withBases(named.schema, bases);
    const base = bases.get(key);
    if (base === undefined || !isJsonObject(schema)) {
      return [{ ...named, schema: withValues(schema, fitting) }];
    }
    const isClass = (child: string): boolean => bases.has(child) || values.of(child).size > 0;
    const below = new Set((children.get(key) ?? []).filter(isClass));
    const properties = telling.get(key) ?? [];
    const hasValue = properties.some(
      (property) => values.of(key).has(property) && fitting.has(property),
    );
    const itself = hasValue ? { key: base, values: fitting } : null;
    const union = unionOf(properties, [...below].toSorted(), { itself, children, values });
    return splitOff(named, { key: base, schema: without(schema, "discriminator") }, union);
  });
}

interface Members extends Pick<Hierarchy, "children" | "values"> {
  /** The base of a parent that is a class itself, with its values. */
  readonly itself: { readonly key: string; readonly values: LiteralValues } | null;
}

/** The union of the classes below a parent and of the parent itself; each value of the mapping leads to one of these. */
function unionOf(
  [propertyName = ""]: readonly string[],
  below: readonly string[],
  { itself, children, values }: Members,
): JsonObject {
  const entries = below.flatMap((key) => {
    const family = [key, ...reachedFrom([key], children)];
    const found = family.flatMap((one) => [...(values.of(one).get(propertyName) ?? [])]);
    return found.map((value) => [value, targetOf(key)] as const);
  });
  const own = [...(itself?.values.get(propertyName) ?? [])];
  const ownEntries = own.map((value) => [value, targetOf(itself?.key ?? "")] as const);
  const branches =
    itself === null ? [] : [withValues({ allOf: [referenceTo(itself.key)] }, itself.values)];
  return {
    oneOf: [...below.map(referenceTo), ...branches],
    discriminator: { propertyName, mapping: Object.fromEntries([...entries, ...ownEntries]) },
  };
}

function targetOf(key: string): Json {
  return referenceTo(key)["$ref"] ?? null;
}

/** The properties that tell a schema that is no union itself from those that extend it; empty where there are none. */
function tellingProperties(
  { key, schema }: NamedSchema,
  children: Edges,
  values: DiscriminatorValues,
): readonly string[] {
  const properties = [...values.propertiesOf(key)];
  if (properties.length === 0 || !children.has(key) || hasAlternatives(schema)) return [];
  const below = [...reachedFrom([key], children)].filter((child) => child !== key);
  return properties.filter((property) => below.some((child) => values.of(child).has(property)));
}

/**
 * The values of a schema, and for properties of which it has none those of the parents that it extends: what a parent
 * says of itself leaves them open.
 */
function createInheritance(
  bases: ReadonlyMap<string, string>,
  parents: Edges,
  values: DiscriminatorValues,
): (key: string) => LiteralValues {
  const found = new Map<string, LiteralValues>();
  const valuesOf = (key: string): LiteralValues => {
    const known = found.get(key);
    if (known !== undefined) return known;
    const own = values.of(key);
    const split = (parents.get(key) ?? []).filter((parent) => bases.has(parent));
    const missing = [...values.propertiesOf(key)].filter((property) => !own.has(property));
    if (split.length === 0 || missing.length === 0) return own;
    // A parent that extends its own child adds nothing to it.
    found.set(key, own);
    const inherited = split.map((parent) => valuesOf(parent));
    const entries = missing.map(
      (property) =>
        [property, new Set(inherited.flatMap((one) => [...(one.get(property) ?? [])]))] as const,
    );
    const all = new Map([...own, ...entries.filter(([, texts]) => texts.size > 0)]);
    found.set(key, all);
    return all;
  };
  return valuesOf;
}
