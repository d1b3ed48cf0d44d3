import type { JsonObject } from "../../json.js";
import { isJsonArray, isJsonObject } from "../../json.js";
import type { Rewrite } from "./rewrite.js";
import { hasComposition, listOf, typesOf, without, wrap } from "./rewrite.js";

/** What OpenAPI 3.0 and the drafts before it say in other words than JSON Schema 2020-12. */
export const dialectRewrites: readonly Rewrite[] = [
  {
    name: "boolean bounds",
    what: "`minimum: 1, exclusiveMinimum: true` becomes `exclusiveMinimum: 1`",
    why: "documentation would say that the bound itself is allowed",
    keywords: ["exclusiveMinimum", "exclusiveMaximum"],
    rewrite: (schema) =>
      numericBound(
        numericBound(schema, "exclusiveMinimum", "minimum"),
        "exclusiveMaximum",
        "maximum",
      ),
  },
  {
    name: "one example",
    what: "`example: x` becomes `examples: [x]`",
    why: "documentation has one place to look at",
    keywords: ["example"],
    rewrite: (schema) => {
      const { example } = schema;
      if (example === undefined) return schema;
      const rest = without(schema, "example");
      return isJsonArray(schema["examples"]) ? rest : { ...rest, examples: [example] };
    },
  },
  {
    name: "items as a list",
    what: "`items: [A, B], additionalItems: C` becomes `prefixItems: [A, B], items: C`",
    why: "what may follow the listed items would be lost",
    keywords: ["items"],
    rewrite: (schema) => {
      if (!isJsonArray(schema["items"])) return schema;
      const { items, additionalItems } = schema;
      const rest = without(schema, "items", "additionalItems");
      return {
        ...rest,
        prefixItems: items,
        ...(additionalItems === undefined ? {} : { items: additionalItems }),
      };
    },
  },
  {
    name: "required as a flag",
    what: "`required: true` on a property goes",
    why: "openapi-typescript expects a list and throws",
    keywords: ["required"],
    rewrite: (schema) =>
      schema["required"] === undefined || isJsonArray(schema["required"])
        ? schema
        : without(schema, "required"),
  },
  {
    name: "nullable",
    what: "`type: T, nullable: true` becomes `type: [T, null]`; without a type, `anyOf` with null",
    why: "beside `$ref` and in a type list it would be lost",
    keywords: ["nullable"],
    rewrite: nullableAsType,
  },
];

function numericBound(schema: JsonObject, exclusive: string, inclusive: string): JsonObject {
  const flag = schema[exclusive];
  if (typeof flag !== "boolean") return schema;
  const bound = schema[inclusive];
  if (!flag || bound === undefined) return without(schema, exclusive);
  return { ...without(schema, inclusive), [exclusive]: bound };
}

/** @see https://spec.openapis.org/oas/v3.0.4.html#fixed-fields-20 */
function nullableAsType(schema: JsonObject): JsonObject {
  const { nullable } = schema;
  if (nullable === undefined) return schema;
  const rest = without(schema, "nullable");
  if (nullable !== true) return rest;
  const values = rest["enum"];
  const withNull = isJsonArray(values) && !values.includes(null) ? [...values, null] : values;
  const enumeration = withNull === undefined ? {} : { enum: withNull };
  const types = typesOf(rest);
  if (types.length > 0) {
    return {
      ...rest,
      type: types.includes("null") ? types : [...types, "null"],
      ...enumeration,
    };
  }
  if (withNull !== undefined) return { ...rest, ...enumeration };
  if (rest["$ref"] === undefined && rest["const"] === undefined && !hasComposition(rest)) {
    return isJsonObject(rest["properties"]) ? { ...rest, type: ["object", "null"] } : rest;
  }
  const plainUnion = listOf(rest, "anyOf").length > 0 && !mixesUnion(rest);
  if (plainUnion) return { ...rest, anyOf: [...listOf(rest, "anyOf"), { type: "null" }] };
  return wrap(rest, "anyOf", [{ type: "null" }]);
}

function mixesUnion(schema: JsonObject): boolean {
  const others = ["$ref", "allOf", "oneOf", "discriminator", "properties", "const"];
  return others.some((keyword) => schema[keyword] !== undefined);
}
