import type { Json, JsonObject } from "../../json.js";
import { isJsonArray, isJsonObject } from "../../json.js";
import type { Rewrite } from "./rewrite.js";
import {
  hasComposition,
  hasCore,
  listOf,
  mapOf,
  saysNothing,
  splitAnnotations,
  typesOf,
  without,
  wrap,
} from "./rewrite.js";

const unions = ["anyOf", "oneOf"] as const;

/** `allOf`, `anyOf`, `oneOf`, and what stands beside them. */
export const alternativeRewrites: readonly Rewrite[] = [
  {
    name: "null beside alternatives",
    what: "`type: [T, null], oneOf: …` becomes `anyOf` of the rest and null",
    why: "the alternatives would be printed once for each type, and null be lost among them",
    keywords: ["allOf", ...unions],
    rewrite: (schema) => {
      const types = typesOf(schema);
      if (types.length < 2 || !types.includes("null") || !hasComposition(schema)) return schema;
      const others = types.filter((type) => type !== "null");
      return wrap({ ...schema, type: others }, "anyOf", [{ type: "null" }]);
    },
  },
  {
    name: "type beside alternatives",
    what: "`type: T` moves into the alternatives that have none; beside `allOf` it goes",
    why: "`T & (…)`, or `unknown` for an alternative without a type",
    keywords: ["allOf", ...unions],
    rewrite: distributeType,
  },
  {
    name: "required names in alternatives",
    what: "`anyOf: [{ required: [a] }]` beside `properties` gets the properties that it requires",
    why: "`unknown`, and with it the whole union",
    keywords: unions,
    rewrite: spellOutRequired,
  },
  {
    name: "alternatives that say nothing",
    what: "`anyOf` and `oneOf` go where an alternative is `{}` to a type",
    why: "`unknown`, and with it the whole union",
    keywords: unions,
    rewrite: (schema) => {
      const idle = unions.filter((keyword) => {
        const branches = schema[keyword];
        return isJsonArray(branches) && (branches.length === 0 || branches.some(addsNothing));
      });
      return idle.length === 0 ? schema : without(schema, ...idle);
    },
  },
  {
    name: "anyOf beside others",
    what: "`properties: …, anyOf: …` becomes `properties: …, allOf: [{ anyOf: … }]`",
    why: "a union of both, where both must hold",
    keywords: ["anyOf"],
    rewrite: (schema) => {
      const { anyOf, discriminator } = schema;
      const beside = hasCore(schema) || schema["allOf"] !== undefined;
      if (anyOf === undefined || !(beside || schema["oneOf"] !== undefined)) return schema;
      const union = discriminator === undefined ? { anyOf } : { anyOf, discriminator };
      const rest = without(schema, "anyOf", "discriminator");
      return { ...rest, allOf: [...listOf(schema, "allOf"), union] };
    },
  },
  {
    name: "members beside parts",
    what: "`allOf: [A], properties: …, required: …` becomes `allOf: [A, { properties: …, required: … }]`",
    why: "`{ … } & A`, and what both have would be required of A once more",
    keywords: ["allOf"],
    rewrite: membersAsPart,
  },
  {
    name: "parts that say nothing",
    what: "`allOf: [A, { required: [a] }]` becomes `allOf: [A], required: [a]`; `{}` and a closed object without properties go",
    why: "`A & unknown`, and `a` stays optional; `A & Record<string, never>`, which nothing satisfies",
    keywords: ["allOf"],
    rewrite: tidyParts,
  },
];

function membersAsPart(schema: JsonObject): JsonObject {
  const parts = listOf(schema, "allOf");
  const moved = memberWords.filter((keyword) => schema[keyword] !== undefined);
  if (parts.length === 0 || moved.length === 0 || listOf(schema, "oneOf").length > 0) return schema;
  const own = mapOf(schema, "properties");
  const isOwn = (name: Json): boolean => typeof name === "string" && own[name] !== undefined;
  const required = listOf(schema, "required");
  const members = {
    type: "object",
    ...Object.fromEntries(moved.map((keyword) => [keyword, schema[keyword] ?? {}])),
    ...(required.some(isOwn) ? { required: required.filter(isOwn) } : {}),
  };
  const rest = without(schema, "type", "required", ...moved);
  const others = required.filter((name) => !isOwn(name));
  const foreign = others.length === 0 ? {} : { required: others };
  // A union comes last, as in what people write: what all alternatives have stands before them.
  const union = parts.findIndex((part) => isJsonObject(part) && isUnion(part));
  const at = union === -1 ? parts.length : union;
  return { ...rest, ...foreign, allOf: [...parts.slice(0, at), members, ...parts.slice(at)] };
}

function isUnion(part: JsonObject): boolean {
  return unions.some((keyword) => listOf(part, keyword).length > 0);
}

const memberWords = [
  ...["properties", "additionalProperties", "patternProperties", "propertyNames"],
] as const;

