import type { Constraints } from "../shapes/shape.js";
import type { ConstraintCode } from "./codes.js";
import { constraintWords } from "./codes.js";
import type { ShapePair } from "./shape-comparison.js";
import type { ReportChange, Spot } from "./comparison.js";
import { effectsOn, labelOf } from "./comparison.js";
import { effectOfValues, type Relation, safe } from "./effects.js";
import { quoted } from "./quoted.js";

/** Compares what two shapes of the same kind demand of a value besides its type. */
export function compareConstraints(
  { old, new: now }: ShapePair,
  spot: Spot,
  report: ReportChange,
): void {
  if (old.constraints === null && now.constraints === null) return;
  for (const keyword of keywords) {
    const before = old.constraints?.[keyword];
    const after = now.constraints?.[keyword];
    const relation = relate(keyword, before, after);
    if (relation === "same") continue;
    const ending =
      relation === "other" ? "changed" : relation === "narrower" ? "narrowed" : "widened";
    const code: ConstraintCode = `${constraintWords[keyword]}-${ending}`;
    report({
      code,
      message: messageOf(keyword, labelOf(spot.seen), { before, after }),
      spot: {
        seen: spot.seen,
        old: before === undefined ? spot.old : `${spot.old}/${keyword}`,
        new: after === undefined ? spot.new : `${spot.new}/${keyword}`,
      },
      effects: effectsOn(spot.seen, (direction) =>
        // Further properties that come are ignored, as they have always been.
        keyword === "closed" && direction === "received"
          ? safe
          : effectOfValues(relation, direction),
      ),
    });
  }
}

type Keyword = keyof Constraints;
type Value = Constraints[Keyword];

const keywords = Object.keys(constraintWords) as Keyword[]; // Its keys are those of `Constraints`.

const upperLimits: ReadonlySet<Keyword> = new Set([
  ...(["maximum", "exclusiveMaximum"] as const),
  ...(["maxLength", "maxItems", "maxProperties"] as const),
]);

function relate(keyword: Keyword, before: Value, after: Value): Relation {
  // An empty pattern matches everything.
  const [old, now] = [before, after].map((value) => (value === "" ? undefined : value));
  if (old === now) return "same";
  if (old === undefined) return "narrower";
  if (now === undefined) return "wider";
  if (typeof old !== "number" || typeof now !== "number") return "other";
  if (keyword === "multipleOf") return relateFactors(old, now);
  return now < old === upperLimits.has(keyword) ? "narrower" : "wider";
}

function relateFactors(old: number, now: number): Relation {
  if (Number.isInteger(now / old)) return "narrower";
  return Number.isInteger(old / now) ? "wider" : "other";
}

function messageOf(
  keyword: Keyword,
  label: string,
  { before, after }: { readonly before: Value; readonly after: Value },
): string {
  if (keyword === "closed") {
    return after === true
      ? `${quoted(label)} takes no properties beyond the listed ones`
      : `${quoted(label)} may have properties beyond the listed ones`;
  }
  if (keyword === "integer") {
    return after === true
      ? `${quoted(label)} is an integer now`
      : `${quoted(label)} may have a fraction`;
  }
  if (before === undefined) return `${quoted(label)} has ${quoted(keyword)} ${textOf(after)} now`;
  if (after === undefined)
    return `${quoted(label)} had ${quoted(keyword)} ${textOf(before)}, and has none now`;
  return `${quoted(keyword)} of ${quoted(label)} was ${textOf(before)} and is ${textOf(after)}`;
}

function textOf(value: Value): string {
  return quoted(JSON.stringify(value));
}
