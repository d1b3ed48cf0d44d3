import type { JsonObject } from "../../json.js";
import { isJsonObject, pointerTokens } from "../../json.js";
import type { Rewrite, RewriteScope } from "./rewrite.js";
import { saysNothing, splitAnnotations, without, wrap } from "./rewrite.js";

/** Members that name a place in a schema or hold schemas that only references lead to. */
const placeWords = ["$defs", "$anchor", "$dynamicAnchor", "$recursiveAnchor", "$id", "$schema"];

/** References, and what they lead to. */
export const referenceRewrites: readonly Rewrite[] = [
  {
    name: "references by anchor",
    what: "`$dynamicRef: #node`, `$recursiveRef: #` and `$ref: #node` become a reference to the root",
    why: "`unknown`, or openapi-typescript throws: it knows JSON pointers only",
    rewrite: anchorAsPointer,
  },
  {
    name: "places",
    what: "`$defs`, `$anchor`, `$id` and their like go",
    why: "`$defs` would be printed as a property; what refers to it refers to a name by now",
    rewrite: (schema) =>
      placeWords.some((keyword) => schema[keyword] !== undefined)
        ? without(schema, ...placeWords)
        : schema,
  },
  {
    name: "siblings of a reference",
    what: "`$ref: A, properties: …` becomes `allOf` of both; siblings that say nothing go",
    why: "everything beside `$ref` would be ignored",
    rewrite: siblingsAsAllOf,
  },
];

function anchorAsPointer(schema: JsonObject, scope: RewriteScope): JsonObject {
  const found = anchorOf(schema);
  if (found === null) return schema;
  const { keyword, anchor } = found;
  const rest = without(schema, keyword);
  const root = isJsonObject(scope.root) ? scope.root : {};
  const anchors = [root["$anchor"], root["$dynamicAnchor"], ""];
  const [parent, section, key, ...deeper] = pointerTokens(scope.rootPointer);
  const named = parent === "components" && section === "schemas" && key !== undefined;
  if (named && deeper.length === 0 && anchors.includes(anchor)) {
    return { ...rest, $ref: scope.rootPointer };
  }
  scope.reporter.report({
    code: "schema-anchor-unresolved",
    message: `The reference "#${anchor}" leads to no schema that has a name`,
    pointer: scope.pointer,
  });
  return rest;
}

function anchorOf(
  schema: JsonObject,
): { readonly keyword: string; readonly anchor: string } | null {
  for (const keyword of ["$dynamicRef", "$recursiveRef", "$ref"]) {
    const value = schema[keyword];
    if (typeof value !== "string" || !value.startsWith("#") || value.startsWith("#/")) continue;
    return { keyword, anchor: value.slice(1) };
  }
  return null;
}

function siblingsAsAllOf(schema: JsonObject): JsonObject {
  if (typeof schema["$ref"] !== "string") return schema;
  const { annotations, rest } = splitAnnotations(schema);
  const siblings = without(rest, "$ref");
  if (Object.keys(siblings).length === 0) return schema;
  const { $ref } = schema;
  const required = siblings["required"];
  const others = without(siblings, "required", "type");
  if (!saysNothing(others)) {
    return wrap({ ...annotations, $ref }, "allOf", [without(siblings, "type")]);
  }
  if (required === undefined) return { ...annotations, $ref };
  return { ...annotations, allOf: [{ $ref }], required };
}
