import type { Json } from "./json.js";
import { isJsonArray, isJsonObject, pointerTokens } from "./json.js";
import type { SchemaObject } from "./validate/openapi.js";

/** A schema with the key that references to it name. */
export interface KeyedSchema {
  readonly key: string;
  readonly schema: SchemaObject;
}

/** The key of the named schema that a reference leads to, as of `#/components/schemas/User`; `null` for no reference. */
export function schemaKeyOf(schema: Json | undefined): string | null {
  return isJsonObject(schema) ? keyOfTarget(schema["$ref"]) : null;
}

/** The key in the target of a reference, or of an entry of a discriminator's mapping; `null` for anything else. */
export function keyOfTarget(target: Json | undefined): string | null {
  if (typeof target !== "string") return null;
  return pointerTokens(target)[2] ?? null;
}

/** Which schemas extend which by `allOf`. */
export interface Hierarchy {
  /** The keys of all schemas that extend a schema, directly or through others; sorted, without the schema itself. */
  readonly descendantsOf: (key: string) => readonly string[];
  /**
   * Whether a reference to the schema means any of its descendants: it has a discriminator, no alternatives of its own,
   * and at least one descendant.
   *
   * @see https://spec.openapis.org/oas/v3.1.1.html#discriminator-object
   */
  readonly isPolymorphicParent: (key: string) => boolean;
}

/** Finds out which schemas extend which. */
export function findHierarchy(schemas: readonly KeyedSchema[]): Hierarchy {
  const children = new Map<string, string[]>();
  const parents = new Set<string>();
  for (const { key, schema } of schemas) {
    if (!isJsonObject(schema)) continue;
    for (const parent of parentsOf(schema)) {
      const known = children.get(parent);
      if (known === undefined) children.set(parent, [key]);
      else known.push(key);
    }
    const hasAlternatives = schema["oneOf"] !== undefined || schema["anyOf"] !== undefined;
    if (isJsonObject(schema["discriminator"]) && !hasAlternatives) parents.add(key);
  }
  const found = new Map<string, readonly string[]>();
  const descendantsOf = (key: string): readonly string[] => {
    const known = found.get(key) ?? descendantsIn(children, key);
    found.set(key, known);
    return known;
  };
  return {
    descendantsOf,
    isPolymorphicParent: (key) => parents.has(key) && descendantsOf(key).length > 0,
  };
}

function parentsOf({ allOf }: { readonly allOf?: Json }): readonly string[] {
  return isJsonArray(allOf) ? allOf.flatMap((part) => schemaKeyOf(part) ?? []) : [];
}

function descendantsIn(
  children: ReadonlyMap<string, readonly string[]>,
  key: string,
): readonly string[] {
  const found = new Set<string>();
  const queue = [...(children.get(key) ?? [])];
  for (let child = queue.pop(); child !== undefined; child = queue.pop()) {
    if (child === key || found.has(child)) continue;
    found.add(child);
    queue.push(...(children.get(child) ?? []));
  }
  return [...found].toSorted();
}
