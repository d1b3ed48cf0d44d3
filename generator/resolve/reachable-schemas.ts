import type { KeyedSchema } from "../schema-graph.js";
import { reachedFrom, referencesOf } from "../schema-graph.js";
import type { SchemaObject } from "../validate/openapi.js";

/**
 * The schemas that some others need: those that they refer to, directly or on the way.
 *
 * @param roots schemas whose references are `#/components/schemas/` and a name, as are those of the named ones
 */
export function reachableSchemas<Named extends KeyedSchema>(
  named: readonly Named[],
  roots: readonly SchemaObject[],
): readonly Named[] {
  const references = new Map(named.map(({ key, schema }) => [key, referencesOf(schema)]));
  const needed = roots.flatMap(referencesOf);
  const reached = new Set([...needed, ...reachedFrom(needed, references)]);
  return named.filter(({ key }) => reached.has(key));
}
