import { isJsonArray, isJsonObject } from "../../../generator/json.js";
import type { Json, JsonObject } from "../../../generator/json.js";

/** The schemas among the components of a document, by name. */
export function componentsOf({ components }: JsonObject): JsonObject {
  const schemas = isJsonObject(components) ? components["schemas"] : undefined;
  return isJsonObject(schemas) ? schemas : {};
}

/** The name of the component that a reference leads to. */
export function nameIn(reference: Json | undefined): string | null {
  if (typeof reference !== "string") return null;
  const [, name] = /^#\/components\/schemas\/([^/]+)$/.exec(reference) ?? [];
  if (name === undefined) return null;
  return decodeURIComponent(name).replaceAll("~1", "/").replaceAll("~0", "~");
}

export function listOf(value: Json | undefined): readonly Json[] {
  return isJsonArray(value) ? value : [];
}
