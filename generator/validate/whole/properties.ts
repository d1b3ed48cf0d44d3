import { isJsonArray, isJsonObject, type Json, type JsonObject } from "../../json.js";

/** Follows references inside the document; `null` where there is no object to be found. */
export type Follow = (node: Json | undefined) => JsonObject | null;

/** What is known of the members of the values that a schema describes. */
export interface KnownProperties {
  /** The schemas of the properties; of several, the first. */
  readonly properties: ReadonlyMap<string, Json>;
  /** Whether there may be others. */
  readonly isOpen: boolean;
}

/** The properties that a schema has, itself or by those that it is made of. */
export function propertiesOf(schema: Json | undefined, follow: Follow): KnownProperties {
  const properties = new Map<string, Json>();
  const parts = partsOf(schema, follow);
  for (const part of parts) {
    const own = isJsonObject(part["properties"]) ? part["properties"] : {};
    for (const [name, property] of Object.entries(own)) {
      if (!properties.has(name)) properties.set(name, property);
    }
  }
  const others = ["additionalProperties", "patternProperties", "unevaluatedProperties"];
  const isOpen = parts.some((part) => others.some((keyword) => part[keyword] ?? false));
  return { properties, isOpen: isOpen || properties.size === 0 };
}

/** Whether the values of a schema are objects, or lists of them. */
export function hasMembers(schema: Json | undefined, follow: Follow): boolean {
  const parts = partsOf(schema, follow);
  return [...parts, ...parts.flatMap(({ items }) => partsOf(items, follow))].some(isObject);
}

function isObject({ type, properties }: JsonObject): boolean {
  return type === "object" || properties !== undefined;
}

/** A schema and those that it is made of, each once. */
function partsOf(schema: Json | undefined, follow: Follow): readonly JsonObject[] {
  const parts = new Set<JsonObject>();
  const queue = [schema];
  for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
    const part = follow(next);
    if (part === null || parts.has(part)) continue;
    parts.add(part);
    for (const keyword of ["allOf", "anyOf", "oneOf"]) {
      const list = part[keyword];
      if (isJsonArray(list)) for (const each of list.toReversed()) queue.push(each);
    }
  }
  return [...parts];
}
