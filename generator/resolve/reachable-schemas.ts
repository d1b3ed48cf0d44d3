import { isJsonArray, isJsonObject, pointerTo, pointerTokens } from "../json.js";
import { walkSchema } from "../subschemas.js";
import type { SchemaObject } from "../validate/openapi.js";
import { isReference } from "./reference.js";

interface NamedSchema {
  readonly key: string;
  readonly schema: SchemaObject;
}

/**
 * The schemas that some others need: those that they refer to, directly or on the way, and the children of a parent with
 * a discriminator, which a value of the parent's type may be.
 *
 * @param roots schemas whose references are `#/components/schemas/` and a name, as are those of the named ones
 */
export function reachableSchemas<Named extends NamedSchema>(
  named: readonly Named[],
  roots: readonly SchemaObject[],
): readonly Named[] {
  const schemas = new Map(named.map(({ key, schema }) => [key, schema]));
  const children = childrenOf(named);
  const reached = new Set<string>();
  const queue = [...roots];
  for (let schema = queue.pop(); schema !== undefined; schema = queue.pop()) {
    for (const key of targetsOf(schema)) {
      const next = schemas.get(key);
      if (next === undefined || reached.has(key)) continue;
      reached.add(key);
      queue.push(next);
      const isParent = isJsonObject(next) && isJsonObject(next["discriminator"]);
      if (isParent) queue.push(...(children.get(key) ?? []).map((child) => referenceTo(child)));
    }
  }
  return named.filter(({ key }) => reached.has(key));
}

function referenceTo(key: string): SchemaObject {
  return { $ref: pointerTo("#/components/schemas", key) };
}

/** What each schema is a part of by `allOf`, the other way round. */
function childrenOf(named: readonly NamedSchema[]): ReadonlyMap<string, readonly string[]> {
  const children = new Map<string, string[]>();
  for (const { key, schema } of named) {
    const parts = isJsonObject(schema) && isJsonArray(schema["allOf"]) ? schema["allOf"] : [];
    for (const part of parts) {
      if (!isReference(part)) continue;
      const parent = keyOf(part.$ref);
      children.set(parent, [...(children.get(parent) ?? []), key]);
    }
  }
  return children;
}

function targetsOf(schema: SchemaObject): readonly string[] {
  const targets: string[] = [];
  walkSchema(schema, (node) => {
    if (!isJsonObject(node)) return;
    if (isReference(node)) targets.push(keyOf(node.$ref));
    const { discriminator } = node;
    const mapping = isJsonObject(discriminator) ? discriminator["mapping"] : undefined;
    for (const target of Object.values(isJsonObject(mapping) ? mapping : {})) {
      if (typeof target === "string") targets.push(keyOf(target));
    }
  });
  return targets;
}

function keyOf(reference: string): string {
  return pointerTokens(reference).at(-1) ?? "";
}
