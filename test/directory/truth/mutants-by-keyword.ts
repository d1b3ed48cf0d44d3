import { isJsonArray, isJsonObject } from "../../../generator/json.js";
import type { Json } from "../../../generator/json.js";

/** An invalid value, and the keywords of the schema that it violates. */
export interface KeywordMutant {
  readonly keyword: string;
  readonly value: Json;
}

/** What a validator says of a value: the keywords that it violates; none if it is valid. */
export type Violations = (value: Json) => readonly string[];

const mutantsOfKeyword = 6;

/** Values that differ from a valid one in one place and violate one keyword, a few of each keyword. */
export function mutantsByKeyword(valid: readonly Json[], violations: Violations): KeywordMutant[] {
  const found = new Map<string, Map<string, Json>>();
  for (const value of valid.flatMap(variantsOf)) {
    const [keyword, ...others] = new Set(violations(value));
    if (keyword === undefined || others.length > 0) continue;
    const known = found.get(keyword) ?? new Map<string, Json>();
    found.set(keyword, known);
    if (known.size < mutantsOfKeyword) known.set(JSON.stringify(value), value);
  }
  return [...found].flatMap(([keyword, values]) =>
    [...values.values()].map((value) => ({ keyword, value })),
  );
}

/** The value with each of its places changed in each way. */
function variantsOf(value: Json): readonly Json[] {
  return [...replacementsOf(value), ...variantsInside(value)];
}

function variantsInside(value: Json): readonly Json[] {
  if (isJsonArray(value)) {
    return value.flatMap((item, index) => variantsOf(item).map((one) => value.with(index, one)));
  }
  if (!isJsonObject(value)) return [];
  return Object.entries(value).flatMap(([name, member]) => {
    const { [name]: _removed, ...others } = value;
    return [others, ...variantsOf(member).map((one) => ({ ...value, [name]: one }))];
  });
}

function replacementsOf(value: Json): readonly Json[] {
  const kind = kindOf(value);
  return [...strangers.filter((one) => kindOf(one) !== kind), ...changesOf(value)];
}

/** A value of each type. */
const strangers: readonly Json[] = ["wrong", 4711, true, null, [], {}];

function kindOf(value: Json): string {
  if (value === null) return "null";
  return isJsonArray(value) ? "array" : typeof value;
}

/** Other values of the same type. */
function changesOf(value: Json): readonly Json[] {
  if (typeof value === "string") return ["", "~", `${value}~`, value.slice(1), long];
  if (typeof value === "number") return [value + 0.5, -value - 1, value - 1e9, value + 1e9];
  if (isJsonArray(value)) {
    const [first] = value;
    const more = first === undefined ? [] : [[...value, first], Array<Json>(40).fill(first)];
    return [[], value.slice(1), ...more];
  }
  return isJsonObject(value) ? [{}, { ...value, "foreign-member": 4711 }] : [];
}

const long = "~".repeat(3_000);
