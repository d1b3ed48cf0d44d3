/* @internal what samples are made from */

/** What a sample depends on. */
export interface SampleOptions {
  /** Another number makes another value. Defaults to 0, for which examples of the specification are taken first. */
  readonly seed?: number;
}

/** Makes samples of a type. */
export interface Sampler<Type> {
  /** A value of the type: always the same one for the same seed. */
  (options?: SampleOptions): Type;
  /** What it is made from. @internal */
  readonly schema: () => SampleSchema;
}

/** The schema of a value, or what makes samples of it. */
export type SampleSchema = Keywords | Sampler<unknown>;

/** The keywords of JSON Schema that samples follow. */
export interface Keywords {
  readonly type?: "array" | "boolean" | "integer" | "null" | "number" | "object" | "string";
  readonly enum?: readonly unknown[];
  readonly examples?: readonly unknown[];
  readonly allOf?: readonly SampleSchema[];
  readonly anyOf?: readonly SampleSchema[];
  readonly format?: string;
  /** Texts that match the pattern. */
  readonly matches?: readonly string[];
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly exclusiveMinimum?: number;
  readonly exclusiveMaximum?: number;
  readonly multipleOf?: number;
  readonly prefixItems?: readonly SampleSchema[];
  readonly items?: SampleSchema;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly uniqueItems?: boolean;
  readonly properties?: Readonly<Record<string, SampleSchema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: SampleSchema | false;
  readonly minProperties?: number;
  readonly maxProperties?: number;
}

/** Checks the type of a schema where it stands. */
export function sampleSchema(schema: SampleSchema): SampleSchema {
  return schema;
}

/** One of the forms that a value may have: a schema without alternatives, and the samplers that led to it. */
export interface Alternative {
  readonly keywords: Keywords;
  readonly samplers: readonly Sampler<unknown>[];
}

/** Of schemas with very many alternatives, the first ones are enough. */
const alternativesAtMost = 100;

/** How much work is left. Schemas may have more alternatives, and values, than can ever be made. */
export interface Rest {
  left: number;
}

/** The forms that a value may have; those that were found where nothing is left. */
export function alternativesOf(
  schema: SampleSchema,
  rest: Rest,
  samplers: readonly Sampler<unknown>[] = [],
): readonly Alternative[] {
  rest.left -= 1;
  if (rest.left < 0) return [];
  if (typeof schema === "function") {
    // A schema that is an alternative of itself has no further ones.
    return samplers.includes(schema)
      ? []
      : alternativesOf(schema.schema(), rest, [...samplers, schema]);
  }
  const { allOf = [], anyOf, ...own } = schema;
  const parts = anyOf === undefined ? allOf : [...allOf, { anyOf }];
  const isAnyOf = anyOf !== undefined && allOf.length === 0 && Object.keys(own).length === 0;
  if (isAnyOf) return firstAlternatives(anyOf, rest, samplers);
  if (parts.length === 0) return [{ keywords: own, samplers }];
  return parts.reduce<readonly Alternative[]>(
    (all, part) => combined(all, alternativesOf(part, rest, samplers), rest),
    [{ keywords: own, samplers }],
  );
}

function firstAlternatives(
  schemas: readonly SampleSchema[],
  rest: Rest,
  samplers: readonly Sampler<unknown>[],
): readonly Alternative[] {
  const all: Alternative[] = [];
  for (const schema of schemas) {
    if (all.length >= alternativesAtMost) break;
    all.push(...alternativesOf(schema, rest, samplers));
  }
  return all.slice(0, alternativesAtMost);
}

function combined(
  ones: readonly Alternative[],
  others: readonly Alternative[],
  rest: Rest,
): readonly Alternative[] {
  rest.left -= ones.length * others.length;
  const all = ones.flatMap((one) =>
    others.flatMap((other): readonly Alternative[] => {
      const keywords = merge(one.keywords, other.keywords);
      return keywords === null
        ? []
        : [{ keywords, samplers: [...one.samplers, ...other.samplers] }];
    }),
  );
  return all.slice(0, alternativesAtMost);
}

/** Both schemas in one; `null` if nothing has both forms. */
function merge(one: Keywords, other: Keywords): Keywords | null {
  const type = typeOfBoth(one.type, other.type);
  if (type === null) return null;
  const values = valuesOfBoth(one, other);
  if (values?.length === 0) return null;
  const both: { -readonly [Name in keyof Keywords]: Keywords[Name] } = {
    ...one,
    ...other,
    ...limitsOfBoth(one, other),
    ...(type === undefined ? {} : { type }),
    ...(values === undefined ? {} : { enum: values }),
    ...(one.items && other.items ? { items: { allOf: [one.items, other.items] } } : {}),
    ...(one.properties && other.properties
      ? { properties: propertiesOfBoth(one.properties, other.properties) }
      : {}),
    ...(one.required && other.required ? { required: [...one.required, ...other.required] } : {}),
  };
  delete both.examples;
  return both;
}

type TypeName = Keywords["type"];

function typeOfBoth(one: TypeName, other: TypeName): TypeName | null {
  if (one === undefined || other === undefined || one === other) return one ?? other;
  const isNumber = [one, other].every((type) => type === "integer" || type === "number");
  return isNumber ? "integer" : null;
}

function valuesOfBoth(one: Keywords, other: Keywords): readonly unknown[] | undefined {
  if (one.enum && other.enum) return one.enum.filter((value) => other.enum?.includes(value));
  const values = one.enum ?? other.enum;
  const type = one.enum ? other.type : one.type;
  return type === undefined ? values : values?.filter((value) => isOfType(value, type));
}

function isOfType(value: unknown, type: Exclude<TypeName, undefined>): boolean {
  if (type === "integer") return Number.isInteger(value);
  if (type === "null") return value === null;
  if (type === "array") return Array.isArray(value);
  return typeof value === type;
}

const lower = [
  ...(["minLength", "minimum", "exclusiveMinimum", "minItems", "minProperties"] as const),
];
const upper = [
  ...(["maxLength", "maximum", "exclusiveMaximum", "maxItems", "maxProperties"] as const),
];

function limitsOfBoth(one: Keywords, other: Keywords): Keywords {
  const tighter = (names: readonly (keyof Keywords)[], choose: typeof Math.max) =>
    names.flatMap((name) => {
      const [a, b] = [one[name], other[name]];
      const isBoth = typeof a === "number" && typeof b === "number";
      return isBoth ? [[name, choose(a, b)] as const] : [];
    });
  return Object.fromEntries([...tighter(lower, Math.max), ...tighter(upper, Math.min)]);
}

function propertiesOfBoth(
  one: Readonly<Record<string, SampleSchema>>,
  other: Readonly<Record<string, SampleSchema>>,
): Readonly<Record<string, SampleSchema>> {
  const shared = Object.entries(other).flatMap(([name, schema]) => {
    const first = ownMember(one, name);
    return first === undefined ? [] : [[name, { allOf: [first, schema] }] as const];
  });
  return { ...one, ...other, ...Object.fromEntries(shared) };
}

/** A member that the object has itself. */
export function ownMember<Value>(
  members: Readonly<Record<string, Value>>,
  name: string,
): Value | undefined {
  return Object.prototype.hasOwnProperty.call(members, name) ? members[name] : undefined;
}
