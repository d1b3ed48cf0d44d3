import type {
  Alternative,
  Keywords,
  Rest,
  SampleOptions,
  Sampler,
  SampleSchema,
} from "./sample-schema.js";
import { alternativesOf, ownMember } from "./sample-schema.js";
import type { SamplePlace } from "./sample-text.js";
import { chosenIndex, chosenOf, sampleNumber, sampleText } from "./sample-text.js";

/** @internal */
export function samplerOf<Type>(
  schema: () => SampleSchema,
  convert = (json: unknown): unknown => json,
): Sampler<Type> {
  const sampler = (options?: SampleOptions): Type =>
    // Sound: the type, the schema and the conversion are made from one schema of the document.
    convert(sampleOf(sampler, options)) as Type;
  sampler.schema = schema;
  return sampler;
}

/** A value of a schema. @internal */
export function sampleOf(schema: SampleSchema, { seed = 0 }: SampleOptions = {}): unknown {
  const isFirst = seed === 0;
  const rest = { left: mostWork };
  const start: Context = { seed, place: "", name: "value", isFirst, depth: 0, within: [], rest };
  return make(schema, start) ?? null;
}

interface Context extends SamplePlace {
  /** In how many objects the value is. */
  readonly depth: number;
  /** What is being made around the value, none of which is made again in it. */
  readonly within: readonly Sampler<unknown>[];
  readonly rest: Rest;
}

/** The steps that one sample may take. A schema that requires a billion items has no samples. */
const mostWork = 100_000;

/** What is deeper has only what it must have, so that values do not grow without an end. */
const deep = 3;

/** A value, or `undefined` where there is none that ends. */
function make(schema: SampleSchema, context: Context): unknown {
  if (context.rest.left < 0) return undefined;
  context.rest.left -= 1;
  const { examples = [] } = typeof schema === "function" ? examplesOf(schema) : schema;
  if (examples.length > 0) return chosenOf(examples, context);
  const alternatives = documentedOf(alternativesOf(schema, context.rest)).filter(
    ({ samplers }) => !samplers.some((sampler) => context.within.includes(sampler)),
  );
  const first = chosenIndex(context, alternatives.length || 1);
  const sorted = [...alternatives.slice(first), ...alternatives.slice(0, first)];
  // `null` comes last.
  const values = [...sorted.filter((one) => !isNull(one)), ...sorted.filter(isNull)];
  for (const { keywords, samplers } of values) {
    const value = makeOne(keywords, { ...context, within: [...context.within, ...samplers] });
    if (value !== undefined) return value;
  }
  return undefined;
}

/** The examples of a schema, or of the one that it stands for. */
function examplesOf(sampler: Sampler<unknown>): Pick<Keywords, "examples"> {
  const schema = sampler.schema();
  return typeof schema === "function" ? {} : schema;
}

/** An enumeration that takes any other string as well has the values that are documented. */
function documentedOf(alternatives: readonly Alternative[]): readonly Alternative[] {
  const isEnum = alternatives.some(({ keywords }) => keywords.enum !== undefined);
  return alternatives.filter(({ keywords }) => {
    const isAnyString = keywords.type === "string" && Object.keys(keywords).length === 1;
    return !isEnum || !isAnyString;
  });
}

function isNull({ keywords }: Alternative): boolean {
  return keywords.type === "null";
}

function makeOne(keywords: Keywords, context: Context): unknown {
  const { type, examples, enum: values } = keywords;
  if (values !== undefined) return chosenOf(values, context);
  if (examples !== undefined && examples.length > 0) return chosenOf(examples, context);
  switch (type ?? impliedType(keywords)) {
    case "array":
      return makeArray(keywords, context);
    case "boolean":
      return chosenIndex(context, 2) === 0;
    case "integer":
    case "number":
      return sampleNumber(keywords, context);
    case "null":
      return null;
    case "object":
      return makeObject(keywords, context);
    case "string":
    case undefined:
      return sampleText(keywords, context);
  }
}

/** Parts of `allOf` may have nothing but what they require. */
function impliedType({ properties, required }: Keywords): Keywords["type"] {
  return properties === undefined && required === undefined ? "string" : "object";
}

function makeArray(keywords: Keywords, context: Context): unknown[] | undefined {
  const { prefixItems = [], items, minItems = 0, maxItems = Infinity, uniqueItems } = keywords;
  const wanted = context.depth < deep - 1 ? 2 : 1;
  const further = items === undefined ? 0 : Math.max(wanted, minItems) - prefixItems.length;
  const count = Math.min(prefixItems.length + Math.max(0, further), maxItems);
  const made: unknown[] = [];
  const texts = new Set<string>();
  // Where items must differ, some are made in vain.
  for (let index = 0; made.length < count && index < count + 50; index += 1) {
    const schema = prefixItems[made.length] ?? items ?? {};
    const value = make(schema, inItem(context, index));
    if (value === undefined) break;
    const text = JSON.stringify(value);
    if (uniqueItems !== true || !texts.has(text)) made.push(value);
    texts.add(text);
  }
  return made.length < Math.max(minItems, Math.min(prefixItems.length, count)) ? undefined : made;
}

function inItem(context: Context, index: number): Context {
  const place = `${context.place}/${index}`;
  return { ...context, place, isFirst: context.isFirst && index === 0 };
}

function makeObject(keywords: Keywords, context: Context): object | undefined {
  const { properties = {}, required = [], additionalProperties } = keywords;
  const { minProperties = 0, maxProperties = Infinity } = keywords;
  const made = new Map<string, unknown>();
  const isFlat = context.depth < deep;
  const others = additionalProperties === false ? undefined : (additionalProperties ?? {});
  for (const name of new Set(required)) {
    const schema = ownMember(properties, name) ?? others;
    const value = schema && make(schema, inProperty(context, name));
    if (value === undefined && schema !== undefined) return undefined;
    if (value !== undefined) made.set(name, value);
  }
  const add = (name: string, schema: SampleSchema, atMost: number): void => {
    if (made.has(name) || made.size >= atMost) return;
    const value = make(schema, inProperty(context, name));
    if (value !== undefined) made.set(name, value);
  };
  const wanted = isFlat ? maxProperties : minProperties;
  for (const [name, schema] of Object.entries(properties)) add(name, schema, wanted);
  const isMap = additionalProperties !== undefined && Object.keys(properties).length === 0;
  const least = isMap && isFlat ? Math.max(1, minProperties) : minProperties;
  for (let index = 1; made.size < least && index <= least; index += 1) {
    if (context.rest.left < 0 || others === undefined) break;
    add(`key${index}`, others, maxProperties);
  }
  return made.size < minProperties ? undefined : objectOf(made, properties);
}

/** In the order of the document. */
function objectOf(made: ReadonlyMap<string, unknown>, properties: object): object {
  const names = new Set([...Object.keys(properties), ...made.keys()]);
  return Object.fromEntries(
    [...names].flatMap((name) => (made.has(name) ? [[name, made.get(name)]] : [])),
  );
}

function inProperty(context: Context, name: string): Context {
  return { ...context, name, place: `${context.place}/${name}`, depth: context.depth + 1 };
}
