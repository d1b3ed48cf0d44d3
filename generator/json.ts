/** A value as JSON or YAML holds it. */
export type Json = null | boolean | number | string | readonly Json[] | JsonObject;

export interface JsonObject {
  readonly [key: string]: Json;
}

/** An object that is being made, or that belongs to the code that changes it. */
export type Draft = Record<string, Json>;

/** Tells an object from every other JSON value, arrays included. */
export function isJsonObject(value: unknown): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Tells an array from every other JSON value, without losing what is in it. */
export function isJsonArray(value: Json | undefined): value is readonly Json[] {
  return Array.isArray(value);
}

/**
 * Puts tokens behind a JSON pointer in URI fragment form: `("#/paths", "/users")` is `#/paths/~1users`.
 *
 * @see https://www.rfc-editor.org/rfc/rfc6901#section-3
 */
export function pointerTo(base: string, ...tokens: readonly (string | number)[]): string {
  let pointer = base;
  for (const token of tokens) pointer += `/${escapeToken(token)}`;
  return pointer;
}

/** The tokens of a JSON pointer in URI fragment form, unescaped: `#/paths/~1users` is `["paths", "/users"]`. */
export function pointerTokens(pointer: string): readonly string[] {
  const tokens: string[] = [];
  let slash = pointer.indexOf("/");
  while (slash >= 0) {
    const next = pointer.indexOf("/", slash + 1);
    tokens.push(pointer.slice(slash + 1, next < 0 ? undefined : next));
    slash = next;
  }
  return /[%~]/.test(pointer) ? tokens.map(unescapeToken) : tokens;
}

/** What stands at a JSON pointer; `undefined` where there is nothing. */
export function nodeAt(tree: Json, pointer: string): Json | undefined {
  let node: Json | undefined = tree;
  for (const token of pointerTokens(pointer)) node = childAt(node, token);
  return node;
}

/** The member or item of a value that a token of a JSON pointer names; `undefined` where there is none. */
export function childAt(node: Json | undefined, token: string): Json | undefined {
  if (isJsonArray(node)) return node[Number(token)];
  return isJsonObject(node) && Object.hasOwn(node, token) ? node[token] : undefined;
}

/** A token as it is written in a JSON pointer. */
export function escapeToken(token: string | number): string {
  if (typeof token === "number" || !/[~/]/.test(token)) return String(token); // Nearly always.
  return token.replaceAll("~", "~0").replaceAll("/", "~1");
}

function unescapeToken(token: string): string {
  return decodeFragment(token).replaceAll("~1", "/").replaceAll("~0", "~");
}

function decodeFragment(token: string): string {
  try {
    return decodeURIComponent(token);
  } catch {
    return token; // A lone percent sign is not an escape; what is written is what is meant.
  }
}

/** The one spelling of a pointer that is used as a key: percent-escapes and needless `~` escapes undone. */
export function canonicalPointer(pointer: string): string {
  if (pointer.startsWith("#/") && !/[%~]/.test(pointer)) return pointer; // Nearly always.
  return pointerTo("#", ...pointerTokens(pointer));
}

/** A value as text: a string as it is, anything else as JSON. */
export function asText(value: Json | undefined): string {
  return typeof value === "string" ? value : JSON.stringify(value ?? null);
}
