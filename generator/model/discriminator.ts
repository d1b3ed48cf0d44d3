import { isJsonArray, isJsonObject, pointerTokens } from "../json.js";
import type { ResolvedSchema } from "../resolve/resolved-document.js";
import type { SchemaObject } from "../validate/openapi.js";

/**
 * The children of each schema that has a `discriminator` and no alternatives of its own: those that extend it by
 * `allOf`, children of children among them. By key, sorted.
 *
 * @see https://spec.openapis.org/oas/v3.1.1.html#discriminator-object
 */
export function childrenByParent(
  schemas: readonly ResolvedSchema[],
): ReadonlyMap<string, readonly string[]> {
  const extending = new Map<string, string[]>();
  for (const { key, schema } of schemas) {
    for (const parent of parentsOf(schema)) {
      extending.set(parent, [...(extending.get(parent) ?? []), key]);
    }
  }
  const families = new Map<string, readonly string[]>();
  for (const { key, schema } of schemas) {
    if (!isPolymorphicParent(schema)) continue;
    const children = descendants(key, extending);
    if (children.length > 0) families.set(key, children);
  }
  return families;
}

function isPolymorphicParent(schema: SchemaObject): boolean {
  if (!isJsonObject(schema) || !isJsonObject(schema["discriminator"])) return false;
  return schema["oneOf"] === undefined && schema["anyOf"] === undefined;
}

function parentsOf(schema: SchemaObject): readonly string[] {
  if (!isJsonObject(schema) || !isJsonArray(schema["allOf"])) return [];
  return schema["allOf"].flatMap((part) => {
    if (!isJsonObject(part) || typeof part["$ref"] !== "string") return [];
    return pointerTokens(part["$ref"]).slice(2, 3);
  });
}

function descendants(
  key: string,
  extending: ReadonlyMap<string, readonly string[]>,
): readonly string[] {
  const found = new Set<string>();
  const queue = [...(extending.get(key) ?? [])];
  for (let child = queue.pop(); child !== undefined; child = queue.pop()) {
    if (child === key || found.has(child)) continue;
    found.add(child);
    queue.push(...(extending.get(child) ?? []));
  }
  return [...found].toSorted();
}
