import { isJsonArray, isJsonObject, pointerTo, type Json } from "../json.js";
import type { FoundReference } from "./loaded-document.js";

/**
 * Finds every reference. A reference is an object whose `$ref` is a string, or a value of a
 * discriminator's `mapping` that is a path. What is data is not looked into: examples, defaults, enums, extensions.
 *
 * @see https://spec.openapis.org/oas/v3.1.1.html#reference-object
 */
export function findReferences(tree: Json): readonly FoundReference[] {
  const found: FoundReference[] = [];
  visit(tree, { pointer: "#", keysAreNames: false, found });
  return found;
}

interface Visit {
  readonly pointer: string;
  /** Whether the keys of this object are names that the author chose, so that none of them is a keyword. */
  readonly keysAreNames: boolean;
  readonly found: FoundReference[];
}

/** Below these keys stand objects by a name of the author's. */
const namesBelow: ReadonlySet<string> = new Set([
  "$defs",
  "additionalOperations",
  "callbacks",
  "content",
  "definitions",
  "dependentSchemas",
  "encoding",
  "examples",
  "headers",
  "links",
  "mediaTypes",
  "parameters",
  "pathItems",
  "paths",
  "patternProperties",
  "properties",
  "requestBodies",
  "responses",
  "schemas",
  "securitySchemes",
  "variables",
  "webhooks",
]);

/** What stands below these keys is data, whatever it looks like. */
const data: ReadonlySet<string> = new Set(["const", "default", "enum", "example", "value"]);

function visit(node: Json, { pointer, keysAreNames, found }: Visit): void {
  if (isJsonArray(node)) {
    node.forEach((item, index) => {
      visit(item, { pointer: pointerTo(pointer, index), keysAreNames: false, found });
    });
  }
  if (!isJsonObject(node)) return;
  const reference = node["$ref"];
  if (typeof reference === "string") {
    const at = pointerTo(pointer, "$ref");
    found.push({ pointer: at, reference, ...(keysAreNames && { isOfMap: true }) });
  }
  for (const [key, value] of Object.entries(node)) {
    if (typeof value !== "object" || value === null) continue;
    const below = pointerTo(pointer, key);
    if (keysAreNames) visit(value, { pointer: below, keysAreNames: false, found });
    else if (key === "discriminator") findInMapping(value, below, found);
    else if (!isData(key, value)) {
      visit(value, { pointer: below, keysAreNames: namesBelow.has(key), found });
    }
  }
}

function isData(key: string, value: Json): boolean {
  // In a schema `examples` is a list of values, elsewhere it holds Example Objects by name.
  return data.has(key) || key.startsWith("x-") || (key === "examples" && isJsonArray(value));
}

function findInMapping(node: Json, pointer: string, found: FoundReference[]): void {
  const mapping = isJsonObject(node) ? node["mapping"] : undefined;
  if (!isJsonObject(mapping)) return;
  for (const [name, reference] of Object.entries(mapping)) {
    // A value without a slash is the name of a schema.
    if (typeof reference !== "string" || !reference.includes("/")) continue;
    found.push({ pointer: pointerTo(pointer, "mapping", name), reference });
  }
}
