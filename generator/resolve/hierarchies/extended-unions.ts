import type { Json, JsonObject } from "../../json.js";
import { isJsonObject } from "../../json.js";
import type { Edges } from "../../schema-graph.js";
import {
  childrenByParent,
  directReferences,
  schemaKeyOf,
  ownPartsOf,
  reachedFrom,
  referenceTo,
  schemasIn,
} from "../../schema-graph.js";
import { saysNothing, without } from "../lowering/rewrite.js";
import type { SchemaObject } from "../../validate/openapi.js";
import type { NamedSchema } from "../named-schemas.js";
import type { ClaimBaseKey } from "./base-schemas.js";
import { splitOff, withBases } from "./base-schemas.js";
import { hasAlternatives } from "./discriminators.js";

const keywords = ["oneOf", "anyOf"] as const;

/**
 * Splits each union whose alternatives extend it, which would be a type that contains itself. What it says beside its
 * alternatives moves to a schema beside it: those that extended the union extend that one, and the other alternatives
 * have it in addition.
 */
export function splitExtendedUnions(
  schemas: readonly NamedSchema[],
  claimBaseKey: ClaimBaseKey,
): readonly NamedSchema[] {
  const extenders = extendersOfUnions(schemas);
  if (extenders.size === 0) return schemas;
  const bases = new Map<string, string | null>();
  for (const { key, schema } of schemas) {
    if (!extenders.has(key) || !isJsonObject(schema)) continue;
    bases.set(key, isEmpty(withoutAlternatives(schema)) ? null : claimBaseKey(key));
  }
  return schemas.flatMap((named) => {
    const { key } = named;
    const extended = new Map([...bases].filter(([union]) => extenders.get(union)?.has(key)));
    const schema = withBases(named.schema, extended);
    const base = bases.get(key);
    if (base === undefined || !isJsonObject(schema)) return [{ ...named, schema }];
    const own = { key: base, schema: withoutAlternatives(schema) };
    return splitOff(named, own, unionOf(schema, base, extenders.get(key) ?? new Set()));
  });
}

/**
 * The keys of the schemas that extend each union and are among what it may be. Where a discriminator tells the
 * alternatives apart, a schema that adds to what the union says beside them is meant to be one; any other is the union
 * by another name, or a narrower form of it.
 */
function extendersOfUnions(
  schemas: readonly NamedSchema[],
): ReadonlyMap<string, ReadonlySet<string>> {
  const children = childrenByParent(schemas);
  const direct: Edges = new Map(schemas.map(({ key, schema }) => [key, directReferences(schema)]));
  const adding = new Set(
    schemas.filter(({ schema }) => addsToParents(schema)).map(({ key }) => key),
  );
  const extenders = new Map<string, ReadonlySet<string>>();
  for (const { key, schema } of schemas) {
    if (!children.has(key) || !hasAlternatives(schema)) continue;
    const reached = reachedFrom([key], direct);
    const isTold =
      ownPartsOf(schema).some(({ discriminator }) => discriminator !== undefined) &&
      !(isJsonObject(schema) && isEmpty(withoutAlternatives(schema)));
    const below = [...reachedFrom([key], children)].filter(
      (child) => child !== key && (reached.has(child) || (isTold && adding.has(child))),
    );
    if (below.length > 0) extenders.set(key, new Set(below));
  }
  return extenders;
}

/** Whether a schema says anything of its own beside what it extends. */
function addsToParents(schema: SchemaObject): boolean {
  return ownPartsOf(schema).some((part) => !saysNothing(without(part, "$ref", "allOf")));
}

/** What a union says beside its alternatives. */
function withoutAlternatives(schema: JsonObject): JsonObject {
  const rest = without(schema, ...keywords, "discriminator");
  const parts = schemasIn(rest, "allOf");
  if (parts.length === 0) return rest;
  const kept = parts.map((part) =>
    isJsonObject(part) && part["$ref"] === undefined ? withoutAlternatives(part) : part,
  );
  const allOf = kept.filter((part) => !isJsonObject(part) || Object.keys(part).length > 0);
  return allOf.length === 0 ? without(rest, "allOf") : { ...rest, allOf };
}

/** Whether a schema says no more than that it is an object. */
function isEmpty(schema: JsonObject): boolean {
  return saysNothing(schema["type"] === "object" ? without(schema, "type") : schema);
}

function unionOf(
  schema: JsonObject,
  base: string | null,
  extenders: ReadonlySet<string>,
): JsonObject {
  const withBase = (branch: Json): Json => {
    const key = schemaKeyOf(branch);
    if (base === null || (key !== null && extenders.has(key))) return branch;
    return { allOf: [referenceTo(base), branch] };
  };
  const parts = ownPartsOf(schema).flatMap((part) =>
    keywords.flatMap((keyword): readonly JsonObject[] => {
      const branches = schemasIn(part, keyword);
      if (branches.length === 0) return [];
      const { discriminator } = part;
      const told = discriminator === undefined ? {} : { discriminator };
      return [{ [keyword]: branches.map(withBase), ...told }];
    }),
  );
  const [union = {}, ...others] = parts;
  return others.length === 0 ? union : { allOf: parts };
}
