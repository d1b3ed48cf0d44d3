import { isJsonArray, isJsonObject } from "../../../generator/json.js";
import type { Json, JsonObject } from "../../../generator/json.js";
import { dereference } from "./documents.js";
import { sampleNumber, sampleString } from "./sample-scalar.js";

/** How a value is made of a schema. */
export interface SampleRules {
  readonly document: JsonObject;
  /** How many members an object gets that it does not need. */
  readonly optional: number;
  /** What text is, where the schema wants nothing of it. */
  readonly text: string;
  /** Makes a text that matches a pattern. */
  readonly match: (pattern: string) => string;
}

/**
 * A value that a schema takes in a request: of several possibilities the first, of members those that are required and
 * as many others as the rules say. `undefined` where the schema leads to itself, or takes nothing.
 *
 * @param trail the schemas on the way here
 */
export function sampleValue(
  node: Json | undefined,
  rules: SampleRules,
  trail: readonly JsonObject[] = [],
): Json | undefined {
  if (node === false) return undefined;
  const found = dereference(rules.document, node);
  if (trail.includes(found)) return undefined;
  const { options, ...schema } = merged(found, rules);
  const value = nonNull(schema, options, { rules, trail: [...trail, found] });
  const isNullable = schema["nullable"] === true || listOf(schema["type"]).includes("null");
  return value === undefined && isNullable ? null : value;
}

function nonNull(
  schema: JsonObject,
  options: Json | undefined,
  { rules, trail: inner }: { readonly rules: SampleRules; readonly trail: readonly JsonObject[] },
): Json | undefined {
  if (isJsonArray(options)) {
    return first(options.filter(takesMore), (option) => {
      const made = sampleValue({ allOf: [schema, option] }, rules, inner);
      return isJsonObject(made) ? { ...made, ...discriminated(schema, option, rules) } : made;
    });
  }
  const values = [schema["const"], ...(isJsonArray(schema["enum"]) ? schema["enum"] : [])];
  // In most places of a request, an empty text is as good as none.
  const given = values.filter((value) => value !== undefined && value !== null);
  const value = given.find((one) => one !== "") ?? given[0];
  if (value !== undefined) return value;
  const type = typeOf(schema);
  if (type === "object") return sampleObject(schema, rules, inner);
  if (type === "array") return sampleArray(schema, rules, inner);
  if (type === "integer" || type === "number") return sampleNumber(schema);
  return type === "boolean" ? true : sampleString(schema, rules);
}

/** The schema with all that its `allOf` says, too; its alternatives are `options`. */
function merged(schema: JsonObject, rules: SampleRules): JsonObject {
  const { allOf, oneOf, anyOf, ...own } = schema;
  const parts = (isJsonArray(allOf) ? allOf : []).map((part) =>
    merged(dereference(rules.document, part), rules),
  );
  const options = oneOf ?? anyOf;
  return [...parts, options === undefined ? own : { ...own, options }].reduce<JsonObject>(
    (whole, part) => ({
      ...whole,
      ...part,
      ...join("properties", whole, part),
      ...join("required", whole, part),
    }),
    {},
  );
}

function join(key: "properties" | "required", one: JsonObject, other: JsonObject): JsonObject {
  const [left, right] = [one[key], other[key]];
  if (isJsonObject(left) && isJsonObject(right)) return { [key]: { ...left, ...right } };
  if (isJsonArray(left) && isJsonArray(right)) return { [key]: [...left, ...right] };
  return {};
}

/** The property that tells an alternative from the others, where the document maps its values. */
function discriminated(
  { discriminator }: JsonObject,
  option: Json,
  rules: SampleRules,
): JsonObject {
  if (!isJsonObject(discriminator) || !isJsonObject(option)) return {};
  const { propertyName, mapping } = discriminator;
  const [value] =
    Object.entries(isJsonObject(mapping) ? mapping : {}).find(
      ([, target]) => target === option["$ref"],
    ) ?? [];
  if (typeof propertyName !== "string" || value === undefined) return {};
  const { properties } = merged(dereference(rules.document, option), rules);
  const property = isJsonObject(properties) ? properties[propertyName] : undefined;
  return isReadOnly(property, rules) ? {} : { [propertyName]: value };
}

function isReadOnly(property: Json | undefined, rules: SampleRules): boolean {
  return merged(dereference(rules.document, property), rules)["readOnly"] === true;
}

function listOf(value: Json | undefined): readonly Json[] {
  return isJsonArray(value) ? value : [];
}

function isText(value: unknown): value is string {
  return typeof value === "string";
}

function takesMore(option: Json): boolean {
  return !isJsonObject(option) || option["type"] !== "null";
}

function first<Given, Made>(
  given: readonly Given[],
  make: (one: Given) => Made | undefined,
): Made | undefined {
  for (const one of given) {
    const made = make(one);
    if (made !== undefined) return made;
  }
  return undefined;
}

function typeOf({ type, properties, items, additionalProperties }: JsonObject): Json | undefined {
  if (isJsonArray(type)) return type.find((one) => one !== "null");
  if (type !== undefined) return type;
  if (properties !== undefined || isJsonObject(additionalProperties)) return "object";
  return items === undefined ? undefined : "array";
}

function sampleObject(
  schema: JsonObject,
  rules: SampleRules,
  trail: readonly JsonObject[],
): JsonObject | undefined {
  const { properties = {}, required = [], additionalProperties, minProperties = 0 } = schema;
  const names = isJsonArray(required) ? required : [];
  const all = Object.entries(isJsonObject(properties) ? properties : {}).filter(
    ([, property]) => !isReadOnly(property, rules),
  );
  const known = Object.keys(isJsonObject(properties) ? properties : {});
  const value: Record<string, Json> = Object.fromEntries(
    names.filter(isText).flatMap((name) => (known.includes(name) ? [] : [[name, rules.text]])),
  );
  for (const [name, property] of all.filter(([key]) => names.includes(key))) {
    const member = sampleValue(property, rules, trail);
    if (member === undefined) return undefined;
    value[name] = member;
  }
  const wanted = Object.keys(value).length + rules.optional;
  const least = Math.max(wanted, Number(minProperties));
  for (const [name, property] of all.filter(([key]) => !names.includes(key))) {
    if (Object.keys(value).length >= least) break;
    const member = sampleValue(property, rules, trail);
    if (member !== undefined) value[name] = member;
  }
  if (Object.keys(value).length < least && isJsonObject(additionalProperties)) {
    const member = sampleValue(additionalProperties, rules, trail);
    if (member !== undefined) value["key"] = member;
  }
  return value;
}

function sampleArray(
  { items, prefixItems, minItems = 0 }: JsonObject,
  rules: SampleRules,
  trail: readonly JsonObject[],
): Json | undefined {
  if (isJsonArray(prefixItems)) {
    const made = prefixItems.map((one) => sampleValue(one, rules, trail));
    return made.filter((one) => one !== undefined);
  }
  const item = sampleValue(items ?? {}, rules, trail);
  const length = Math.max(Number(minItems), Math.min(1, rules.optional));
  if (item === undefined) return Number(minItems) === 0 ? [] : undefined;
  return Array.from({ length }, () => item);
}
