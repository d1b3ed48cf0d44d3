import type { Reporter } from "../diagnostics.js";
import type { JsonObject } from "../json.js";
import { isJsonObject } from "../json.js";
import type { PlacedSubschemaVisitor } from "../subschemas.js";
import { mapPlacedSubschemas, walkSchema } from "../subschemas.js";
import type { SchemaObject } from "../validate/openapi.js";

/** The words of references that may name an anchor; `$recursiveRef` is of the draft before. */
const referenceWords = ["$ref", "$dynamicRef", "$recursiveRef"];
const anchorWords = ["$anchor", "$dynamicAnchor"];

/**
 * Makes what turns references by anchor in a schema into references by JSON pointer: `$ref: #node`, `$dynamicRef:
 * #node` and `$recursiveRef: #`. An anchor is looked for in the named schema or body that the reference stands in, then
 * in all others; a bare `#` is that schema itself. What a dynamic reference means to whoever extends a schema, no type
 * can say: here it means what it means without an extension.
 *
 * An anchor that is nowhere, or in several other schemas, is reported, and the reference goes.
 *
 * @param roots the named schemas and those of operations, by pointer
 * @see https://json-schema.org/draft/2020-12/json-schema-core#section-8.2.2
 */
export function createAnchors(
  roots: ReadonlyMap<string, SchemaObject>,
  reporter: Reporter,
): PlacedSubschemaVisitor {
  if (![...roots.values()].some(refersToAnchors)) return (schema) => schema;
  const anchors = findAnchors(roots);
  const reported = new Set<string>();
  const point: PlacedSubschemaVisitor = (schema, pointer) => {
    if (!isJsonObject(schema)) return schema;
    const mapped = mapPlacedSubschemas(schema, pointer, point);
    const found = anchorReferenceOf(mapped);
    if (found === null) return mapped;
    const { [found.keyword]: _, ...rest } = mapped;
    const root = rootOf(pointer, roots);
    const target = found.anchor === "" ? root : chooseTarget(anchors.get(found.anchor) ?? [], root);
    if (target !== null) return { ...rest, $ref: target };
    if (!reported.has(pointer)) reporter.report(unresolved(found.anchor, pointer));
    reported.add(pointer);
    return rest;
  };
  return point;
}

function refersToAnchors(root: SchemaObject): boolean {
  let isFound = false;
  walkSchema(root, (schema) => {
    isFound ||= isJsonObject(schema) && anchorReferenceOf(schema) !== null;
  });
  return isFound;
}

/** The pointers of the schemas that have each anchor. */
function findAnchors(
  roots: ReadonlyMap<string, SchemaObject>,
): ReadonlyMap<string, readonly string[]> {
  const anchors = new Map<string, readonly string[]>();
  const note: PlacedSubschemaVisitor = (schema, pointer) => {
    if (!isJsonObject(schema)) return schema;
    for (const word of anchorWords) {
      const anchor = schema[word];
      if (typeof anchor === "string")
        anchors.set(anchor, [...(anchors.get(anchor) ?? []), pointer]);
    }
    return mapPlacedSubschemas(schema, pointer, note);
  };
  for (const [pointer, schema] of roots) note(schema, pointer);
  return anchors;
}

function anchorReferenceOf(
  schema: JsonObject,
): { readonly keyword: string; readonly anchor: string } | null {
  for (const keyword of referenceWords) {
    const value = schema[keyword];
    if (typeof value !== "string" || !value.startsWith("#") || value.startsWith("#/")) continue;
    return { keyword, anchor: value.slice(1) };
  }
  return null;
}

function rootOf(pointer: string, roots: ReadonlyMap<string, SchemaObject>): string {
  return [...roots.keys()].find((root) => isWithin(pointer, root)) ?? pointer;
}

function chooseTarget(targets: readonly string[], root: string): string | null {
  const [near, ...others] = targets.filter((target) => isWithin(target, root));
  if (near !== undefined) return others.length === 0 ? near : null;
  const [far = null] = targets;
  return targets.length === 1 ? far : null;
}

function isWithin(pointer: string, root: string): boolean {
  return pointer === root || pointer.startsWith(`${root}/`);
}

function unresolved(anchor: string, pointer: string): Parameters<Reporter["report"]>[0] {
  return {
    code: "schema-anchor-unresolved",
    message: `The reference "#${anchor}" leads to no schema, or to several`,
    pointer,
  };
}
