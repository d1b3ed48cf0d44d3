import type { Constraints } from "../shapes/shape.js";
import type { Effect, Effects } from "./effects.js";
import { operationCodes } from "./codes-of-operations.js";
import { schemaCodes } from "./codes-of-schemas.js";
import { quoted } from "./quoted.js";
import type { CodeEntry } from "./code-entry.js";

/** How the codes call each constraint. */
export const constraintWords = {
  format: "format",
  integer: "integer",
  minimum: "minimum",
  maximum: "maximum",
  exclusiveMinimum: "exclusive-minimum",
  exclusiveMaximum: "exclusive-maximum",
  multipleOf: "multiple-of",
  minLength: "min-length",
  maxLength: "max-length",
  pattern: "pattern",
  minItems: "min-items",
  maxItems: "max-items",
  uniqueItems: "unique-items",
  minProperties: "min-properties",
  maxProperties: "max-properties",
  closed: "closed",
  contentEncoding: "content-encoding",
  contentMediaType: "content-media-type",
} as const satisfies Readonly<Record<keyof Constraints, string>>;

type ConstraintWord = (typeof constraintWords)[keyof typeof constraintWords];

/** The code of a constraint that allows fewer values, more of them, or others. */
export type ConstraintCode = `${ConstraintWord}-${"narrowed" | "widened" | "changed"}`;

export type FindingCode = ConstraintCode | keyof typeof operationCodes | keyof typeof schemaCodes;

/** What to do about a change with these effects. */
export function fixOf(code: FindingCode, effects: Effects): string {
  const entry: CodeEntry = findingCatalogue[code];
  const harmed = (["sent", "received"] as const).filter((direction) => isHarm(effects[direction]));
  const isPlain = effects.any !== undefined || Object.values(effects).some(isDocumentation);
  if (isPlain) return entry.fix;
  if (harmed.length > 0) {
    return [...new Set(harmed.map((direction) => entry[direction] ?? entry.fix))].join(" ");
  }
  return entry.safe ?? (entry.fix.startsWith("Nothing") ? entry.fix : "Nothing.");
}

function isHarm(effect: Effect | undefined): boolean {
  return effect !== undefined && (effect.typescript !== "safe" || effect.wire === "breaking");
}

function isDocumentation({ typescript }: Effect): boolean {
  return typescript === "documentation";
}

const narrowedFix = "Check that the values you send are still allowed.";
const widenedFix = "Check that your code copes with values beyond the old limit.";
const changedFix = "Check the values you send, and what your code expects of those it receives.";

/** Every code there is, with its title and what to do. */
export const findingCatalogue: Readonly<Record<FindingCode, CodeEntry>> = {
  ...operationCodes,
  ...schemaCodes,
  ...constraintCodes(),
};

function constraintCodes(): Readonly<Record<ConstraintCode, CodeEntry>> {
  const entries = Object.entries(constraintWords).flatMap(([keyword, word]) => [
    [`${word}-narrowed`, { title: `${quoted(keyword)} allows fewer values`, fix: narrowedFix }],
    [`${word}-widened`, { title: `${quoted(keyword)} allows more values`, fix: widenedFix }],
    [`${word}-changed`, { title: `${quoted(keyword)} allows other values`, fix: changedFix }],
  ]);
  // The entries are made of all words and all endings.
  return Object.fromEntries(entries) as Record<ConstraintCode, CodeEntry>;
}
