import type { Constraints } from "../shapes/shape.js";
import { textsMatching } from "./pattern-texts.js";

/** What a value has to satisfy besides its kind; `null` where the document has nothing. */
export interface Limits {
  readonly minimum: number | null;
  readonly maximum: number | null;
  readonly exclusiveMinimum: number | null;
  readonly exclusiveMaximum: number | null;
  readonly multipleOf: number | null;
  /** In Unicode code points, as {@link maxLength}. */
  readonly minLength: number | null;
  readonly maxLength: number | null;
  /** One that JavaScript does not take is left out. */
  readonly pattern: PatternView | null;
  readonly minItems: number | null;
  readonly maxItems: number | null;
  readonly uniqueItems: true | null;
  readonly minProperties: number | null;
  readonly maxProperties: number | null;
}

/** A regular expression. */
export interface PatternView extends ExpressionView {
  /** A few texts that match it and have the right length; none where none was found. */
  readonly matches: readonly string[];
}

/** The arguments of `new RegExp`. */
interface ExpressionView {
  readonly source: string;
  readonly flags: string;
}

const none: Limits = {
  ...{ minimum: null, maximum: null, exclusiveMinimum: null, exclusiveMaximum: null },
  ...{ multipleOf: null, minLength: null, maxLength: null, pattern: null },
  ...{ minItems: null, maxItems: null, uniqueItems: null },
  ...{ minProperties: null, maxProperties: null },
};

/** The kinds of values that have limits. */
export type LimitedKind = "array" | "number" | "object" | "string";

/** The limits that apply to a kind of values; `null` where there are none. */
export function limitsOf(kind: LimitedKind, constraints: Constraints | null): Limits | null {
  const own = constraints === null ? {} : limitsByKind[kind](constraints);
  const given = Object.entries(own).filter(([, value]) => value !== undefined && value !== null);
  return given.length === 0 ? null : { ...none, ...Object.fromEntries(given) };
}

type Applicable = { readonly [Key in keyof Limits]?: Limits[Key] | undefined };

const limitsByKind: Readonly<Record<LimitedKind, (constraints: Constraints) => Applicable>> = {
  array: ({ minItems, maxItems, uniqueItems }) => ({
    minItems: withoutZero(minItems),
    maxItems,
    uniqueItems,
  }),
  number: ({ minimum, maximum, exclusiveMinimum, exclusiveMaximum, multipleOf }) => {
    return { minimum, maximum, exclusiveMinimum, exclusiveMaximum, multipleOf };
  },
  object: ({ minProperties, maxProperties }) => ({
    minProperties: withoutZero(minProperties),
    maxProperties,
  }),
  string: ({ minLength, maxLength, pattern }) => ({
    minLength: withoutZero(minLength),
    maxLength,
    pattern:
      pattern === undefined ? null : viewPattern(pattern, minLength ?? 0, maxLength ?? Infinity),
  }),
};

/** At least nothing is no limit. */
function withoutZero(limit: number | undefined): number | undefined {
  return limit === 0 ? undefined : limit;
}

function viewPattern(pattern: string, minLength: number, maxLength: number): PatternView | null {
  const expression = expressionOf(pattern);
  let matches: readonly string[] | undefined;
  return (
    expression && {
      ...expression,
      get matches() {
        matches ??= textsMatching({ ...expression, minLength, maxLength });
        return matches;
      },
    }
  );
}

/** Many patterns escape what the flag `u` wants unescaped; without it, JavaScript takes them. */
export function expressionOf(source: string): ExpressionView | null {
  const flags = ["u", ""].find((one) => {
    try {
      return new RegExp(source, one) instanceof RegExp;
    } catch {
      return false;
    }
  });
  return flags === undefined ? null : { source, flags };
}

/** Both: of two limits of one kind, the one that allows less. */
export function mergeConstraints(
  own: Constraints | null,
  inherited: Constraints | null,
): Constraints | null {
  if (own === null || inherited === null) return own ?? inherited;
  const merged: Record<string, unknown> = { ...inherited, ...own };
  for (const [key, value] of Object.entries(inherited)) {
    const other: unknown = merged[key];
    if (typeof value !== "number" || typeof other !== "number") continue;
    if (/^(?:exclusiveM|m)in/.test(key)) merged[key] = Math.max(value, other);
    else if (/^(?:exclusiveM|m)ax/.test(key)) merged[key] = Math.min(value, other);
  }
  // Sound: the keys are those of constraints, each with a value of one of both.
  return merged;
}
