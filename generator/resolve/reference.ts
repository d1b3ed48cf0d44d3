import type { Json, JsonObject } from "../json.js";
import { canonicalPointer, isJsonObject, nodeAt } from "../json.js";
import type { Reporter } from "../diagnostics.js";
import type { OpenApiObject, ReferenceObject } from "../validate/openapi.js";

/** A node with the place that it stands in. */
export interface Located<Value> {
  readonly pointer: string;
  readonly value: Value;
}

/** What it takes to follow a reference. */
export interface Scope {
  readonly tree: OpenApiObject;
  readonly reporter: Reporter;
}

/**
 * Tells a Reference Object: an object whose `$ref` is a string. An API may well have an attribute of that name, and
 * then the value of `$ref` is the attribute's schema.
 *
 * @see https://spec.openapis.org/oas/v3.1.1.html#reference-object
 */
export function isReference(node: Json | undefined): node is ReferenceObject {
  return isJsonObject(node) && typeof node["$ref"] === "string";
}

/**
 * Follows a reference, and the references that it leads to, down to the object itself. A summary or a description
 * beside a reference replaces the one of what is referred to.
 *
 * @returns `null` for a circle of references, which says nothing and is reported.
 */
export function follow<Value extends JsonObject>(
  { tree, reporter }: Scope,
  { pointer, value }: Located<Value | ReferenceObject>,
): Located<Value> | null {
  const seen = new Set<string>();
  let node: Located<Value | ReferenceObject> = { pointer, value };
  const overrides: JsonObject[] = [];
  while (isReference(node.value)) {
    const target = canonicalPointer(node.value.$ref);
    if (seen.has(target)) {
      const message = `the reference leads back to itself through ${target}`;
      reporter.report({ code: "reference-circular", message, pointer, isFatal: true });
      return null;
    }
    seen.add(target);
    overrides.push(wordsBeside(node.value));
    // Validation has checked that a reference leads to an object of the kind that may stand in its place.
    node = { pointer: target, value: nodeAt(tree, target) as Value | ReferenceObject };
  }
  const words = Object.assign({}, ...overrides.toReversed()) as JsonObject; // Merged JSON objects are a JSON object.
  if (Object.keys(words).length === 0) return { pointer: node.pointer, value: node.value };
  return { pointer: node.pointer, value: { ...node.value, ...words } };
}

function wordsBeside(reference: ReferenceObject): JsonObject {
  const words: Record<string, Json> = {};
  for (const key of ["summary", "description"]) {
    const word = reference[key];
    if (typeof word === "string") words[key] = word;
  }
  return words;
}
