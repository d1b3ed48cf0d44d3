import type { Json } from "../json.js";
import { isJsonArray, isJsonObject } from "../json.js";
import { schemaKeyOf } from "../schema-graph.js";
import type { SchemaObject } from "../validate/openapi.js";
import type { Shape } from "./shape.js";

/** The optional properties of a schema and of those that it extends: what a schema that extends it may require. */
export function optionalProperties(
  schema: Json,
  schemas: ReadonlyMap<string, { readonly schema: SchemaObject }>,
): ReadonlySet<string> {
  const names = new Set<string>();
  const required = new Set<Json>();
  const seen = new Set<Json>();
  const queue: Json[] = [schema];
  for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
    if (!isJsonObject(next) || seen.has(next)) continue;
    seen.add(next);
    if (isJsonObject(next["properties"])) {
      for (const name of Object.keys(next["properties"])) names.add(name);
    }
    for (const name of listOf(next["required"])) required.add(name);
    const target = schemas.get(schemaKeyOf(next) ?? "");
    if (target !== undefined) queue.push(target.schema);
    for (const each of listOf(next["allOf"])) queue.push(each);
  }
  return new Set([...names].filter((name) => !required.has(name)));
}

function listOf(value: Json | undefined): readonly Json[] {
  return isJsonArray(value) ? value : [];
}

/**
 * Makes optional properties of a shape required, those of its references included.
 *
 * @param optionalIn the optional properties of a named schema, by its key
 */
export function requireProperties(
  shape: Shape,
  names: readonly string[],
  optionalIn: (key: string) => ReadonlySet<string>,
): Shape {
  switch (shape.kind) {
    case "reference": {
      const optional = optionalIn(shape.key);
      return { ...shape, required: names.filter((name) => optional.has(name)) };
    }
    case "object":
      return {
        ...shape,
        properties: shape.properties.map((property) =>
          names.includes(property.name) ? { ...property, required: true } : property,
        ),
      };
    case "intersection":
      return {
        ...shape,
        members: shape.members.map((member) => requireProperties(member, names, optionalIn)),
      };
    case "primitive":
    case "literal":
    case "union":
    case "array":
    case "tuple":
      return shape;
  }
}
