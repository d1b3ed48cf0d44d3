/* @internal what schemas are made of that Zod itself does not have */

import * as z from "zod/mini";

/**
 * A schema that is made when it is first used, so that schemas may refer to each other in any order, and those that
 * nobody uses cost nothing.
 */
export function schemaOf<Type>(make: () => z.ZodMiniType): z.ZodMiniType<Type> {
  // Sound: the type and the schema are made from one schema of the document.
  return z.lazy(make) as z.ZodMiniType as z.ZodMiniType<Type>;
}

/** One of several schemas of objects, by the value of a property. */
export function byProperty(property: string, schemas: readonly z.ZodMiniType[]): z.ZodMiniType {
  // Sound: only schemas that have values of the property are given.
  return z.discriminatedUnion(property, schemas as unknown as Discriminable);
}

type Discriminable = Parameters<typeof z.discriminatedUnion>[1];

/** All of several schemas. */
export function allOf(schemas: readonly z.ZodMiniType[]): z.ZodMiniType {
  return schemas.reduce((all, one) => z.intersection(all, one));
}

/** A schema with properties that it leaves optional itself. */
export function withRequired(schema: z.ZodMiniType, names: readonly string[]): z.ZodMiniType {
  return names.reduce((all, name) => all.check(requiredProperty(name)), schema);
}

function requiredProperty(name: string): z.core.$ZodCheck<unknown> {
  return z.refine((value) => typeof value !== "object" || value === null || name in value, {
    path: [name],
    error: "Required",
  });
}

/** An integer of 64 bits is a multiple of another one. */
export function multipleOfInteger(count: number): z.core.$ZodCheck<bigint> {
  return z.refine((value) => !Number.isInteger(count) || value % BigInt(count) === 0n, {
    error: `Not a multiple of ${count}`,
  });
}

export function minProperties(count: number): z.core.$ZodCheck<object> {
  return z.refine((value) => Object.keys(value).length >= count, {
    error: `Too few properties: expected at least ${count}`,
  });
}

export function maxProperties(count: number): z.core.$ZodCheck<object> {
  return z.refine((value) => Object.keys(value).length <= count, {
    error: `Too many properties: expected at most ${count}`,
  });
}

/** No two items are equal, whatever the order of their properties. */
export function uniqueItems(): z.core.$ZodCheck<readonly unknown[]> {
  return z.refine(
    (items) => items.every((item, at) => !items.slice(0, at).some((other) => isEqual(item, other))),
    { error: "Items are repeated" },
  );
}

function isEqual(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  if (typeof one !== "object" || typeof other !== "object" || !one || !other) return false;
  // Sound: only read by their own keys.
  const [a, b] = [one, other] as [Record<string, unknown>, Record<string, unknown>];
  const keys = Object.keys(a);
  return (
    Array.isArray(a) === Array.isArray(b) &&
    keys.length === Object.keys(b).length &&
    keys.every((key) => key in b && isEqual(a[key], b[key]))
  );
}
