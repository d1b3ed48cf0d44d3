import { isJsonArray, isJsonObject, pointerTo, type Json } from "../json.js";

/** A reference that leads out of the file it stands in. */
export interface ExternalReference {
  /** Where the text of the reference stands. */
  readonly pointer: string;
  /** The reference without its fragment. */
  readonly uri: string;
}

/**
 * Finds every reference to another file. A reference is an object whose `$ref` is a string, or a value of a
 * discriminator's `mapping` that names a file. What is data is not looked into: examples, defaults, enums, extensions.
 *
 * @see https://spec.openapis.org/oas/v3.1.1.html#reference-object
 */
export function findExternalReferences(tree: Json): readonly ExternalReference[] {
  const found: ExternalReference[] = [];
  visit(tree, { pointer: "#", keysAreNames: false, found });
  return found;
}

interface Visit {
  readonly pointer: string;
  /** Whether the keys of this object are names that the author chose, so that none of them is a keyword. */
  readonly keysAreNames: boolean;
  readonly found: ExternalReference[];
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
  const uri = externalPart(node["$ref"]);
  if (uri !== null) found.push({ pointer: pointerTo(pointer, "$ref"), uri });
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

function findInMapping(node: Json, pointer: string, found: ExternalReference[]): void {
  const mapping = isJsonObject(node) ? node["mapping"] : undefined;
  if (!isJsonObject(mapping)) return;
  for (const [name, target] of Object.entries(mapping)) {
    // A value without a slash is the name of a schema, not a file.
    const uri = typeof target === "string" && target.includes("/") ? externalPart(target) : null;
    if (uri !== null) found.push({ pointer: pointerTo(pointer, "mapping", name), uri });
  }
}

function externalPart(reference: Json | undefined): string | null {
  if (typeof reference !== "string") return null;
  const [uri = ""] = reference.split("#");
  return uri === "" ? null : uri;
}