function distributeType(schema: JsonObject): JsonObject {
  const { type } = schema;
  if (type === undefined || !hasComposition(schema) || hasCore(schema)) return schema;
  const rest = without(schema, "type");
  if (listOf(rest, "allOf").some((part) => !saysNothing(part))) return rest;
  const typed = (branch: Json): Json => {
    if (branch === true) return { type };
    return isJsonObject(branch) && wantsType(branch) ? { ...branch, type } : branch;
  };
  const lists = unions.filter((keyword) => listOf(rest, keyword).length > 0);
  if (lists.length === 0) return schema;
  return {
    ...rest,
    ...Object.fromEntries(lists.map((keyword) => [keyword, listOf(rest, keyword).map(typed)])),
  };
}

function wantsType(branch: JsonObject): boolean {
  const told = ["type", "$ref", "const", "enum", "allOf", "anyOf", "oneOf"];
  return told.every((keyword) => branch[keyword] === undefined);
}

function addsNothing(branch: Json): boolean {
  return saysNothing(branch) && !(isJsonObject(branch) && listOf(branch, "required").length > 0);
}

function spellOutRequired(schema: JsonObject): JsonObject {
  const properties = mapOf(schema, "properties");
  if (Object.keys(properties).length === 0) return schema;
  const branchesOf = (keyword: string): readonly Json[] =>
    listOf(schema, keyword).map((branch) => spellOutBranch(branch, properties));
  const lists = unions.filter((keyword) => schema[keyword] !== undefined);
  if (lists.length === 0) return schema;
  return {
    ...schema,
    ...Object.fromEntries(lists.map((keyword) => [keyword, branchesOf(keyword)])),
  };
}

/** Gives an alternative the properties that it requires; one that only says `type: object` says nothing. */
function spellOutBranch(branch: Json, properties: JsonObject): Json {
  if (!isJsonObject(branch)) return branch;
  const told = ["$ref", "const", "enum", "allOf", "anyOf", "oneOf"];
  if (told.some((keyword) => branch[keyword] !== undefined)) return branch;
  const own = mapOf(branch, "properties");
  const names = listOf(branch, "required").filter((name) => typeof name === "string");
  const copies = names
    .filter((name) => own[name] === undefined)
    .map((name) => [name, undocumented(properties[name])] as const);
  if (copies.length === 0) {
    const bare = without(branch, "type");
    return branch["type"] === "object" && saysNothing(bare) ? bare : branch;
  }
  return { ...branch, type: "object", properties: { ...Object.fromEntries(copies), ...own } };
}

function undocumented(schema: Json | undefined): Json {
  if (!isJsonObject(schema)) return {};
  const { readOnly, writeOnly } = schema;
  return {
    ...splitAnnotations(schema).rest,
    ...(readOnly === undefined ? {} : { readOnly }),
    ...(writeOnly === undefined ? {} : { writeOnly }),
  };
}

function tidyParts(schema: JsonObject): JsonObject {
  if (!isJsonArray(schema["allOf"])) return schema;
  const parts = listOf(schema, "allOf");
  const required = [...listOf(schema, "required"), ...parts.flatMap(foreignRequired)];
  const kept = parts.map(withoutForeignRequired).filter((part) => !isIdlePart(part));
  const rest = without(schema, "allOf", "required");
  const names = required.length === 0 ? {} : { required: [...new Set(required)] };
  if (kept.length > 0) return { ...rest, ...names, allOf: kept };
  const [type] = parts.filter(isJsonObject).flatMap(typesOf);
  const ownType = type === undefined || rest["type"] !== undefined ? {} : { type };
  const closed = parts.some(isClosedEmpty) ? { additionalProperties: false } : {};
  return { ...rest, ...names, ...ownType, ...closed };
}

function isIdlePart(part: Json): boolean {
  if (!isJsonObject(part)) return saysNothing(part);
  if (isClosedEmpty(part)) return true;
  return saysNothing(part["type"] === "object" ? without(part, "type") : part);
}

/** Whether a schema allows an object without members only: beside others, that is to say that they name all members. */
export function isClosedEmpty(schema: Json): boolean {
  if (!isJsonObject(schema) || schema["additionalProperties"] !== false) return false;
  const rest = without(schema, "type", "additionalProperties", "required");
  const isBare = Object.keys(mapOf(rest, "properties")).length === 0;
  return isBare && saysNothing(without(rest, "properties"));
}

/** The names that a part requires and another part must have. */
function foreignRequired(part: Json): readonly Json[] {
  if (!isJsonObject(part) || hasComposition(part)) return [];
  const own = mapOf(part, "properties");
  return listOf(part, "required").filter(
    (name) => typeof name === "string" && own[name] === undefined,
  );
}

function withoutForeignRequired(part: Json): Json {
  const foreign = foreignRequired(part);
  if (!isJsonObject(part) || foreign.length === 0) return part;
  const own = listOf(part, "required").filter((name) => !foreign.includes(name));
  const rest = without(part, "required");
  return own.length === 0 ? rest : { ...rest, required: own };
}
