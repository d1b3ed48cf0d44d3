import type { JsonObject } from "../../json.js";
import type { Rewrite } from "./rewrite.js";
import { saysNothing, splitAnnotations, without, wrap } from "./rewrite.js";

/** Members that name a place in a schema or hold schemas that only references lead to. */
const placeWords = ["$defs", "$anchor", "$dynamicAnchor", "$recursiveAnchor", "$id", "$schema"];

/** References, and what they lead to. */
export const referenceRewrites: readonly Rewrite[] = [
  {
    name: "places",
    what: "`$defs`, `$anchor`, `$id` and their like go",
    why: "`$defs` would be printed as a property; what refers to it refers to a name by now",
    keywords: placeWords,
    rewrite: (schema) => without(schema, ...placeWords),
  },
  {
    name: "siblings of a reference",
    what: "`$ref: A, properties: …` becomes `allOf` of both; siblings that say nothing go",
    why: "everything beside `$ref` would be ignored",
    keywords: ["$ref"],
    rewrite: siblingsAsAllOf,
  },
];

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
