import type { Json, JsonObject } from "../../json.js";
import { isJsonObject } from "../../json.js";
import { referenceTo, schemaKeyOf, schemasIn } from "../../schema-graph.js";
import type { SchemaObject } from "../../validate/openapi.js";
import { splitAnnotations, typesOf, without } from "../lowering/rewrite.js";
import type { NamedSchema } from "../named-schemas.js";

/** The keys of base schemas, by the keys of the schemas that they belong to; `null` for a base that says nothing. */
export type Bases = ReadonlyMap<string, string | null>;

/** Gives a schema's base a key that no other schema has. */
export type ClaimBaseKey = (key: string) => string;

/** Makes keys for bases: `PetBase`, with a number where that is taken. */
export function createBaseKeys(schemas: readonly NamedSchema[]): ClaimBaseKey {
  const taken = new Set(schemas.map(({ key }) => key));
  return (key) => {
    let base = `${key}Base`;
    for (let count = 2; taken.has(base); count += 1) base = `${key}Base${count}`;
    taken.add(base);
    return base;
  };
}

/**
 * A schema that refers to bases in what it extends, where it referred to the schemas that they belong to. Only what is
 * extended is looked at: anywhere else, a reference to a union means the union.
 */
export function withBases(schema: SchemaObject, bases: Bases): SchemaObject {
  if (!isJsonObject(schema) || bases.size === 0) return schema;
  const extended = schemasIn(schema, "allOf");
  const own = baseOf(schema, bases);
  if (own === undefined && extended.length === 0) return schema;
  const rest = own === undefined ? schema : { ...without(schema, "$ref"), ...own };
  if (extended.length === 0) return rest;
  const parts = extended.flatMap((part): readonly Json[] => {
    if (!isJsonObject(part)) return [part];
    const base = baseOf(part, bases);
    if (base === undefined) return [withBases(part, bases)];
    const others = { ...without(part, "$ref"), ...base };
    return Object.keys(others).length === 0 ? [] : [others];
  });
  return parts.length === 0 ? without(rest, "allOf") : { ...rest, allOf: parts };
}

/** The reference that replaces a schema's own; empty for a base that says nothing, `undefined` for no base. */
function baseOf(schema: JsonObject, bases: Bases): JsonObject | undefined {
  const base = bases.get(schemaKeyOf(schema) ?? "");
  if (base === undefined) return undefined;
  return base === null ? {} : referenceTo(base);
}

/**
 * Splits a schema into what it says of itself and the union that it stands for. Its documentation stays with both, and
 * a schema that may be `null` is a union that may be.
 *
 * @param base the key of what it says of itself; `null` where that is nothing
 */
export function splitOff(
  named: NamedSchema,
  base: { readonly key: string | null; readonly schema: JsonObject },
  union: JsonObject,
): readonly NamedSchema[] {
  const { schema } = named;
  const object = isJsonObject(schema) ? schema : {};
  const { nullable } = object;
  const types = typesOf(object);
  const isNullable = nullable === true || types.includes("null");
  const whole = {
    ...splitAnnotations(object).annotations,
    ...(isNullable ? { anyOf: [union, { type: "null" }] } : union),
  };
  const others = types.filter((type) => type !== "null");
  const own = {
    ...without(base.schema, "nullable", ...(types.includes("null") ? ["type"] : [])),
    ...(types.includes("null") && others.length > 0 ? { type: others } : {}),
  };
  const split: NamedSchema = { ...named, schema: whole };
  if (base.key === null) return [split];
  return [{ ...named, key: base.key, baseOf: named.key, schema: own }, split];
}
