import { isJsonArray, isJsonObject } from "../../../generator/json.js";
import type { Json, JsonObject } from "../../../generator/json.js";
import { dereference } from "./large-documents.js";
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
  const inner = [...trail, found];
  const { options, ...schema } = merged(found, rules);
  if (isJsonArray(options)) {
    return first(options.filter(takesMore), (option) => {
      const made = sampleValue({ allOf: [schema, option] }, rules, inner);
      return isJsonObject(made) ? { ...made, ...discriminated(schema, option) } : made;
    });
  }
  const values = [schema["const"], ...(isJsonArray(schema["enum"]) ? schema["enum"] : [])];
  const value = values.find((given) => given !== undefined && given !== null);
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
function discriminated({ discriminator }: JsonObject, option: Json): JsonObject {
  if (!isJsonObject(discriminator) || !isJsonObject(option)) return {};
  const { propertyName, mapping } = discriminator;
  const [value] =
    Object.entries(isJsonObject(mapping) ? mapping : {}).find(
      ([, target]) => target === option["$ref"],
    ) ?? [];
  return typeof propertyName === "string" && value !== undefined ? { [propertyName]: value } : {};
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
    ([, property]) => merged(dereference(rules.document, property), rules)["readOnly"] !== true,
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
  { items, minItems = 0 }: JsonObject,
  rules: SampleRules,
  trail: readonly JsonObject[],
): Json | undefined {
  const item = sampleValue(items ?? {}, rules, trail);
  const length = Math.max(Number(minItems), Math.min(1, rules.optional));
  if (item === undefined) return Number(minItems) === 0 ? [] : undefined;
  return Array.from({ length }, () => item);
}
