import type { Json, JsonObject } from "./json.js";
import { isJsonArray, isJsonObject, pointerTo, pointerTokens } from "./json.js";
import { walkSchema } from "./subschemas.js";
import type { SchemaObject } from "./validate/openapi.js";

/** A schema with the key that references name it by: `#/components/schemas/` and the key. */
export interface KeyedSchema {
  readonly key: string;
  readonly schema: SchemaObject;
}

/** What leads from each key to others. */
export type Edges = ReadonlyMap<string, readonly string[]>;

/** The reference to a named schema. */
export function referenceTo(key: string): JsonObject {
  return { $ref: pointerTo("#/components/schemas", key) };
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

/** The schemas that a keyword lists; empty when there are none. */
export function schemasIn(schema: JsonObject, keyword: string): readonly Json[] {
  const value = schema[keyword];
  return isJsonArray(value) ? value : [];
}

/**
 * A schema and the parts that its `allOf` spells out in place: together, what the schema says of itself.
 *
 * @see https://json-schema.org/draft/2020-12/json-schema-core#section-10.2.1.1
 */
export function ownPartsOf(schema: SchemaObject): readonly JsonObject[] {
  if (!isJsonObject(schema)) return [];
  const parts = schemasIn(schema, "allOf").filter(isJsonObject);
  return [schema, ...parts.filter(({ $ref }) => typeof $ref !== "string").flatMap(ownPartsOf)];
}

/** The keys of the schemas that each schema is extended by through `allOf`: its children. */
export function childrenByParent(schemas: readonly KeyedSchema[]): Edges {
  const children = new Map<string, string[]>();
  for (const { key, schema } of schemas) {
    for (const parent of parentsOf(schema)) {
      children.set(parent, [...(children.get(parent) ?? []), key]);
    }
  }
  return children;
}

/** The keys of the schemas that a schema extends: through `allOf`, or by a `$ref` beside which there is more. */
function parentsOf(schema: SchemaObject): readonly string[] {
  const own = ownPartsOf(schema);
  const parts = own.flatMap((part) => schemasIn(part, "allOf"));
  const keys = [...own.filter(extendsReference), ...parts].map(schemaKeyOf);
  return [...new Set(keys.filter((key) => key !== null))];
}

/** Whether a schema with a `$ref` is more than another name for what it refers to. */
function extendsReference(schema: JsonObject): boolean {
  const words = ["properties", "additionalProperties", "allOf", "anyOf", "oneOf"];
  return words.some((keyword) => schema[keyword] !== undefined);
}

/** The keys of the schemas that a schema refers to, its discriminator's among them; sorted. */
export function referencesOf(schema: SchemaObject): readonly string[] {
  const keys = new Set<string>();
  walkSchema(schema, (node) => {
    if (!isJsonObject(node)) return;
    const { $ref, discriminator } = node;
    const mapping = isJsonObject(discriminator) ? discriminator["mapping"] : undefined;
    for (const reference of [$ref, ...Object.values(isJsonObject(mapping) ? mapping : {})]) {
      const key = keyOfTarget(reference);
      if (key !== null) keys.add(key);
    }
  });
  return [...keys].toSorted();
}

/**
 * The keys of the schemas that a value of a schema is a value of at the same time or instead, in the order of the
 * document: by reference, `allOf`, `anyOf` and `oneOf`, but not by its properties or items. A type that leads back to
 * itself along these is one that TypeScript refuses.
 */
export function directReferences(schema: SchemaObject): readonly string[] {
  if (!isJsonObject(schema)) return [];
  const key = schemaKeyOf(schema);
  const lists = ["allOf", "anyOf", "oneOf"].flatMap((keyword) => schemasIn(schema, keyword));
  const branches = [...lists, schema["then"], schema["else"]].filter(isJsonObject);
  return [...(key === null ? [] : [key]), ...branches.flatMap(directReferences)];
}

/** What is reached from keys along edges, the keys themselves only where an edge leads back to them; sorted. */
export function reachedFrom(keys: Iterable<string>, edges: Edges): ReadonlySet<string> {
  const found = new Set<string>();
  const queue = [...keys].flatMap((key) => edges.get(key) ?? []);
  for (let key = queue.pop(); key !== undefined; key = queue.pop()) {
    if (found.has(key)) continue;
    found.add(key);
    for (const each of edges.get(key) ?? []) queue.push(each);
  }
  return new Set([...found].toSorted());
}

/** Edges the other way round. */
export function reversed(edges: Edges): Edges {
  const back = new Map<string, string[]>();
  for (const [from, keys] of edges) {
    for (const key of keys) back.set(key, [...(back.get(key) ?? []), from]);
  }
  return back;
}
