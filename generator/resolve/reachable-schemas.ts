import { isJsonObject, pointerTo } from "../json.js";
import type { KeyedSchema } from "../schema-graph.js";
import { findHierarchy, keyOfTarget } from "../schema-graph.js";
import { walkSchema } from "../subschemas.js";
import type { SchemaObject } from "../validate/openapi.js";

/**
 * The schemas that some others need: those that they refer to, directly or on the way, and the children of a parent with
 * a discriminator, which a value of the parent's type may be.
 *
 * @param roots schemas whose references are `#/components/schemas/` and a name, as are those of the named ones
 */
export function reachableSchemas<Named extends KeyedSchema>(
  named: readonly Named[],
  roots: readonly SchemaObject[],
): readonly Named[] {
  const schemas = new Map(named.map(({ key, schema }) => [key, schema]));
  const { descendantsOf, isPolymorphicParent } = findHierarchy(named);
  const reached = new Set<string>();
  const queue = [...roots];
  for (let schema = queue.pop(); schema !== undefined; schema = queue.pop()) {
    for (const key of targetsOf(schema)) {
      const next = schemas.get(key);
      if (next === undefined || reached.has(key)) continue;
      reached.add(key);
      queue.push(next);
      if (isPolymorphicParent(key)) queue.push(...descendantsOf(key).map(referenceTo));
    }
  }
  return named.filter(({ key }) => reached.has(key));
}

function referenceTo(key: string): SchemaObject {
  return { $ref: pointerTo("#/components/schemas", key) };
}

/** The keys of the schemas that a schema refers to, also by its discriminator. */
function targetsOf(schema: SchemaObject): readonly string[] {
  const targets: string[] = [];
  walkSchema(schema, (node) => {
    if (!isJsonObject(node)) return;
    const { discriminator } = node;
    const mapping = isJsonObject(discriminator) ? discriminator["mapping"] : undefined;
    for (const target of [node["$ref"], ...Object.values(isJsonObject(mapping) ? mapping : {})]) {
      const key = keyOfTarget(target);
      if (key !== null) targets.push(key);
    }
  });
  return targets;
}
