import { isJsonObject, pointerTokens, type Json, type JsonObject } from "../../generator/json.js";

/**
 * What a Reference Object leads to; anything else is returned as it is.
 *
 * @throws {Error} when it leads nowhere.
 */
export function follow(tree: Json, value: Json | undefined): Json {
  const reference = at(value, "$ref");
  if (typeof reference !== "string") return value ?? null;
  const target = at(tree, ...pointerTokens(reference));
  if (target === undefined) throw new Error(`${reference} leads nowhere`);
  return target;
}

/** What stands at the path, `undefined` when nothing does. */
export function at(value: Json | undefined, ...path: readonly string[]): Json | undefined {
  return path.reduce<Json | undefined>((parent, key) => {
    if (Array.isArray(parent)) return list(parent)[Number(key)];
    return isJsonObject(parent) && Object.hasOwn(parent, key) ? parent[key] : undefined;
  }, value);
}

/** An object with nothing but these members. */
export function pick(value: Json, keys: readonly string[]): JsonObject {
  return Object.fromEntries(members(value).filter(([key]) => keys.includes(key)));
}

/** The members of an object; none of anything else. */
export function members(value: Json | undefined): readonly (readonly [string, Json])[] {
  return isJsonObject(value) ? Object.entries(value) : [];
}

/** The items of a list; none of anything else. */
export function list(value: Json | undefined): readonly Json[] {
  // Array.isArray loses the element type of a readonly array.
  return Array.isArray(value) ? value.map((item: Json) => item) : [];
}

/** The items of a list as text. */
export function texts(value: Json | undefined): readonly string[] {
  return list(value).map(text);
}

/** A string as it is, anything else as JSON. */
export function text(value: Json | undefined): string {
  return typeof value === "string" ? value : JSON.stringify(value ?? null);
}

/** Whether a flag is set. */
export function isTrue(value: Json | undefined): boolean {
  return value === true;
}
